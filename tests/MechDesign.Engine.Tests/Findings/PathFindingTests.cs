namespace MechDesign.Engine.Tests;

/// <summary>Framework §7, at a C1 path: each row where it appears, and beside it where it must not.</summary>
public sealed class PathFindingTests
{
    [Theory]
    [InlineData("Job", "target-not-primary", "P1", "candidate.Thing.action: split candidate")]
    [InlineData("Job", "target-not-primary", "P1", "candidate.Thing.action: undeclared")]
    [InlineData("Job", "target-not-primary", "P1", "candidate.Thing.owner: derived")]
    [InlineData("Job", "target-not-primary", "P1", "candidate.Thing.class: projection")]
    [InlineData("Job", "target-not-primary", "P1", "candidate.Thing.source: derived read model")]
    [InlineData("Claim", "claim-without-holder", "P1", "context.holder_model: none")]
    [InlineData("Claim", "claim-without-holder", "P1", "context.holder_model: undeclared")]
    [InlineData("Claim", "claim-without-holder", "P1", "P1.holder_model: none")]
    [InlineData("Job", "partition-writer-global", "P1", "P1.routing: one writer per scope", "candidate.Thing.scope_kind: global")]
    [InlineData("Transfer", "partition-writer-scope", "P1", "P1.routing: one writer per scope")]
    [InlineData("Transfer", "single-writer-cross-service", "P1", "P1.routing: one writer")]
    public void It_appears(string design, string code, string at, params string[] answers) =>
        Found.Expect(code, at, Small.Named(design).Answered(answers));

    [Theory]
    [InlineData("Job", "target-not-primary", "candidate.Thing.owner: undeclared", "candidate.Thing.class: undeclared", "candidate.Thing.source: undeclared")]
    [InlineData("Auction", "target-not-primary", "candidate.Bid.action: split candidate")]
    [InlineData("Claim", "claim-without-holder", "context.holder_model: thread")]
    [InlineData("Claim", "claim-without-holder", "context.holder_model: none", "P1.holder_model: process")]
    [InlineData("Claim", "claim-without-holder", "context.holder_model: none", "invariant.1.holds: undeclared")]
    [InlineData("Claim", "claim-without-holder", "context.holder_model: none", "invariant.1.tier: SOFT")]
    [InlineData("Job", "partition-writer-global", "P1.routing: one writer per scope")]
    [InlineData("Job", "partition-writer-global", "P1.routing: one writer per scope", "candidate.Thing.scope_kind: undeclared")]
    [InlineData("Job", "partition-writer-global", "P1.routing: one writer", "candidate.Thing.scope_kind: global")]
    [InlineData("Job", "partition-writer-scope", "P1.routing: one writer per scope")]
    [InlineData("Transfer", "partition-writer-scope", "P1.routing: one writer")]
    [InlineData("Transfer", "partition-writer-scope", "P1.routing: one writer per scope", "P1.write_coordination_scope: per object scope")]
    [InlineData("Transfer", "single-writer-cross-service", "P1.routing: one writer per scope")]
    [InlineData("Job", "single-writer-cross-service", "P1.routing: one writer")]
    public void It_does_not(string design, string code, params string[] answers) =>
        Found.ExpectNone(code, Small.Named(design).Answered(answers));

    [Fact]
    public void A_write_that_no_candidate_stands_for_is_found_even_without_candidates()
    {
        Found.Expect("target-without-candidate", "P1", Small.Job.Touching(1, new StateReference(Interaction.UpdateTarget, "thing")));
        Found.Expect("target-without-candidate", "P1", Small.Job with { Candidates = [] });
    }

    [Fact]
    public void A_write_that_touches_nothing_aims_at_nothing()
    {
        Found.Expect("target-without-candidate", "P1", Small.Job.Touching(1));
        Found.Expect("target-without-candidate", "P1", Small.Job.Touching(1, new StateReference(Interaction.ReadSourceTarget, "Thing")));
        Found.Expect("target-without-candidate", "P1", Small.Job.Touching(1, new StateReference(null, "Thing")));
        Found.Expect("target-without-candidate", "P1", Small.Job.Touching(1, new StateReference(Interaction.UpdateTarget, null)));
    }

    [Fact]
    public void A_target_that_is_undefined_is_not_also_secondary() => Found.ExpectNone(
        "target-not-primary", Small.Job with { Candidates = [] });

    [Theory]
    [InlineData(Interaction.CreateTarget)]
    [InlineData(Interaction.UpdateTarget)]
    [InlineData(Interaction.DeleteTarget)]
    [InlineData(Interaction.HiddenWriteTarget)]
    public void Four_interactions_write(Interaction interaction) => Found.ExpectNone(
        "target-without-candidate", Small.Job.Touching(1, new StateReference(interaction, "Thing")));

    [Fact]
    public void Only_C1_paths_are_looked_at()
    {
        var design = Small.Job.Answered("requirement.1.priority: C2", "requirement.1.retained: Yes") with { Candidates = [] };

        Found.ExpectNone("target-without-candidate", design);
    }

    [Fact]
    public void By_the_letter_nobody_asks_for_the_holder_of_a_claim() => Found.ExpectNone(
        "claim-without-holder", Small.Claim.Answered("context.holder_model: none"), RuleSet.Letter);
}
