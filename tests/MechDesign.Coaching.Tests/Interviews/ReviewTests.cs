using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>What a review says of an interview that was not the reference's.</summary>
public class ReviewTests
{
    readonly MemoryTranscripts store = new();

    [Fact]
    public async Task Every_answer_that_was_not_the_reference_s_is_listed_with_what_was_expected()
    {
        var review = await ReviewedAsync(Mode.Mock, interview =>
        {
            interview.Answer("A05", "overwrite", "contended state");
            interview.Do(new Command.DontKnow());
            interview.Answer("one writer per scope", "exclusive claim", "CAS on version", "Yes", "idempotent consumer, outbox");
        });
        Golden.Check(ReplyText.Of(new([Differences(review)])));
    }

    [Fact]
    public async Task The_first_answer_counts_and_a_change_is_shown_as_corrected()
    {
        var review = await ReviewedAsync(Mode.Guided, interview =>
        {
            interview.Answer("A05");
            interview.Do(new Command.Change("entry.dominant", "A04"));
        });
        Assert.Equal<string>(["entry.dominant", "A05", "differs, corrected to A04", "A04", "reference"], Assert.Single(Differences(review).Rows));
    }

    [Fact]
    public async Task An_answer_that_was_taken_back_after_the_coach_had_spoken_still_counts()
    {
        var review = await ReviewedAsync(Mode.Guided, interview =>
        {
            interview.Answer("A05");
            interview.Do(new Command.Back());
        });
        Assert.Equal<string>(["entry.dominant", "A05", "differs, corrected to A04", "A04", "reference"], Assert.Single(Differences(review).Rows));
    }

    [Fact]
    public async Task An_unfinished_interview_has_a_review_without_a_proof()
    {
        var interview = new Interview(Auction.Drill).AnswerUntil("P1.routing");
        var review = await StoredAsync(Mode.Guided, interview.Events);
        Assert.Null(review.Replays);
        Assert.Contains(("Replay", "not finished yet"), Assert.Single(ReviewPhrase.Of(review).Blocks.OfType<Block.Facts>()).Rows);
    }

    [Fact]
    public async Task Events_that_were_tampered_with_no_longer_give_the_worksheets_they_were_closed_with()
    {
        var review = await ReviewedAsync(Mode.Guided, _ => { });
        Assert.True(review.Replays);
        var events = review.Transcript.Events.Skip(1).Select(happened =>
            happened is Event.Answered { Text: "invariant.1.reads" } answered ? answered with { Value = "reference data" } : happened);
        await store.DeleteAsync("one", default);
        Assert.False((await StoredAsync(Mode.Guided, [.. events])).Replays);
    }

    [Fact]
    public async Task The_whole_review_of_a_drill() => Golden.Check(ReplyText.Of(ReviewPhrase.Of(await ReviewedAsync(Mode.Guided, _ => { }))));

    async Task<Review> ReviewedAsync(Mode mode, Action<Interview> first)
    {
        var interview = new Interview(Auction.Begin(Depth.Drill, mode));
        first(interview);
        while (!interview.Session.IsOver)
            interview.Answer(interview.Session.Agenda.ReferenceFor(interview.Current!.Key)!);
        return await StoredAsync(mode, interview.Events);
    }

    async Task<Review> StoredAsync(Mode mode, IReadOnlyList<Event> events)
    {
        var (clock, coach) = (new FakeClock(), new Coach(store, Auction.Wording, new FakeClock()));
        await coach.StartAsync("one", Auction.Prompt, Depth.Drill, mode, "terminal:ada", default);
        var transcript = (await store.ReadAsync("one", default))!;
        var proved = events.Select(happened => happened is Event.Finished { Proof: "" }
            ? new Event.Finished(Proof.Of(transcript.Events.Concat(events.SkipLast(1)), events.Aggregate(Auction.Begin(Depth.Drill, mode), Evolve.After).Walk.Design))
            : happened);
        var version = 1;
        foreach (var happened in proved)
            await store.AppendAsync("one", version, new($"c{version++}", clock.GetUtcNow(), [happened]), default);
        return (await coach.ReviewAsync("one", default))!;
    }

    static Block.Table Differences(Review review) => ReviewPhrase.Of(review).Blocks.OfType<Block.Table>().Single(table => table.Title == "Differences");
}
