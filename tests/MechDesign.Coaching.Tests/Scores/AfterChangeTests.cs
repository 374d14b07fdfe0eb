namespace MechDesign.Coaching.Tests;

/// <summary>What was asked again after the requirement changed is scored apart.</summary>
public class AfterChangeTests
{
    [Fact]
    public void Answers_after_the_change_are_scored_apart_against_the_flipped_reference()
    {
        var interview = new Interview(Auction.Full).AnswerUntilChange().Answer("strong only", "cache-aside");
        var card = ScoredReview.Of(interview).Score;
        Assert.Equal((1, 0.5), (card.Total, card.TotalAfterChange));
        Assert.Equal(
            [("context.read_consistency_target", "strong only", Judgement.Match), ("read.1.read_path", "cache-aside", Judgement.Differs)],
            card.AfterChange.Select(scored => (scored.Key, scored.Answer!, scored.Judgement)));
        Assert.Equal("read source directly", card.AfterChange[1].Expected);
    }

    [Fact]
    public void The_review_shows_what_changed_beside_what_was_said_before()
    {
        var interview = new Interview(Auction.Full).AnswerUntilChange().Answer("strong only", "cache-aside");
        var blocks = ReviewPhrase.Of(ScoredReview.Of(interview)).Blocks;
        var at = blocks.IndexOf(blocks.First(block => block is Block.Table table && table.Title.StartsWith("After the change", StringComparison.Ordinal)));
        Golden.Check(ReplyText.Of(new(blocks[at..(at + 2)])));
    }

    [Fact]
    public void A_change_before_the_last_answer_is_corrected_only_by_what_came_before_the_requirement_changed()
    {
        var interview = new Interview(Auction.Full).AnswerUntil("context.read_consistency_target").Answer("strong only").AnswerUntilChange();
        // It was accepted as an alternative, so nothing about it is corrected by what is asked after the change.
        var scored = ScoredReview.Scored(ScoredReview.Of(interview.AnswerUntil()), "context.read_consistency_target");
        Assert.Equal((Judgement.Accepted, null), (scored.Judgement, scored.CorrectedTo));
    }
}
