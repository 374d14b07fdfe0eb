using static MechDesign.Coaching.Tests.ScoredReview;

namespace MechDesign.Coaching.Tests;

/// <summary>
/// The Auction asks mid for invariant.1.reads, P1.write_shape and read.1.read_path, senior for P1.base_mechanism,
/// P1.publishes, P1.companions and P1.retry, staff for P1.routing, P1.stale_holder and context.overrides.
/// </summary>
public class LevelTests
{
    [Theory]
    [InlineData("P1.write_shape", "exclusive claim", null, "mid")]
    [InlineData("P1.retry", "dedup by event_id", "mid", "senior")]
    [InlineData("P1.stale_holder", "fencing token", "senior", "staff")]
    public void One_wrong_key_holds_a_level_back_and_is_named(string key, string wrong, string? reached, string next)
    {
        var level = Of(new Interview(Auction.Core).AnswerUntil(key).Answer(wrong).AnswerUntil()).Score.Level;
        Assert.Equal((reached, next), (level.Reached, level.Next));
        Assert.Equal<string>([key], level.Missing);
    }

    [Fact]
    public void A_wrong_key_of_a_level_below_holds_every_level_above_back()
    {
        var level = Of(new Interview(Auction.Core).AnswerUntil("invariant.1.reads").Answer("reference data").AnswerUntil()).Score.Level;
        Assert.Equal((null, "mid"), (level.Reached, level.Next));
    }

    [Fact]
    public void An_accepted_alternative_is_right_for_a_level_too() =>
        Assert.Equal("staff", Of(new Interview(Auction.Core).AnswerUntil("P1.routing").Answer("one writer per scope").AnswerWithWhatFollows()).Score.Level.Reached);

    [Fact]
    public void A_correction_comes_too_late_for_a_level()
    {
        var interview = new Interview(Auction.Core).AnswerUntil("P1.publishes").Answer("No");
        interview.Do(new Command.Back());
        Assert.Equal<string>(["P1.publishes"], Of(interview.AnswerUntil()).Score.Level.Missing);
        Assert.Equal("mid", Of(interview.AnswerUntil()).Score.Level.Reached);
    }

    [Fact]
    public void What_was_not_answered_yet_is_missing()
    {
        var level = Of(new Interview(Auction.Core).AnswerUntil("P1.write_shape")).Score.Level;
        Assert.Equal((null, "mid"), (level.Reached, level.Next));
        Assert.Equal<string>(["P1.write_shape", "read.1.read_path"], level.Missing);
    }

    [Fact]
    public void A_key_that_this_depth_does_not_ask_is_not_missing() =>
        Assert.Equal<string>(["P1.write_shape"], Of(new Interview(Auction.Drill).AnswerUntil("P1.write_shape")).Score.Level.Missing);

    [Fact]
    public void Where_a_prompt_names_no_keys_nobody_is_on_a_level()
    {
        var level = Of(SmallPrompts.Begin(SmallPrompts.Jobs, Depth.Core).AnswerUntil()).Score.Level;
        Assert.Equal((null, null), (level.Reached, level.Next));
    }
}
