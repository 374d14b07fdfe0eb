using MechDesign.Engine;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>An interview again, move by move.</summary>
public class ReplayTests
{
    public static TheoryData<Depth, Mode> Interviews => HistoryTests.Interviews;

    [Fact]
    public async Task A_drill_with_a_change_and_a_pause_is_replayed_like_this()
    {
        var moves = Replay.Of(await Reviewed.PlayedAsync(Auction.Prompt, Depth.Drill, Mode.Guided, new Told().Next));
        Golden.Check(ReplyText.Of(ReplayPhrase.Of(moves)));
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task There_is_a_move_for_each_command_and_the_last_one_stands_where_the_interview_stands(Depth depth, Mode mode)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var review = await Reviewed.ByChanceAsync(Auction.Prompt, depth, mode, seed);
            var moves = Replay.Of(review);
            Assert.Equal(review.Transcript.Commits.Length, moves.Length);
            Assert.Equal(Enumerable.Range(1, moves.Length), moves.Select(move => move.Number));
            Assert.Equal(review.Session.Walk.Design, moves[^1].Design);
            Assert.Equal(review.Session.State, moves[^1].After.State);
            Assert.True(moves.Zip(moves.Skip(1)).All(pair => pair.First.At <= pair.Second.At && ReferenceEquals(pair.First.After, pair.Second.Before)));
            Assert.All(moves, move => Assert.NotEqual("", move.Did));
            Assert.DoesNotContain(ReplayPhrase.Of(moves).Blocks, block => block is Block.Ask);
            Assert.NotEmpty(ReplayPhrase.Of(moves).Blocks);
        }
    }

    [Fact]
    public async Task A_mock_interview_s_replay_tells_no_more_than_the_interview_did()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var review = await Reviewed.ByChanceAsync(Auction.Prompt, Depth.Core, Mode.Mock, seed);
            foreach (var move in Replay.Of(review))
            {
                Assert.DoesNotContain(move.Said.Blocks, block => block is Block.Trace or Block.Table);
                Assert.DoesNotContain(move.Said.Blocks, block => block is Block.Paragraph { Tone: Tone.Right, Text: not "That was the last question." });
            }
            Assert.DoesNotContain(ReplayPhrase.Of(Replay.Of(review)).Blocks.OfType<Block.Facts>().SelectMany(facts => facts.Rows), row => row.Name != "Answered");
        }
    }

    [Fact]
    public async Task The_time_of_a_pause_does_not_count()
    {
        Commit[] commits = [At(60, Happened.Answered("entry.dominant", "A04")), At(70, new Event.Paused()), At(5000, new Event.Resumed(), Happened.Answered("candidate.Auction.evolution", "state machine")), At(5030, new Event.Undone())];
        Assert.Equal([0, 60, 70, 70, 100], Replay.Of(await StoredAsync(commits)).Select(move => move.At.TotalSeconds));
    }

    [Fact]
    public async Task A_clock_that_was_put_back_takes_no_time_away()
    {
        Commit[] commits = [At(60, Happened.Answered("entry.dominant", "A04")), At(20, new Event.Undone()), At(30, new Event.Redone())];
        Assert.Equal([0, 60, 60, 70], Replay.Of(await StoredAsync(commits)).Select(move => move.At.TotalSeconds));
    }

    [Fact]
    public async Task A_channel_can_ask_for_one_move()
    {
        var moves = Replay.Of(await Reviewed.WithReferenceAsync(Auction.Prompt, Depth.Drill));
        Assert.Equal("Move 3 of 13, at 0:02", Assert.IsType<Block.Heading>(ReplayPhrase.Of(moves, 3)!.Blocks[0]).Text);
        Assert.Null(ReplayPhrase.Of(moves, 0));
        Assert.Null(ReplayPhrase.Of(moves, 14));
    }

    static readonly DateTimeOffset start = new(2026, 8, 1, 9, 0, 0, TimeSpan.Zero);

    static Commit At(int seconds, params Event[] events) => new($"c{seconds}", start.AddSeconds(seconds), [.. events]);

    static async Task<Review> StoredAsync(Commit[] commits)
    {
        var store = new MemoryTranscripts();
        await store.AppendAsync("one", 0, new("one", start, [new Event.Started("auction", "Online auction", Auction.Prompt.Hash, new(Auction.Prompt.Source), Depth.Drill, Mode.Guided, RuleSet.Repaired, "terminal:ada")]), default);
        for (var i = 0; i < commits.Length; i++)
            Assert.Equal(Appended.Stored, await store.AppendAsync("one", i + 1, commits[i], default));
        return (await new Coach(store, Auction.Wording, new FakeClock()).ReviewAsync("one", default))!;
    }

    /// <summary>A short interview with one of everything.</summary>
    sealed class Told
    {
        readonly Queue<Command> commands = new(
        [
            new Command.Answer("A05"), new Command.Back(), new Command.Redo(), new Command.Answer("overwrite"), new Command.DontKnow(), new Command.Skip(), new Command.Hint(),
            new Command.Answer("any writer"), new Command.Answer("exclusive claim"), new Command.Change("candidate.Auction.evolution", "state machine"), new Command.Answer("yes"),
            new Command.Pause(), new Command.Answer("CAS on (state, version)"), new Command.Change("entry.dominant", null), new Command.Back(), new Command.Abandon(),
        ]);

        public Command? Next(Interview interview) => commands.TryDequeue(out var command) ? command : null;
    }
}
