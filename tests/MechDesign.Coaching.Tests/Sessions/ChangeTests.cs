using static MechDesign.Coaching.Tests.Happened;
using static MechDesign.Coaching.Tests.Scenario;

namespace MechDesign.Coaching.Tests;

/// <summary>Opening an earlier answer again: proposed when it touches something, done at once when it does not.</summary>
public class ChangeTests
{
    static readonly Session atRouting = new Interview(Auction.Full).AnswerUntil("P1.routing").Session;

    [Fact]
    public void A_change_without_a_value_opens_the_question_again() =>
        Given(atRouting).When(new Command.Change("context.topology", null)).Then(Reopened("context.topology"));

    [Fact]
    public void The_opened_question_is_the_one_at_hand() =>
        Assert.Equal(At("context.topology"), Given(atRouting, Reopened("context.topology")).Session.Current!.Key);

    [Fact]
    public void A_change_that_touches_nothing_is_done_at_once() =>
        Given(atRouting).When(new Command.Change("entry.dominant", "A05")).Then(Answered("entry.dominant", "A05"));

    [Fact]
    public void An_opened_question_that_touches_nothing_is_answered_at_once() =>
        Given(atRouting, Reopened("entry.dominant")).When(new Command.Answer("A05")).Then(Answered("entry.dominant", "A05"));

    [Fact]
    public void A_change_to_the_same_value_is_done_at_once() =>
        Given(atRouting).When(new Command.Change("context.topology", "2")).Then(Answered("context.topology", "single service distributed"));

    [Fact]
    public void A_change_of_a_conclusion_is_proposed_first() =>
        Given(atRouting).When(new Command.Change("candidate.Auction.evolution", "overwrite")).Then(Proposed("candidate.Auction.evolution", "overwrite"));

    [Fact]
    public void An_opened_question_is_proposed_first_when_it_changes_a_conclusion() =>
        Given(atRouting, Reopened("candidate.Auction.evolution")).When(new Command.Answer("overwrite")).Then(Proposed("candidate.Auction.evolution", "overwrite"));

    [Theory]
    [InlineData("yes")]
    [InlineData(" Y ")]
    [InlineData("1")]
    public void Yes_does_what_was_proposed(string yes) =>
        Given(atRouting, Proposed("candidate.Auction.evolution", "overwrite")).When(new Command.Answer(yes)).Then(Answered("candidate.Auction.evolution", "overwrite"));

    [Theory]
    [InlineData("no")]
    [InlineData("N")]
    [InlineData(" 2 ")]
    public void No_leaves_everything_as_it_was(string no) =>
        Given(atRouting, Proposed("candidate.Auction.evolution", "overwrite")).When(new Command.Answer(no)).Then(new Event.Dropped());

    [Theory]
    [InlineData("maybe")]
    [InlineData("yes and no")]
    [InlineData("3")]
    [InlineData("overwrite")]
    [InlineData("")]
    public void Anything_else_is_neither_yes_nor_no(string neither) =>
        Given(atRouting, Proposed("candidate.Auction.evolution", "overwrite")).When(new Command.Answer(neither)).ThenRefused(Refusal.YesOrNo, neither);

    public static TheoryData<Command> WaysOut => [new Command.Back(), new Command.Skip(), new Command.DontKnow()];

    [Theory]
    [MemberData(nameof(WaysOut))]
    public void Whoever_does_not_decide_drops_the_proposal(Command command) =>
        Given(atRouting, Proposed("candidate.Auction.evolution", "overwrite")).When(command).Then(new Event.Dropped());

    [Theory]
    [MemberData(nameof(WaysOut))]
    public void Whoever_does_not_answer_leaves_the_opened_question_as_it_was(Command command) =>
        Given(atRouting, Reopened("context.topology")).When(command).Then(new Event.Dropped());

    [Fact]
    public void What_is_dropped_leaves_the_interview_where_it_was()
    {
        var after = Given(atRouting, Reopened("context.topology"), Proposed("context.topology", "multi-service"), new Event.Dropped()).Session;
        Assert.Equal(atRouting.Current, after.Current);
        Assert.True(atRouting.Given.SequenceEqual(after.Given));
        Assert.Null(after.Proposed);
        Assert.Null(after.Reopened);
    }

    [Theory]
    [InlineData("context.weather")]
    [InlineData("P7.routing")]
    [InlineData("candidate.Ghost.class")]
    [InlineData("requirement.1.actor")]
    [InlineData("routing")]
    [InlineData("")]
    public void A_key_this_interview_does_not_ask_is_refused(string key) =>
        Given(atRouting).When(new Command.Change(key, null)).ThenRefused(Refusal.NoSuchKey, key);

    [Theory]
    [InlineData("P1.routing")]
    [InlineData("P1.retry")]
    [InlineData("invariant.1.holds")]
    public void A_question_without_an_answer_cannot_be_changed(string key) =>
        Given(atRouting).When(new Command.Change(key, null)).ThenRefused(Refusal.NotAskedYet, key);

    [Fact]
    public void A_change_to_something_that_is_no_answer_is_refused_with_the_words_of_its_question()
    {
        var interview = new Interview(atRouting);
        var reply = interview.Reply(new Command.Change("context.topology", "a cluster"));
        var said = Assert.IsType<Block.Paragraph>(reply.Blocks[0]).Text;
        Assert.Equal("'a cluster' is no answer here. Give one of these, or its number: single process · single service distributed · multi-service.", said);
        Assert.Equal("P1.routing", interview.Key);
    }

    [Fact]
    public void A_change_elsewhere_does_not_reveal_the_prediction_at_hand() =>
        GivenAsked(Auction.Full, "P1.write_shape").When(new Command.Change("entry.dominant", "A05")).Then(Answered("entry.dominant", "A05"));

    [Fact]
    public void A_confirmed_change_does_not_reveal_the_prediction_at_hand() =>
        Given(new Interview(Auction.Full).AnswerUntil("P1.write_shape").Session, Proposed("candidate.Auction.evolution", "overwrite"))
            .When(new Command.Answer("yes")).Then(Answered("candidate.Auction.evolution", "overwrite"));

    [Fact]
    public void A_prediction_that_is_changed_is_revealed_again() =>
        GivenAsked(Auction.Drill, "P1.publish_failure").When(new Command.Change("P1.retry", "missing"))
            .Then(Answered("P1.retry", "missing"), Revealed("P1.retry", "idempotency key"));

    [Fact]
    public void A_wrong_structural_change_goes_on_with_the_reference_and_so_touches_nothing() =>
        Given(atRouting).When(new Command.Change("invariant.1.type", "ordering")).Then(Answered("invariant.1.type", "ordering", goesOnWith: "eligibility"));
}
