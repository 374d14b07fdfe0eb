namespace MechDesign.Engine.Tests;

/// <summary>Which single answer, changed, would change a conclusion.</summary>
public sealed class SensitivityTests
{
    [Theory, MemberData(nameof(Small.Names), MemberType = typeof(Small))]
    public void Every_swing_of_a_write_really_changes_it_and_no_other_move_does(string name)
    {
        foreach (var rules in RuleSets.Words.Values)
        {
            var write = Small.Named(name).Write(rules);
            var (shape, mechanism) = (write.Shape.Label, write.Mechanism.Label);

            var swings = Sensitivity.Of(write);

            var changing =
                from move in Moves.OfWrite(write.Path)
                let then = move.Apply(write.Path.Design).Write(rules)
                where then.Shape.Label != shape || then.Mechanism.Label != mechanism
                select new Swing(move, then.Shape.Label, then.Mechanism.Label, null);
            Assert.NotEmpty(swings);
            Assert.Equal<Swing>(changing, swings);
        }
    }

    [Theory]
    [InlineData]
    [InlineData("read.1.query: joined row")]
    [InlineData("read.1.query: undeclared")]
    [InlineData("P2.read_consistency_target: strong only")]
    public void Every_swing_of_a_read_really_changes_it_and_no_other_move_does(params string[] answers)
    {
        var design = Auction.Design.Answered(answers);
        foreach (var rules in RuleSets.Words.Values)
        {
            var read = Derive.Read(design, 1, rules);

            var swings = Sensitivity.Of(design, read, rules);

            var changing =
                from move in Moves.OfRead(design, 1, rules)
                let then = Derive.Read(move.Apply(design), 1, rules).Path?.Label
                where then != read.Path?.Label
                select new Swing(move, null, null, then);
            Assert.NotEmpty(swings);
            Assert.Equal<Swing>(changing, swings);
        }
    }

    [Fact]
    public void The_Auction_hangs_on_these_answers() => Golden.Check(string.Concat(
        Sensitivity.Of(Auction.Design.Write())
            .Select(swing => $"{swing.Move.Words(Auction.Design)} → {swing.WriteShape ?? "not classifiable"}, {swing.BaseMechanism ?? "not classifiable"}\n")
            .Concat(Sensitivity.Of(Auction.Design, Derive.Read(Auction.Design, 1))
                .Select(swing => $"{swing.Move.Words(Auction.Design)} → {swing.ReadPath}\n"))));
}
