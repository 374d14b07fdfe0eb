using MechDesign.Engine;
using static MechDesign.Coaching.Tests.Happened;

namespace MechDesign.Coaching.Tests;

/// <summary>What each event makes of the state.</summary>
public class EvolveTests
{
    static Session After(params ReadOnlySpan<Event> events) => Scenario.Given(Auction.Drill, events).Session;

    [Fact]
    public void A_start_is_where_the_fold_begins() => Assert.Equal("entry.dominant", Key(After(Events.Started)));

    [Fact]
    public void An_answer_is_in_force() => Assert.Equal("A05", After(Answered("entry.dominant", "A05")).Given[0]!.Value);

    [Fact]
    public void What_the_interview_goes_on_with_is_in_force()
    {
        var session = Scenario.Given(Auction.Full, Answered("requirement.1.priority", "C2", goesOnWith: "C1")).Session;
        Assert.Equal("C1", session.Given[session.Agenda.IndexOf(At("requirement.1.priority"))]!.Value);
        Assert.Equal(new(At("requirement.1.priority"), "C2", "C1"), session.Done.Peek());
    }

    [Fact]
    public void A_dont_know_is_no_answer_and_the_reference_is_in_force()
    {
        var session = After(Unknown("entry.dominant", "A04"));
        Assert.Equal(new(At("entry.dominant"), null, "A04"), session.Done.Peek());
        Assert.Equal("A04", session.Given[0]!.Value);
    }

    [Fact]
    public void A_skip_is_no_answer_and_the_reference_is_in_force()
    {
        var session = After(Skipped("entry.dominant", "A04"));
        Assert.Equal(new(At("entry.dominant"), null, "A04"), session.Done.Peek());
        Assert.Equal("A04", session.Given[0]!.Value);
    }

    [Fact]
    public void The_latest_answer_to_a_question_is_in_force() =>
        Assert.Equal("A06", After(Answered("entry.dominant", "A05"), Answered("entry.dominant", "A06")).Given[0]!.Value);

    [Fact]
    public void What_is_undone_is_no_longer_in_force()
    {
        var session = After(Answered("entry.dominant", "A05"), new Event.Undone());
        Assert.Null(session.Given[0]);
        Assert.Equal("A05", session.Undone.Peek().Value);
    }

    [Fact]
    public void What_is_redone_is_in_force_again()
    {
        var session = After(Answered("entry.dominant", "A05"), new Event.Undone(), new Event.Redone());
        Assert.Equal("A05", session.Given[0]!.Value);
        Assert.True(session.Undone.IsEmpty);
    }

    [Fact]
    public void A_question_that_is_opened_again_is_at_hand_and_keeps_its_answer()
    {
        var session = After(Answered("entry.dominant", "A05"), Reopened("entry.dominant"));
        Assert.Equal("entry.dominant", Key(session));
        Assert.Equal("A05", session.Given[0]!.Value);
    }

    [Fact]
    public void A_proposal_waits_and_changes_nothing()
    {
        var session = After(Answered("entry.dominant", "A05"), Proposed("entry.dominant", "A06"));
        Assert.Equal(new(At("entry.dominant"), "A06"), session.Proposed);
        Assert.Equal("A05", session.Given[0]!.Value);
    }

    [Fact]
    public void What_is_dropped_no_longer_waits()
    {
        var session = After(Answered("entry.dominant", "A05"), Reopened("entry.dominant"), Proposed("entry.dominant", "A06"), new Event.Dropped());
        Assert.Null(session.Proposed);
        Assert.Null(session.Reopened);
        Assert.Equal("candidate.Auction.evolution", Key(session));
    }

    [Fact]
    public void An_answer_ends_a_proposal_and_an_opened_question()
    {
        var session = After(Answered("entry.dominant", "A05"), Reopened("entry.dominant"), Answered("entry.dominant", "A06"));
        Assert.Null(session.Reopened);
        Assert.Equal("candidate.Auction.evolution", Key(session));
    }

    [Fact]
    public void The_state_follows_pause_resume_abandon_and_end()
    {
        Assert.Equal(SessionState.Asking, After().State);
        Assert.Equal(SessionState.Paused, After(new Event.Paused()).State);
        Assert.Equal(SessionState.Asking, After(new Event.Paused(), new Event.Resumed()).State);
        Assert.Equal(SessionState.Abandoned, After(new Event.Abandoned()).State);
        Assert.Equal(SessionState.Finished, After(new Event.Finished("proof")).State);
    }

    [Fact]
    public void What_was_revealed_or_hinted_changes_nothing()
    {
        var session = After(Answered("entry.dominant", "A05"));
        Assert.Same(session, Evolve.After(session, Revealed("P1.write_shape", "lease")));
        Assert.Same(session, Evolve.After(session, HintShown("P1.routing")));
    }

    [Fact]
    public void Every_event_there_is_can_be_folded_named_and_phrased()
    {
        var session = Scenario.Given(new Interview(Auction.Full).AnswerUntil("P1.base_mechanism").Session, new Event.Undone()).Session;
        foreach (var happened in Events.OneOfEach)
        {
            Assert.NotEmpty(EventNames.Of(happened));
            var after = Evolve.After(session, happened);
            Assert.NotNull(Phrase.Of(session, new Decision.Accepted([happened]), after, Auction.Wording));
        }
    }

    static string Key(Session session) => session.Walk.Design.Text(session.Current!.Key);
}
