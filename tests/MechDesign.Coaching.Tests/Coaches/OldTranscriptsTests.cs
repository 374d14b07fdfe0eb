using MechDesign.Catalogs;
using MechDesign.Engine;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>A transcript of another day: its prompt as it was, and what this program no longer asks.</summary>
public class OldTranscriptsTests
{
    readonly MemoryTranscripts store = new();

    [Fact]
    public async Task The_prompt_is_the_one_kept_with_the_transcript_when_the_file_has_changed_since()
    {
        var old = PromptReader.Parse("old", Auction.Prompt.Source.Replace("title: Online auction", "title: Auction of old", StringComparison.Ordinal)
            .Replace("holder_model: none", "holder_model: worker", StringComparison.Ordinal));
        await NewCoach().StartAsync("one", old, Depth.Core, Mode.Guided, "terminal:ada", default);
        var turn = await NewCoach().HandleAsync("one", "c1", new Command.Status(), default);
        Assert.StartsWith("Auction of old, core, guided", Assert.IsType<Block.Paragraph>(turn!.Reply.Blocks[0]).Text, StringComparison.Ordinal);
        var review = await NewCoach().ReviewAsync("one", default);
        Assert.Equal("worker", review!.Session.Agenda.ReferenceFor(new(Field.Holder, 0)));
    }

    [Fact]
    public async Task A_prompt_that_cannot_be_read_any_more_is_a_sentence()
    {
        await store.AppendAsync("one", 0, new("one", default, [Events.Started with { PromptSource = new("id: [") }]), default);
        var error = await Assert.ThrowsAsync<TranscriptException>(() => NewCoach().HandleAsync("one", "c1", new Command.Resume(), default));
        Assert.StartsWith("The prompt kept with this transcript cannot be read any more: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_question_nobody_asks_any_more_is_passed_over()
    {
        await StartAsync(new Event.Answered(new(Field.Boundary, 1), "candidate.Auction.boundary", "auctions", null), Happened.Answered("entry.dominant", "A04"));
        var turn = await NewCoach().HandleAsync("one", "c1", new Command.Resume(), default);
        Assert.Equal("candidate.Auction.evolution", turn!.Reply.Question!.Key);
        var review = await NewCoach().ReviewAsync("one", default);
        Assert.NotEmpty(ReviewPhrase.Of(review!).Blocks);
    }

    [Fact]
    public async Task A_question_nobody_asks_any_more_is_not_open_again()
    {
        await StartAsync(new Event.Reopened(new(Field.Boundary, 1), "candidate.Auction.boundary"));
        var turn = await NewCoach().HandleAsync("one", "c1", new Command.Resume(), default);
        Assert.Equal("entry.dominant", turn!.Reply.Question!.Key);
    }

    [Fact]
    public async Task A_change_nobody_can_make_any_more_does_not_wait()
    {
        await StartAsync(new Event.Proposed(new(Field.Boundary, 1), "candidate.Auction.boundary", "auctions"));
        var turn = await NewCoach().HandleAsync("one", "c1", new Command.Resume(), default);
        Assert.Equal("entry.dominant", turn!.Reply.Question!.Key);
    }

    [Theory]
    [InlineData("candidate.Auction.evolution")]
    [InlineData("invariant.1.reads")]
    public async Task A_word_that_is_on_no_list_any_more_is_asked_again(string key)
    {
        await StartAsync(
            Happened.Answered("entry.dominant", "A04"), Happened.Answered("candidate.Auction.evolution", "state machine"), Happened.Answered(key, "by magic"));
        var turn = await NewCoach().HandleAsync("one", "c1", new Command.Resume(), default);
        Assert.Equal((key, "by magic"), (turn!.Reply.Question!.Key, turn.Reply.Question.Offered));
    }

    Coach NewCoach() => new(store, Auction.Wording, new FakeClock());

    async Task StartAsync(params Event[] events)
    {
        await NewCoach().StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        await store.AppendAsync("one", 1, new("before", default, [.. events]), default);
    }
}
