using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>Session.md §2, allowed given parents: each row of that table, by what the interview offers.</summary>
public class AllowedTests
{
    [Theory]
    [InlineData("conditional write", "create target · update target · delete target · hidden write target")]
    [InlineData("append event", "create target · hidden write target")]
    [InlineData("overwrite state", "create target · update target · hidden write target")]
    [InlineData("state transition", "update target · delete target · hidden write target")]
    [InlineData("async process", "async side-effect target · hidden write target")]
    public void An_operation_allows_these_interactions(string operation, string allowed) =>
        Assert.Equal(allowed, Offered(After("requirement.1.operation", operation), "requirement.1.interaction"));

    [Theory]
    [InlineData("read source", "read source target")]
    [InlineData("read projection", "read projection target")]
    [InlineData("async deliver", "async side-effect target")]
    public void An_operation_that_leaves_one_interaction_is_not_asked_for_it(string operation, string only) =>
        Assert.Equal(only, Passed(After("requirement.1.operation", operation), "requirement.1.interaction"));

    [Theory]
    [InlineData("conditional write", "C1 · C2")]
    [InlineData("append event", "C1 · C2")]
    [InlineData("overwrite state", "C1 · C2")]
    [InlineData("state transition", "C1 · C2")]
    [InlineData("read source", "R1 · R2")]
    [InlineData("read projection", "R1 · R2")]
    public void An_operation_allows_these_priorities(string operation, string allowed)
    {
        var interview = After("requirement.1.operation", operation);
        Assert.Equal(allowed, Offered(Until(interview, "requirement.1.priority"), "requirement.1.priority"));
    }

    [Theory]
    [InlineData("async deliver")]
    [InlineData("async process")]
    public void What_is_done_later_is_N1_and_not_asked(string operation)
    {
        var interview = Until(After("requirement.1.operation", operation, Mode.Mock), "requirement.2.priority");
        Assert.Equal("N1", Passed(interview, "requirement.1.priority"));
        Assert.Equal(Priority.N1, interview.Session.Walk.Design.Requirements[0].Priority);
    }

    [Fact]
    public void A_guided_interview_says_so_and_goes_on_with_the_reference()
    {
        var interview = Until(After("requirement.1.operation", "async deliver"), "requirement.2.priority");
        Assert.Equal("N1", Passed(interview, "requirement.1.priority"));
        Assert.Equal(Priority.C1, interview.Session.Walk.Design.Requirements[0].Priority);
        Assert.Contains(
            new("Not asked: requirement.1.priority. The answers before it leave only 'N1'. Later questions hang on this one, so the interview goes on with C1.", Tone.Note),
            interview.Reply(new Command.Status()).Blocks.OfType<Block.Paragraph>());
    }

    [Fact]
    public void A_projection_is_derived_and_neither_its_owner_nor_its_evolution_is_asked()
    {
        var interview = After("candidate.Bid.class", "projection", Mode.Mock);
        Assert.Equal("derived", Passed(interview, "candidate.Bid.owner"));
        Assert.NotNull(Passed(interview, "candidate.Bid.evolution"));
        Assert.Equal(CandidateSource.DerivedReadModel, interview.Session.Walk.Design.Candidate("Bid")!.Source);
    }

    [Fact]
    public void An_event_is_append_only_and_not_asked()
    {
        var interview = After("candidate.Auction.class", "event", Mode.Mock).Answer("service");
        Assert.Equal("append-only", Passed(interview, "candidate.Auction.evolution"));
        Assert.Equal(Evolution.AppendOnly, interview.Session.Walk.Design.Candidate("Auction")!.Evolution);
    }

    [Theory]
    [InlineData("entity")]
    [InlineData("process")]
    [InlineData("intent")]
    [InlineData("relationship")]
    public void Any_other_class_may_have_any_owner_and_evolution(string label)
    {
        var interview = After("candidate.Auction.class", label, Mode.Mock);
        Assert.Equal("user · client · service · worker · scheduler · pipeline · derived", Offered(interview, "candidate.Auction.owner"));
        Assert.Equal("append-only · overwrite · state machine · merge", Offered(interview.Answer("service"), "candidate.Auction.evolution"));
    }

    [Theory]
    [InlineData("single process", "local only · per object scope")]
    [InlineData("single service distributed", "local only · per object scope")]
    [InlineData("multi-service", "local only · per object scope · cross service")]
    public void A_topology_allows_these_scopes(string topology, string allowed) =>
        Assert.Equal(allowed, Offered(After("context.topology", topology), "context.write_coordination_scope"));

    [Theory]
    [InlineData("single process", "none · thread · process")]
    [InlineData("single service distributed", "none · thread · process · worker · node")]
    [InlineData("multi-service", "none · thread · process · worker · node")]
    public void A_topology_allows_these_holders(string topology, string allowed) =>
        Assert.Equal(allowed, Offered(Until(After("context.topology", topology), "context.holder_model"), "context.holder_model"));

    [Fact]
    public void A_path_with_a_topology_of_its_own_allows_what_that_allows()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("context.overrides").Answer("P1.topology, P1.write_coordination_scope, P1.holder_model", "single process");
        Assert.Equal("local only · per object scope", Offered(interview, "P1.write_coordination_scope"));
        Assert.Equal("none · thread · process", Offered(interview.Answer("local only"), "P1.holder_model"));
    }

    static Interview After(string key, string answer, Mode mode = Mode.Guided) => new Interview(Auction.Begin(Depth.Full, mode)).AnswerUntil(key).Answer(answer);

    static Interview Until(Interview interview, string key)
    {
        while (interview.Key != key)
            interview.Do(new Command.DontKnow());
        return interview;
    }

    static string Offered(Interview interview, string key)
    {
        Assert.Equal(key, interview.Key);
        return string.Join(" · ", interview.Options.Select(option => option.Label));
    }

    /// <summary>The value a question has that was passed over because one value is left.</summary>
    static string? Passed(Interview interview, string key)
    {
        var note = Assert.Single(interview.Session.Walk.Skipped, note => note.Question.Key == Happened.At(key));
        Assert.Equal(SkipReason.OneValueLeft, note.Reason);
        return note.Value;
    }
}
