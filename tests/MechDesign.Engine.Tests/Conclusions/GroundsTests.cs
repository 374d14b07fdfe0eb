namespace MechDesign.Engine.Tests;

/// <summary>Every predicate can be traced to what somebody said; the Auction's grounds stand in its trace.</summary>
public sealed class GroundsTests
{
    [Fact]
    public void A_path_s_own_context_is_the_ground_where_it_has_one()
    {
        var design = Auction.Design.Answered("P1.holder_model: worker");

        Assert.Equal(["P1.holder_model: worker"], Of(design, Predicate.HolderMayCrash));
        Assert.Equal(["context.holder_model: none"], Of(design, Predicate.HolderMayCrash, RuleSet.Letter));
    }

    [Fact]
    public void What_is_undeclared_is_a_ground_too() => Assert.Equal(
        ["requirement.1.operation: ", "candidate.Auction.evolution: "],
        Of(Auction.Design.Answered("requirement.1.operation: undeclared", "candidate.Auction.evolution: undeclared"), Predicate.ReplacesCurrentValue));

    [Fact]
    public void Without_a_target_its_evolution_is_no_ground() => Assert.Equal(
        ["requirement.1.operation: conditional write"],
        Of(Auction.Design with { Candidates = [] }, Predicate.RecordsImmutableFact));

    [Fact]
    public void Only_HARD_invariants_of_the_path_are_evidence() => Assert.Equal(
        ["invariant.2.holds: logical outcome"],
        Of(Auction.Design.And(Small.Outcome with { Tier = Tier.SOFT }, Small.Outcome with { Requirement = 2 }), Predicate.ExclusiveClaimRequired));

    [Fact]
    public void Every_answer_that_changes_a_predicate_is_among_its_grounds()
    {
        foreach (var name in Small.AllNames)
        {
            var design = Small.Named(name);
            // These change which rows count at all, and a row that does not count yet is no ground.
            var moves = Moves.OfWrite(design.Write().Path).OfType<Move.Answer>()
                .Where(move => move.Key.Field is not (Field.Class or Field.Owner or Field.Boundary or Field.Tier));
            foreach (var move in moves)
            {
                var changed = move.Apply(design).Write().Predicates;
                Assert.All(Predicates.Words.Values.Where(predicate => changed[predicate] != design.Write().Predicates[predicate]), predicate =>
                    Assert.Contains(move.Key, Grounds.Of(design.Write().Path, predicate).Select(ground => ground.Key)));
            }
        }
    }

    static IEnumerable<string> Of(Design design, Predicate predicate, RuleSet rules = RuleSet.Repaired) =>
        Grounds.Of(design.Write(rules).Path, predicate).Select(ground => $"{design.Text(ground.Key)}: {ground.Label}");
}
