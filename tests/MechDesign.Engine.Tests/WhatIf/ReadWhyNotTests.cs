namespace MechDesign.Engine.Tests;

/// <summary>Why another read path did not come out.</summary>
public sealed class ReadWhyNotTests
{
    public static TheoryData<ReadPath> All => [.. ReadPaths.Words.Values];

    [Theory, MemberData(nameof(All))]
    public void Every_way_leads_there_none_is_shorter_and_none_is_missing(ReadPath wanted)
    {
        var design = Auction.Design.Answered("read.1.spatial: Yes", "read.1.spans: many scopes", "context.read_consistency_target: strong only");
        bool Reached(Design moved) => Derive.Read(moved, 1).Path?.Outcome == wanted;
        IReadOnlyList<Move> moves = [.. Moves.OfRead(design, 1)];

        var ways = WhyNot.Read(design, Derive.Read(design, 1), wanted).Ways;

        if (wanted is ReadPath.SpatialIndex)
        {
            Assert.Empty(ways);
            return;
        }
        Assert.NotEmpty(ways);
        Assert.Equal(
            BruteForce.Sets(design, moves, ways[0].Length, Reached).Select(Words).Take(10).Order(),
            ways.Select(way => Words(way)).Order());
        for (var shorter = 1; shorter < ways[0].Length; shorter++)
            Assert.Empty(BruteForce.Sets(design, moves, shorter, Reached));
        string Words(IReadOnlyList<Move> way) => string.Join(" + ", way.Select(move => move.Words(design)));
    }

    [Fact]
    public void An_undeclared_query_is_the_reason_there_is_no_read_path()
    {
        var design = Auction.Design.Answered("read.1.query: undeclared");

        var why = WhyNot.Read(design, Derive.Read(design, 1), ReadPath.CacheAside);

        Assert.Equal("query is undeclared", why.Failing);
        Assert.Equal(["read.1.query: stored row"], why.Ways.Select(way => Assert.Single(way).Words(design)));
    }

    [Fact]
    public void The_path_s_own_context_is_what_is_moved()
    {
        var design = Auction.Design.Answered("P2.read_consistency_target: strong only");

        var why = WhyNot.Read(design, Derive.Read(design, 1), ReadPath.CacheAside);

        Assert.Equal(["P2.read_consistency_target: bounded stale allowed"], why.Ways.Select(way => Assert.Single(way).Words(design)));
    }

    [Fact]
    public void By_the_letter_the_design_s_context_is_what_is_moved()
    {
        var design = Auction.Design.Answered("context.read_consistency_target: strong only", "P2.read_consistency_target: strong only");

        var why = WhyNot.Read(design, Derive.Read(design, 1, RuleSet.Letter), ReadPath.CacheAside, RuleSet.Letter);

        Assert.Equal(["context.read_consistency_target: bounded stale allowed"], why.Ways.Select(way => Assert.Single(way).Words(design)));
    }
}
