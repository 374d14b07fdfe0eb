using static MechDesign.Coaching.Tests.Happened;
using static MechDesign.Coaching.Tests.Scenario;

namespace MechDesign.Coaching.Tests;

/// <summary>Pause, resume, abandon and the end: what each command does where.</summary>
public class TransitionTests
{
    [Fact]
    public void Help_and_status_are_shown_while_asking() => Everywhere(Auction.Drill);

    [Fact]
    public void Help_and_status_are_shown_while_paused() => Everywhere(Auction.Drill, new Event.Paused());

    [Fact]
    public void Help_and_status_are_shown_after_the_end() => Everywhere(Auction.Drill, new Event.Finished("proof"));

    static void Everywhere(Session start, params Event[] events)
    {
        Given(start, events).When(new Command.Help()).ThenShown(Showing.Help);
        Given(start, events).When(new Command.Status()).ThenShown(Showing.Status);
    }

    [Fact]
    public void A_pause_pauses() => Given(Auction.Drill).When(new Command.Pause()).Then(new Event.Paused());

    [Fact]
    public void Resuming_what_is_not_paused_shows_the_question_at_hand() =>
        Given(Auction.Drill).When(new Command.Resume()).ThenShown(Showing.Question);

    [Fact]
    public void An_abandoned_interview_is_abandoned_at_any_question() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04")).When(new Command.Abandon()).Then(new Event.Abandoned());

    [Fact]
    public void A_paused_interview_resumes() => Given(Auction.Drill, new Event.Paused()).When(new Command.Resume()).Then(new Event.Resumed());

    [Fact]
    public void Pausing_a_paused_interview_shows_where_it_stands() =>
        Given(Auction.Drill, new Event.Paused()).When(new Command.Pause()).ThenShown(Showing.Status);

    [Fact]
    public void An_answer_to_a_paused_interview_resumes_it_first() =>
        Given(Auction.Drill, new Event.Paused()).When(new Command.Answer("A04")).Then(new Event.Resumed(), Answered("entry.dominant", "A04"));

    [Fact]
    public void Going_back_in_a_paused_interview_resumes_it_first() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04"), new Event.Paused()).When(new Command.Back()).Then(new Event.Resumed(), new Event.Undone());

    [Fact]
    public void A_paused_interview_is_abandoned_without_a_welcome() =>
        Given(Auction.Drill, new Event.Paused()).When(new Command.Abandon()).Then(new Event.Abandoned());

    [Fact]
    public void A_hint_in_a_paused_interview_resumes_it_first() =>
        Given(Auction.Core, Answered("invariant.1.type", "eligibility"), new Event.Paused()).When(new Command.Hint())
            .Then(new Event.Resumed(), HintShown("invariant.1.reads"));

    [Fact]
    public void A_change_in_a_paused_interview_resumes_it_first() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04"), new Event.Paused()).When(new Command.Change("entry.dominant", null))
            .Then(new Event.Resumed(), Reopened("entry.dominant"));

    [Fact]
    public void What_a_paused_interview_refuses_says_so_and_changes_nothing() =>
        Given(Auction.Drill, new Event.Paused()).When(new Command.Answer("no idea")).ThenRefused(Refusal.NotAnAnswer, "no idea");

    [Fact]
    public void A_paused_interview_tells_why_a_question_is_asked() =>
        Given(Auction.Drill, new Event.Paused()).When(new Command.Why()).ThenShown(Showing.Why);

    [Fact]
    public void A_change_that_was_proposed_survives_a_pause() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04"), Answered("candidate.Auction.evolution", "state machine"),
            Proposed("candidate.Auction.evolution", "overwrite"), new Event.Paused(), new Event.Resumed())
            .When(new Command.Answer("no")).Then(new Event.Dropped());

    [Fact]
    public void A_question_that_was_opened_again_survives_a_pause() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04"), Reopened("entry.dominant"), new Event.Paused(), new Event.Resumed())
            .When(new Command.Answer("A05")).Then(Answered("entry.dominant", "A05"));

    public static TheoryData<Command> Commands =>
    [
        new Command.Answer("A04"), new Command.DontKnow(), new Command.Skip(), new Command.Back(), new Command.Redo(), new Command.Hint(),
        new Command.Why(), new Command.Change("entry.dominant", null), new Command.Pause(), new Command.Resume(), new Command.Abandon(),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_more_happens_to_a_finished_interview(Command command) =>
        Given(Auction.Drill, new Event.Finished("proof")).When(command).ThenRefused(Refusal.IsOver);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_more_happens_to_an_abandoned_interview(Command command) =>
        Given(Auction.Drill, new Event.Abandoned()).When(command).ThenRefused(Refusal.IsOver);
}
