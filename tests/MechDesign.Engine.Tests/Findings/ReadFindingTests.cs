namespace MechDesign.Engine.Tests;

/// <summary>Framework §7, at a row of reads: each row where it appears, and beside it where it must not.</summary>
public sealed class ReadFindingTests
{
    [Theory]
    [InlineData("concept-not-r1", "C1", "requirement.2.priority: R2", "requirement.2.retained: Yes")]
    [InlineData("lagging-read-strong", "C1", "context.read_consistency_target: strong only", "read.1.spatial: Yes")]
    [InlineData("lagging-read-strong", "C1", "context.read_consistency_target: strong only", "read.1.query: computed view")]
    [InlineData("lagging-read-strong", "C1", "P2.read_consistency_target: strong only", "read.1.query: joined row")]
    [InlineData("projection-as-truth", "C1", "read.1.truth: AuctionView")]
    [InlineData("projection-as-truth", "C1", "read.1.truth: AuctionView row")]
    [InlineData("projection-as-truth", "C1", "read.1.truth: AuctionView.highest")]
    [InlineData("projection-as-truth", "C1", "read.1.truth: Auction row", "candidate.Auction.class: projection")]
    public void It_appears(string code, string at, params string[] answers) => Found.Expect(code, at, Auction.Design.Answered(answers));

    [Theory]
    [InlineData("concept-not-r1")]
    [InlineData("concept-not-r1", "requirement.2.priority: undeclared", "requirement.2.retained: Yes")]
    [InlineData("lagging-read-strong", "read.1.spatial: Yes")]
    [InlineData("lagging-read-strong", "context.read_consistency_target: undeclared", "read.1.spatial: Yes")]
    [InlineData("lagging-read-strong", "context.read_consistency_target: strong only")]
    [InlineData("lagging-read-strong", "context.read_consistency_target: strong only", "read.1.spans: many scopes")]
    [InlineData("lagging-read-strong", "P1.read_consistency_target: strong only", "read.1.spatial: Yes")]
    [InlineData("projection-as-truth", "read.1.truth: undeclared")]
    [InlineData("projection-as-truth", "read.1.truth: AuctionViews")]
    [InlineData("projection-as-truth", "read.1.truth: AuctionView2")]
    [InlineData("projection-as-truth", "read.1.truth: auctionview")]
    [InlineData("projection-as-truth", "read.1.truth: the AuctionView")]
    [InlineData("projection-as-truth", "read.1.truth: AuctionView", "candidate.AuctionView.class: undeclared")]
    public void It_does_not(string code, params string[] answers) => Found.ExpectNone(code, Auction.Design.Answered(answers));

    [Fact]
    public void Cache_aside_never_comes_out_under_strong_only() => Assert.All(RuleSets.Words.Values, rules => Assert.DoesNotContain(
        Every.ReadFacts(), facts => !facts.StalenessAllowed && ReadPathRules.Of(rules).Classify(facts).Outcome is ReadPath.CacheAside));

    [Fact]
    public void Each_row_that_contradicts_the_first_truth_of_its_concept_is_found()
    {
        var design = Concepts(
            ("Highest bid", null), ("Highest bid", "Auction row"), ("Highest bid", "Bid log"), ("Highest bid", "Auction row"), ("Highest bid", "Cache"));

        Assert.Equal([("two-truths", "C3"), ("two-truths", "C5")], Derive.From(design).Findings
            .Where(finding => finding.Severity is Severity.Error).Select(finding => (finding.Code, finding.At)));
    }

    [Fact]
    public void Two_concepts_may_have_two_truths() => Found.ExpectNone(
        "two-truths", Concepts(("Highest bid", "Auction row"), ("highest bid", "Bid log"), ("Highest bid", null)));

    [Fact]
    public void Rows_on_paths_that_are_not_R1_may_contradict_too()
    {
        var design = Concepts(("Highest bid", "Auction row"), ("Highest bid", "Bid log"));

        Found.Expect("two-truths", "C2", design with { Reads = [design.Reads[0], design.Reads[1] with { Requirement = 1 }] });
    }

    static Design Concepts(params (string Concept, string? Truth)[] rows) => Auction.Design with
    {
        Reads = rows.Select(row => Auction.Design.Reads[0] with { Concept = row.Concept, Truth = row.Truth }).ToRows(),
    };
}
