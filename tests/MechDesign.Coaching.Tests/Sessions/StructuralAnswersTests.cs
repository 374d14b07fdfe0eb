using MechDesign.Engine;
using static MechDesign.Coaching.Tests.Happened;
using static MechDesign.Coaching.Tests.Scenario;

namespace MechDesign.Coaching.Tests;

/// <summary>
/// Session.md §3: for priority, action, class and invariant type a guided interview goes on with the reference's value,
/// so that later questions exist; a mock interview leaves the member's.
/// </summary>
public class StructuralAnswersTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "requirement.1.priority", "C2", "C1" },
        { "candidate.Bid.action", "reject as UI artifact", "keep as candidate" },
        { "candidate.Bid.class", "entity", "event" },
        { "invariant.1.type", "ordering", "eligibility" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_guided_interview_goes_on_with_the_reference(string key, string wrong, string reference) =>
        GivenAsked(Auction.Full, key).When(new Command.Answer(wrong)).Then(Answered(key, wrong, goesOnWith: reference));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_right_structural_answer_goes_on_as_it_is(string key, string wrong, string reference)
    {
        Assert.NotEqual(wrong, reference);
        GivenAsked(Auction.Full, key).When(new Command.Answer(reference)).Then(Answered(key, reference));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mock_interview_leaves_what_the_member_said(string key, string wrong, string reference)
    {
        var interview = new Interview(Auction.Mock).AnswerUntil(key).Answer(wrong);
        Assert.Equal(Answered(key, wrong), interview.Events[^1]);
        Assert.Equal(wrong, interview.Session.Walk.Design.Answer(At(key)));
        Assert.NotEqual(wrong, reference);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_guided_interview_asks_the_same_questions_after_a_wrong_one(string key, string wrong, string reference)
    {
        var right = new Interview(Auction.Full).AnswerUntil();
        var corrected = new Interview(Auction.Full).AnswerUntil(key).Answer(wrong).AnswerUntil();
        Assert.Equal(Asked(right), Asked(corrected));
        Assert.Equal(reference, corrected.Session.Walk.Design.Answer(At(key)));
    }

    [Fact]
    public void Any_other_wrong_answer_stays_in_a_guided_interview_too() =>
        GivenAsked(Auction.Full, "candidate.Bid.owner").When(new Command.Answer("service")).Then(Answered("candidate.Bid.owner", "service"));

    [Fact]
    public void In_a_mock_interview_a_path_that_was_not_called_C1_is_not_asked_about() =>
        Assert.DoesNotContain(Asked(new Interview(Auction.Mock).AnswerUntil("requirement.1.priority").Answer("C2").AnswerUntil()),
            key => key.StartsWith("P1.write_shape", StringComparison.Ordinal) || key.StartsWith("invariant.1", StringComparison.Ordinal));

    [Fact]
    public void In_a_mock_interview_a_candidate_that_was_rejected_is_not_asked_about() =>
        Assert.DoesNotContain(Asked(new Interview(Auction.Mock).AnswerUntil("candidate.Bid.action").Answer("split").AnswerUntil("candidates.primary")),
            key => key is "candidate.Bid.class" or "candidate.Bid.owner" or "candidate.Bid.evolution" or "candidate.Bid.scope_kind");

    [Fact]
    public void In_a_mock_interview_an_invariant_of_another_type_is_asked_for_other_evidence()
    {
        var asked = Asked(new Interview(Auction.Mock).AnswerUntil("invariant.1.type").Answer("uniqueness").Answer("logical outcome").AnswerUntil("context.topology"));
        Assert.Contains("invariant.1.holds", asked);
        Assert.DoesNotContain("invariant.1.reads", asked);
    }

    static string[] Asked(Interview interview) => [.. interview.Events.OfType<Event.Answered>().Select(answered => answered.Text)];
}
