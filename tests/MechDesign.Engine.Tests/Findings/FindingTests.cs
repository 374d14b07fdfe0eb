namespace MechDesign.Engine.Tests;

/// <summary>What holds of all findings.</summary>
public sealed class FindingTests
{
    [Theory, MemberData(nameof(Small.Names), MemberType = typeof(Small))]
    public void The_least_designs_have_none_but_the_Auction_s_one(string name) =>
        Assert.Equal(name == nameof(Auction) ? ["state-without-candidate"] : [], Derive.From(Small.Named(name)).Findings.Select(finding => finding.Code));

    [Fact]
    public void Nothing_at_all_is_nothing_wrong() => Assert.Empty(Derive.From(new Design()).Findings);

    [Fact]
    public void A_design_that_only_names_its_rows_has_only_undefined_targets()
    {
        var design = new Design
        {
            Requirements = [new() { Text = "one", Priority = Priority.C1, States = [new(null, "Thing")] }, new() { Text = "two" }],
            Candidates = [new() { Label = "Thing" }],
            Invariants = [new() { Requirement = 1 }],
            Reads = [new() { Requirement = 2, Concept = "it" }],
            Hotspots = [new("hot", null)],
        };

        Assert.Equal([("target-without-candidate", "P1")], Derive.From(design).Findings.Select(finding => (finding.Code, finding.At)));
    }

    [Fact]
    public void There_is_at_most_one_per_code_and_place()
    {
        var findings = Derive.From(Small.Transfer
            .Touching(1, new(Interaction.UpdateTarget, "This"), new(Interaction.UpdateTarget, "That"))
            .Answered("context.topology: single process", "P1.topology: single process", "P1.routing: one writer", "requirement.1.operation: read source")).Findings;

        Assert.Equal(
            [
                "cross-service-topology", "cross-service-topology", "read-marked-write", "single-writer-cross-service",
                "state-without-candidate", "target-without-candidate",
            ],
            findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.Equal(findings.Length, findings.DistinctBy(finding => (finding.Code, finding.At)).Count());
    }
}
