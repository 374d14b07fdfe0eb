using static MechDesign.Coaching.Tests.Happened;
using static MechDesign.Coaching.Tests.Scenario;

namespace MechDesign.Coaching.Tests;

/// <summary>Hints, why, why not: what a member may ask of the coach, and when it keeps silent.</summary>
public class HintsTests
{
    [Fact]
    public void A_hint_is_shown_where_the_prompt_has_one() =>
        GivenAsked(Auction.Drill, "P1.routing").When(new Command.Hint()).Then(HintShown("P1.routing"));

    [Fact]
    public void There_is_no_hint_where_the_prompt_has_none() =>
        GivenAsked(Auction.Drill, "P1.publish_failure").When(new Command.Hint()).ThenRefused(Refusal.NoHint);

    [Fact]
    public void A_mock_interview_gives_no_hints() =>
        GivenAsked(Auction.Begin(Depth.Drill, Mode.Mock), "P1.routing").When(new Command.Hint()).ThenRefused(Refusal.NoHint);

    [Fact]
    public void A_hint_leaves_the_question_at_hand()
    {
        var interview = new Interview(Auction.Drill).AnswerUntil("P1.routing");
        interview.Do(new Command.Hint());
        Assert.Equal("P1.routing", interview.Key);
    }

    [Fact]
    public void Why_is_shown_in_a_guided_and_in_a_mock_interview()
    {
        Given(Auction.Drill).When(new Command.Why()).ThenShown(Showing.Why);
        Given(Auction.Mock).When(new Command.Why()).ThenShown(Showing.Why);
    }

    [Theory]
    [InlineData("lease")]
    [InlineData("Exclusive Claim")]
    [InlineData(" spatial index ")]
    public void Why_not_another_outcome_is_shown(string outcome) =>
        Assert.Equal(new Decision.Shown(Showing.WhyNot, outcome), Given(Auction.Drill).When(new Command.WhyNot(outcome)).Decision);

    [Fact]
    public void Why_not_something_that_is_no_outcome_is_refused() =>
        Given(Auction.Drill).When(new Command.WhyNot("a miracle")).ThenRefused(Refusal.NoSuchOutcome, "a miracle");

    [Fact]
    public void A_mock_interview_keeps_its_reasons() =>
        Given(Auction.Mock).When(new Command.WhyNot("lease")).ThenRefused(Refusal.NoReasonsInMock);
}
