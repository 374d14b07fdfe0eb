using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>One turn: read, fold, decide, append, say.</summary>
public class CoachTests
{
    readonly MemoryTranscripts store = new();
    readonly Coach coach;

    public CoachTests() => coach = new(store, Auction.Wording, new FakeClock());

    [Fact]
    public async Task The_opening_shows_the_brief_and_the_first_question()
    {
        var turn = await StartAsync();
        Assert.Equal(("one", SessionState.Asking, null), (turn.Id, turn.State, turn.Refusal));
        Assert.Equal("Online auction", Assert.IsType<Block.Heading>(turn.Reply.Blocks[0]).Text);
        Assert.Equal("entry.dominant", turn.Reply.Question!.Key);
    }

    [Fact]
    public async Task The_start_is_stored_before_it_is_said()
    {
        await StartAsync();
        var started = Assert.IsType<Event.Started>((await ReadAsync()).Events.Single());
        Assert.Equal(("auction", Auction.Prompt.Hash, Auction.Prompt.Source, "terminal:ada"), (started.Prompt, started.PromptHash, started.PromptSource.Text, started.Person));
    }

    [Fact]
    public async Task A_transcript_is_not_begun_over_another()
    {
        await store.AppendAsync("one", 0, new("somebody else's", default, [new Event.Paused()]), default);
        var error = await Assert.ThrowsAsync<TranscriptException>(StartAsync);
        Assert.Equal("There is already a transcript called one.", error.Message);
    }

    [Fact]
    public async Task A_start_that_is_delivered_twice_is_one_start()
    {
        await StartAsync();
        Assert.Equal("entry.dominant", (await StartAsync()).Reply.Question!.Key);
        Assert.Equal(1, (await ReadAsync()).Version);
    }

    [Fact]
    public async Task Every_answer_is_a_commit_with_its_time()
    {
        await StartAsync();
        var turn = await coach.HandleAsync("one", "c1", new Command.Answer("A04"), default);
        Assert.Equal("candidate.Auction.evolution", turn!.Reply.Question!.Key);
        var commit = (await ReadAsync()).Commits[^1];
        Assert.Equal(("c1", new DateTimeOffset(2026, 8, 1, 9, 0, 2, TimeSpan.Zero)), (commit.CommandId, commit.At));
        Assert.Equal(Happened.Answered("entry.dominant", "A04"), commit.Events.Single());
    }

    [Fact]
    public async Task A_refused_answer_is_said_and_not_stored()
    {
        await StartAsync();
        var turn = await coach.HandleAsync("one", "c1", new Command.Answer("no idea"), default);
        Assert.StartsWith("'no idea' is no answer here. Give one of these, or its number: A01 · ", turn!.Refusal, StringComparison.Ordinal);
        Assert.Equal("entry.dominant", turn.Reply.Question!.Key);
        Assert.Equal(1, (await ReadAsync()).Version);
    }

    [Fact]
    public async Task What_is_only_shown_is_not_stored()
    {
        await StartAsync();
        foreach (var command in new Command[] { new Command.Why(), new Command.Help(), new Command.Status(), new Command.Resume(), new Command.WhyNot("lease") })
        {
            var turn = await coach.HandleAsync("one", command.ToString(), command, default);
            Assert.Equal("entry.dominant", turn!.Reply.Question!.Key);
        }
        Assert.Equal(1, (await ReadAsync()).Version);
    }

    [Fact]
    public async Task An_id_nobody_has_is_null()
    {
        Assert.Null(await coach.HandleAsync("nobody's", "c1", new Command.Resume(), default));
        Assert.Null(await coach.ReviewAsync("nobody's", default));
    }

    [Fact]
    public async Task A_command_that_comes_twice_is_answered_with_the_question_at_hand()
    {
        await StartAsync();
        await coach.HandleAsync("one", "c1", new Command.Answer("A04"), default);
        var again = await coach.HandleAsync("one", "c1", new Command.Answer("A04"), default);
        Assert.Equal("candidate.Auction.evolution", again!.Reply.Question!.Key);
        Assert.Null(again.Refusal);
        Assert.Equal(2, (await ReadAsync()).Version);
    }

    [Fact]
    public async Task A_command_that_comes_again_much_later_is_no_second_answer_either()
    {
        await StartAsync();
        await coach.HandleAsync("one", "c1", new Command.Answer("A04"), default);
        await coach.HandleAsync("one", "c2", new Command.Answer("state machine"), default);
        var again = await coach.HandleAsync("one", "c1", new Command.Answer("A04"), default);
        Assert.Equal("invariant.1.reads", again!.Reply.Question!.Key);
        Assert.Equal(3, (await ReadAsync()).Version);
    }

    [Fact]
    public async Task What_does_not_begin_with_a_start_is_no_interview()
    {
        await store.AppendAsync("one", 0, new("c", default, [new Event.Paused()]), default);
        var error = await Assert.ThrowsAsync<TranscriptException>(() => coach.HandleAsync("one", "c1", new Command.Resume(), default));
        Assert.Equal("one does not begin with a start.", error.Message);
    }

    Task<Turn> StartAsync() => coach.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);

    async Task<Transcript> ReadAsync() => (await store.ReadAsync("one", default))!;
}
