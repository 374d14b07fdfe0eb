namespace MechDesign.Engine.Tests;

/// <summary>Framework §7, at the context and at an invariant: each row where it appears, and where it must not.</summary>
public sealed class ContextFindingTests
{
    [Theory]
    [InlineData("Job", "cross-service-topology", "context", "context.write_coordination_scope: cross service")]
    [InlineData("Transfer", "cross-service-topology", "context", "context.topology: single process")]
    [InlineData("Job", "cross-service-topology", "P1", "P1.write_coordination_scope: cross service")]
    [InlineData("Transfer", "cross-service-topology", "P1", "P1.topology: single process")]
    [InlineData("Job", "multi-service-one-owner", "context", "context.topology: multi-service")]
    [InlineData("Transfer", "multi-service-one-owner", "context", "candidate.Other.boundary: things")]
    [InlineData("Transfer", "multi-service-one-owner", "context", "candidate.Other.action: reject as UI artifact")]
    [InlineData("Transfer", "multi-service-one-owner", "context", "candidate.Other.boundary: undeclared", "candidate.Other.owner: user")]
    [InlineData("Transfer", "boundary-missing", "context", "candidate.Other.boundary: undeclared")]
    [InlineData("Auction", "freshness-hard", "V4", "invariant.4.tier: HARD")]
    [InlineData("Auction", "freshness-hard", "V3", "invariant.3.type: freshness")]
    public void It_appears(string design, string code, string at, params string[] answers) =>
        Found.Expect(code, at, Small.Named(design).Answered(answers));

    [Theory]
    [InlineData("Transfer", "cross-service-topology")]
    [InlineData("Transfer", "cross-service-topology", "context.topology: undeclared")]
    [InlineData("Transfer", "cross-service-topology", "P1.write_coordination_scope: cross service")]
    [InlineData("Transfer", "cross-service-topology", "P1.topology: single process", "P1.write_coordination_scope: local only")]
    [InlineData("Transfer", "multi-service-one-owner")]
    [InlineData("Transfer", "multi-service-one-owner", "context.topology: single process", "candidate.Other.boundary: things")]
    [InlineData("Transfer", "multi-service-one-owner", "context.topology: undeclared", "candidate.Other.boundary: things")]
    [InlineData("Transfer", "multi-service-one-owner", "candidate.Other.boundary: undeclared")]
    [InlineData("Transfer", "multi-service-one-owner", "candidate.Thing.action: undeclared", "candidate.Other.action: undeclared")]
    [InlineData("Transfer", "boundary-missing")]
    [InlineData("Transfer", "boundary-missing", "context.topology: single process", "candidate.Other.boundary: undeclared")]
    [InlineData("Transfer", "boundary-missing", "candidate.Thing.boundary: undeclared", "candidate.Other.boundary: undeclared")]
    [InlineData("Transfer", "boundary-missing", "candidate.Other.boundary: undeclared", "candidate.Other.owner: worker")]
    [InlineData("Transfer", "boundary-missing", "candidate.Other.boundary: undeclared", "candidate.Other.action: undeclared")]
    [InlineData("Auction", "freshness-hard", "invariant.4.tier: undeclared")]
    [InlineData("Auction", "freshness-hard", "invariant.4.type: undeclared", "invariant.4.tier: HARD")]
    public void It_does_not(string design, string code, params string[] answers) =>
        Found.ExpectNone(code, Small.Named(design).Answered(answers));

    [Fact]
    public void Overrides_of_other_fields_leave_the_finding_at_the_context() => Found.Expect(
        "cross-service-topology", "context", Small.Job.Answered("context.write_coordination_scope: cross service", "P1.holder_model: worker"));

    [Fact]
    public void By_the_letter_overrides_are_not_looked_at() => Found.ExpectNone(
        "cross-service-topology", Small.Job.Answered("P1.write_coordination_scope: cross service"), RuleSet.Letter);

    [Fact]
    public void A_path_of_any_priority_may_contradict_itself() => Found.Expect(
        "cross-service-topology", "P3", Auction.Design.Answered("P3.write_coordination_scope: cross service"));
}
