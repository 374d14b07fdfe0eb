using System.Text;

namespace MechDesign.Engine.Tests;

/// <summary>Why another outcome did not come out, and the smallest changes that would bring it.</summary>
public sealed class WhyNotTests
{
    static readonly WriteConclusion bid = Auction.Design.Write();

    /// <summary>Two rows that belong to nobody's service: only both together can be two services'.</summary>
    static readonly Design friendship = Small.Transfer.Answered(
        "context.topology: single service distributed", "context.write_coordination_scope: per object scope",
        "candidate.Thing.boundary: undeclared", "candidate.Thing.owner: user",
        "candidate.Other.boundary: undeclared", "candidate.Other.owner: client");

    public static TheoryData<string, BaseMechanism> Elsewhere
    {
        get
        {
            var cases = new TheoryData<string, BaseMechanism>();
            foreach (string name in (string[])[nameof(Auction), nameof(Small.Claim), nameof(Small.Log), nameof(Small.Transfer), nameof(friendship)])
            {
                foreach (var mechanism in BaseMechanisms.Words.Values.Where(mechanism => mechanism != Named(name).Mechanism.Outcome))
                    cases.Add(name, mechanism);
            }
            return cases;
        }
    }

    [Fact]
    public void The_Auction_s_other_mechanisms_and_what_would_bring_them() => Golden.Check(Print(
        BaseMechanisms.Words.Values.Select(mechanism => WhyNot.Mechanism(bid, mechanism))));

    [Fact]
    public void The_Auction_s_other_write_shapes_and_what_would_bring_them() => Golden.Check(Print(
        WriteShapes.Words.Values.Select(shape => WhyNot.Shape(bid, shape))));

    [Fact]
    public void The_Auction_s_other_read_paths_and_what_would_bring_them() => Golden.Check(Print(
        ReadPaths.Words.Values.Select(path => WhyNot.Read(Auction.Design, Derive.Read(Auction.Design, 1), path))));

    [Theory]
    [InlineData(BaseMechanism.Saga, 4)]
    [InlineData(BaseMechanism.TwoPhaseCommit, 3)]
    [InlineData(BaseMechanism.Lease, 2)]
    [InlineData(BaseMechanism.PessimisticLock, 1)]
    [InlineData(BaseMechanism.SingleWriter, 1)]
    public void From_the_Auction_it_takes_this_many_moves(BaseMechanism wanted, int moves) =>
        Assert.All(WhyNot.Mechanism(bid, wanted).Ways, way => Assert.Equal(moves, way.Length));

    [Theory, MemberData(nameof(Elsewhere))]
    public void Every_way_leads_there_and_none_is_shorter(string name, BaseMechanism wanted)
    {
        var write = Named(name);
        bool Reached(Design design) => Classification.Of(WritePath.Resolve(design, 1, RuleSet.Repaired)).Mechanism == wanted;
        IReadOnlyList<Move> moves = [.. Moves.OfWrite(write.Path)];

        var ways = WhyNot.Mechanism(write, wanted).Ways;

        Assert.InRange(ways.Length, 0, 10);
        Assert.All(ways, way => Assert.True(Reached(BruteForce.Apply(write.Path.Design, way))));
        var size = ways.Select(way => way.Length).Distinct().SingleOrDefault();
        for (var shorter = 1; shorter <= (size == 0 ? 2 : Math.Min(size - 1, 3)); shorter++)
            Assert.Empty(BruteForce.Sets(write.Path.Design, moves, shorter, Reached));
        // Below three moves nothing may be missing either.
        if (size is 1 or 2)
            Assert.Equal(BruteForce.Sets(write.Path.Design, moves, size, Reached).Select(Words).Take(10).Order(), ways.Select(way => Words(way)).Order());
        string Words(IReadOnlyList<Move> way) => string.Join(" + ", way.Select(move => move.Words(write.Path.Design)));
    }

    [Fact]
    public void A_way_may_need_two_moves_of_which_neither_shows_alone()
    {
        var ways = WhyNot.Mechanism(friendship.Write(), BaseMechanism.Saga).Ways;

        Assert.Equal(10, ways.Length);
        Assert.All(ways, way => Assert.Equal(4, way.Length));
    }

    [Fact]
    public void One_row_alone_is_never_a_transaction_of_several_services() =>
        Assert.Empty(WhyNot.Mechanism(Small.Claim.Write(), BaseMechanism.Saga).Ways);

    [Fact]
    public void What_came_out_needs_no_moves() => Assert.Empty(WhyNot.Mechanism(bid, BaseMechanism.CASOnStateAndVersion).Ways);

    [Fact]
    public void A_rule_that_would_hold_gave_way_to_an_earlier_one()
    {
        Assert.Null(WhyNot.Mechanism(Small.Claim.Write(), BaseMechanism.PessimisticLock).Failing);
        Assert.Null(WhyNot.Mechanism(Small.Transfer.Write(), BaseMechanism.TwoPhaseCommit).Failing);
    }

    [Fact]
    public void By_the_letter_some_mechanisms_cannot_be_had()
    {
        var log = Small.Log.Write(RuleSet.Letter);

        Assert.Empty(WhyNot.Mechanism(log, BaseMechanism.AppendLog).Ways);
        Assert.Empty(WhyNot.Mechanism(log, BaseMechanism.Saga).Ways);
    }

    static WriteConclusion Named(string name) => (name == nameof(friendship) ? friendship : Small.Named(name)).Write();

    static string Print(IEnumerable<WhyNot> all)
    {
        var text = new StringBuilder();
        foreach (var why in all)
        {
            text.Append(why.Wanted).Append("\n  rule ").Append(why.Rule).Append("\n  fails at ").Append(why.Failing ?? "nothing").Append('\n');
            foreach (var way in why.Ways)
                text.Append("    ").AppendJoin(" + ", way.Select(move => move.Words(Auction.Design))).Append('\n');
        }
        return text.ToString();
    }
}
