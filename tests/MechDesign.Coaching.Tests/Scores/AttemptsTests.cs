using static MechDesign.Coaching.Tests.ScoredReview;

namespace MechDesign.Coaching.Tests;

/// <summary>Two attempts at one prompt, side by side.</summary>
public class AttemptsTests
{
    static readonly Review first = Of(new Interview(Auction.Drill).Answer("A05", "state machine", "reference data").AnswerUntil(), "first");

    [Fact]
    public void Two_attempts_show_what_got_better_and_what_got_worse()
    {
        var second = Of(new Interview(Auction.Drill).Answer("A04", "overwrite", "contended state").AnswerUntil(), "second");
        Golden.Check(ReplyText.Of(AttemptsPhrase.Of(new(first, second))));
    }

    [Fact]
    public void The_same_answers_are_no_progress()
    {
        var attempts = new TwoAttempts(first, first);
        Assert.Equal(12, attempts.Questions.Length);
        Assert.All(attempts.Questions, pair => Assert.Equal(0, pair.Progress));
    }

    [Fact]
    public void A_question_only_one_attempt_was_asked_is_not_compared()
    {
        var attempts = new TwoAttempts(first, Of(new Interview(Auction.Core).AnswerUntil(), "core"));
        Assert.All(attempts.Questions.Where(pair => pair.Before is null || pair.Now is null), pair => Assert.Equal(0, pair.Progress));
        Assert.Contains(attempts.Questions, pair => pair is { Text: "entry.dominant", Now: null });
        Assert.Contains(attempts.Questions, pair => pair is { Text: "context.topology", Before: null });
    }

    [Fact]
    public void Two_prompts_are_not_two_attempts() => Assert.Equal(
        "jobs-one is about jobs and first about auction; two attempts at one prompt can be compared.",
        TwoAttempts.WhyNot(first, Of(SmallPrompts.Begin(SmallPrompts.Jobs, Depth.Drill).AnswerUntil(), "jobs-one")));

    [Fact]
    public void Answers_after_the_change_are_compared_with_each_other()
    {
        var (once, again) = (Of(Changed("bounded stale allowed"), "once"), Of(Changed("strong only"), "again"));
        Assert.Contains(new TwoAttempts(once, again).Questions, pair => pair is { Text: "context.read_consistency_target", IsAfterChange: true, Progress: 1 });
    }

    [Fact]
    public async Task The_last_finished_attempt_of_the_same_person_is_found()
    {
        var store = new Transcripts.MemoryTranscripts();
        var coach = new Coach(store, Auction.Wording, new FakeClock());
        Assert.Null(await coach.LastFinishedAsync("auction", "terminal:ada", default));
        await coach.StartAsync("open", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        Assert.Null(await coach.LastFinishedAsync("auction", "terminal:ada", default));
        foreach (var commit in first.Transcript.Commits)
            await store.AppendAsync("done", int.Parse(commit.CommandId.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture), commit, default);
        Assert.Equal("done", (await coach.LastFinishedAsync("auction", "terminal:ada", default))!.Transcript.Id);
        Assert.Null(await coach.LastFinishedAsync("auction", "terminal:bob", default));
        Assert.Null(await coach.LastFinishedAsync("chat", "terminal:ada", default));
    }

    static Interview Changed(string answer) => new Interview(Auction.Full).AnswerUntilChange().Answer(answer).AnswerUntil();
}
