namespace MechDesign.Engine.Tests;

/// <summary>Framework §7, at a requirement: each row where it appears, and beside it where it must not.</summary>
public sealed class RequirementFindingTests
{
    [Theory]
    [InlineData("read-marked-write", "R1", "requirement.1.operation: read source")]
    [InlineData("read-marked-write", "R2", "requirement.2.priority: C2")]
    [InlineData("write-marked-read", "R2", "requirement.2.operation: overwrite state")]
    [InlineData("write-marked-read", "R1", "requirement.1.priority: R2")]
    [InlineData("async-not-n1", "R3", "requirement.3.priority: R1")]
    [InlineData("async-not-n1", "R2", "requirement.2.priority: N1")]
    [InlineData("async-not-n1", "R3", "requirement.3.operation: state transition")]
    public void It_appears(string code, string at, params string[] answers) => Found.Expect(code, at, Auction.Design.Answered(answers));

    [Theory]
    [InlineData("read-marked-write", "requirement.1.operation: undeclared")]
    [InlineData("read-marked-write", "requirement.2.priority: R2")]
    [InlineData("read-marked-write", "requirement.2.priority: undeclared")]
    [InlineData("write-marked-read", "requirement.2.operation: undeclared")]
    [InlineData("write-marked-read", "requirement.2.operation: read source")]
    [InlineData("write-marked-read", "requirement.1.priority: undeclared")]
    [InlineData("write-marked-read", "requirement.3.priority: R1")]
    [InlineData("async-not-n1", "requirement.3.operation: async process")]
    [InlineData("async-not-n1", "requirement.3.operation: undeclared")]
    [InlineData("async-not-n1", "requirement.3.priority: undeclared")]
    public void It_does_not(string code, params string[] answers) => Found.ExpectNone(code, Auction.Design.Answered(answers));

    [Theory]
    [InlineData(Interaction.ReadSourceTarget)]
    [InlineData(Interaction.UpdateTarget)]
    public void A_state_that_no_candidate_names_is_found(Interaction interaction) =>
        Found.Expect("state-without-candidate", "R1", Small.Log.Touching(1, new(Interaction.UpdateTarget, "Thing"), new(interaction, "thing")));

    [Fact]
    public void It_is_found_once_however_many_states_it_is() => Found.Expect(
        "state-without-candidate", "R1", Small.Log.Touching(1, new(Interaction.UpdateTarget, "This"), new(Interaction.CreateTarget, "That")));

    [Fact]
    public void A_state_without_interaction_or_target_names_nothing() => Found.ExpectNone(
        "state-without-candidate", Small.Log.Touching(1, new(Interaction.UpdateTarget, "Thing"), new(null, "Other"), new(Interaction.CreateTarget, null)));

    [Fact]
    public void A_design_without_candidates_is_not_asked_for_their_names() => Found.ExpectNone(
        "state-without-candidate", Small.Log with { Candidates = [] });
}
