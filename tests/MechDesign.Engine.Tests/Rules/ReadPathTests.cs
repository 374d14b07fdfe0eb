namespace MechDesign.Engine.Tests;

/// <summary>Framework §5, Read path: what each answer of a row of reads does.</summary>
public sealed class ReadPathTests
{
    [Theory]
    [InlineData(ReadPath.CacheAside, 5)]
    [InlineData(ReadPath.SpatialIndex, 1, "read.1.spatial: Yes", "read.1.spans: many scopes")]
    [InlineData(ReadPath.ScatterGather, 2, "read.1.spans: many scopes", "read.1.query: joined row")]
    [InlineData(ReadPath.DenormalizedRow, 3, "read.1.query: joined row")]
    [InlineData(ReadPath.DenormalizedRow, 3, "read.1.query: joined row", "context.read_consistency_target: strong only")]
    [InlineData(ReadPath.MaterializedView, 4, "read.1.query: joined row", "read.1.load: balanced")]
    [InlineData(ReadPath.MaterializedView, 4, "read.1.query: computed view")]
    [InlineData(ReadPath.ReadSourceDirectly, 6, "read.1.load: balanced")]
    [InlineData(ReadPath.ReadSourceDirectly, 6, "context.read_consistency_target: strong only")]
    [InlineData(ReadPath.ReadSourceDirectly, 6, "P2.read_consistency_target: strong only")]
    [InlineData(ReadPath.CacheAside, 5, "context.read_consistency_target: strong only", "P2.read_consistency_target: bounded stale allowed")]
    // What is undeclared counts as No, one scope, balanced and strong.
    [InlineData(ReadPath.CacheAside, 5, "read.1.spatial: undeclared", "read.1.spans: undeclared")]
    [InlineData(ReadPath.ReadSourceDirectly, 6, "read.1.load: undeclared")]
    [InlineData(ReadPath.ReadSourceDirectly, 6, "context.read_consistency_target: undeclared")]
    public void The_first_rule_that_holds_decides(ReadPath path, int rule, params string[] answers)
    {
        var read = Derive.Read(Auction.Design.Answered(answers), 1);

        Assert.Equal((path, rule), (read.Path!.Outcome!.Value, read.Path.Rule));
    }

    [Theory]
    [InlineData(RuleSet.Repaired)]
    [InlineData(RuleSet.Letter)]
    public void An_undeclared_query_leaves_the_read_without_a_path(RuleSet rules) =>
        Assert.Null(Derive.Read(Auction.Design.Answered("read.1.query: undeclared", "read.1.spatial: Yes"), 1, rules).Path);

    [Theory]
    [InlineData("strong only", false)]
    [InlineData("bounded stale allowed", true)]
    [InlineData("undeclared", false)]
    public void Staleness_is_the_context_s_even_where_there_is_no_path(string target, bool allowed) => Assert.Equal(
        allowed, Derive.Read(Auction.Design.Answered("read.1.query: undeclared", $"context.read_consistency_target: {target}"), 1).StalenessAllowed);
}
