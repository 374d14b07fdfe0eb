using static MechDesign.Coaching.Tests.Happened;
using static MechDesign.Coaching.Tests.Scenario;

namespace MechDesign.Coaching.Tests;

public class BackAndRedoTests
{
    [Fact]
    public void Going_back_with_nothing_answered_is_refused() => Given(Auction.Drill).When(new Command.Back()).ThenRefused(Refusal.NothingToUndo);

    [Fact]
    public void Going_back_takes_the_last_answer_back() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04")).When(new Command.Back()).Then(new Event.Undone());

    [Fact]
    public void A_redo_with_nothing_taken_back_is_refused() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04")).When(new Command.Redo()).ThenRefused(Refusal.NothingToRedo);

    [Fact]
    public void A_redo_brings_back_what_was_taken() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04"), new Event.Undone()).When(new Command.Redo()).Then(new Event.Redone());

    [Fact]
    public void A_new_answer_ends_what_could_be_redone() =>
        Given(Auction.Drill, Answered("entry.dominant", "A04"), new Event.Undone(), Answered("entry.dominant", "A05"))
            .When(new Command.Redo()).ThenRefused(Refusal.NothingToRedo);

    [Fact]
    public void A_redo_does_not_reveal_a_second_time() =>
        Given(new Interview(Auction.Drill).AnswerUntil("P1.base_mechanism").Session, new Event.Undone()).When(new Command.Redo()).Then(new Event.Redone());

    [Fact]
    public void Back_takes_a_dont_know_back_too()
    {
        var interview = new Interview(Auction.Drill);
        interview.Do(new Command.DontKnow());
        interview.Do(new Command.Back());
        Assert.Equal("entry.dominant", interview.Key);
        Assert.Null(interview.Session.Given[0]);
    }

    [Fact]
    public void Back_after_a_change_brings_the_old_answer_back()
    {
        var interview = new Interview(Auction.Drill).AnswerUntil("P1.routing");
        interview.Do(new Command.Change("entry.dominant", "A05"));
        Assert.Equal("A05", interview.Session.Given[0]!.Value);
        interview.Do(new Command.Back());
        Assert.Equal("A04", interview.Session.Given[0]!.Value);
        Assert.Equal("P1.routing", interview.Key);
    }
}
