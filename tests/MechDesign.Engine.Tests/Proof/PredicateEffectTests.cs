using System.Text;

namespace MechDesign.Engine.Tests;

/// <summary>No predicate is idle: each changes an outcome itself, or another predicate that does.</summary>
public sealed class PredicateEffectTests
{
    [Fact]
    public void Every_predicate_changes_an_outcome()
    {
        var text = new StringBuilder();
        foreach (var predicate in Predicates.Words.Values)
        {
            var effects = Effects(predicate).ToList();
            Assert.NotEmpty(effects);
            text.Append(predicate.Label).Append(" changes ").AppendJoin(" · ", effects).Append('\n');
        }
        Golden.Check(text.ToString());
    }

    [Fact]
    public void The_staleness_of_a_read_is_the_predicate_of_its_path()
    {
        Assert.All(ReadConsistencies.Words.Labels, label =>
        {
            var design = Auction.Design.Answered($"P1.read_consistency_target: {label}", $"P2.read_consistency_target: {label}");
            Assert.Equal(design.Write().Predicates[Predicate.BoundedStalenessAllowed], Derive.Read(design, 1).Facts!.Value.StalenessAllowed);
        });
    }

    static IEnumerable<string> Effects(Predicate predicate)
    {
        if (Every.Combinations().Any(each => Fires(each).Shape != Fires(Flipped(each, predicate)).Shape))
            yield return "write shape";
        if (Every.Combinations().Any(each => Fires(each).Mechanism != Fires(Flipped(each, predicate)).Mechanism))
            yield return "base mechanism";
        if (Every.DistinctAnswers.Any(answers => ChangesCompanions(OneWrite.Giving(answers).Write(), predicate)))
            yield return "companions";
        if (predicate is Predicate.BoundedStalenessAllowed && Every.ReadFacts().Any(facts =>
            ReadPathRules.Repaired.Classify(facts) != ReadPathRules.Repaired.Classify(facts with { StalenessAllowed = !facts.StalenessAllowed })))
            yield return "read path";
        foreach (var row in PredicateTable.Repaired.Where(row => row.Earlier.Contains(predicate)))
            yield return row.Predicate.Label;
    }

    static bool ChangesCompanions(WriteConclusion write, Predicate predicate)
    {
        var facts = new CompanionFacts(write.Path, write.Predicates, write.Shape.Outcome, write.Mechanism.Outcome);
        var other = facts with { Predicates = Flip(write.Predicates, predicate) };
        return !CompanionRules.Attach(other, RuleSet.Repaired).SequenceEqual(write.Companions);
    }

    static Fired Fires((PredicateSet Predicates, Evolution? Evolution) each) => Fired.By(each.Predicates, each.Evolution, RuleSet.Repaired);

    static (PredicateSet, Evolution?) Flipped((PredicateSet Predicates, Evolution? Evolution) each, Predicate predicate) =>
        (Flip(each.Predicates, predicate), each.Evolution);

    static PredicateSet Flip(PredicateSet set, Predicate predicate) => new(set.Bits ^ (1 << (int)predicate));
}
