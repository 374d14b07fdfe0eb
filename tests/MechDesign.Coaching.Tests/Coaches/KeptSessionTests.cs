using System.Buffers;
using System.Text;
using System.Text.Json;
using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>A coach remembers how interviews stood. What it says is what one says that has just been started.</summary>
public sealed class KeptSessionTests
{
    readonly MemoryTranscripts store = new();

    [Theory]
    [InlineData(Depth.Drill, Mode.Guided)]
    [InlineData(Depth.Core, Mode.Guided)]
    [InlineData(Depth.Full, Mode.Guided)]
    [InlineData(Depth.Full, Mode.Mock)]
    public async Task A_coach_that_remembers_says_what_one_says_that_folds_every_event(Depth depth, Mode mode)
    {
        for (var seed = 1; seed <= 8; seed++)
        {
            var (chance, interview, id, remembering) = (new Chance(seed), new Interview(Auction.Begin(depth, mode)), $"seed-{seed}", Coach());
            await remembering.StartAsync(id, Auction.Prompt, depth, mode, "terminal:ada", default);
            for (var turn = 0; turn < 80 && !interview.Session.IsOver; turn++)
            {
                var command = interview.Session.Proposed is null && interview.Options.Count == 0 ? new Command.Skip() : chance.Next(interview);
                interview.Do(command);
                var said = await remembering.HandleAsync(id, $"turn-{turn}", command, default);
                var where = $"seed {seed}, turn {turn}";
                Same(await Coach().LookAsync(id, "terminal:ada", default), await remembering.LookAsync(id, "terminal:ada", default), where);
                if (said!.Refusal is null)
                    Same(await Coach().LookAsync(id, "terminal:ada", default), said, where);
            }
        }
    }

    [Fact]
    public async Task What_somebody_else_answered_meanwhile_counts()
    {
        var remembering = Coach();
        await remembering.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        await remembering.LookAsync("one", "terminal:ada", default);

        await Coach().HandleAsync("one", "elsewhere", new Command.Answer("A04"), default);

        var turn = await remembering.HandleAsync("one", "here", new Command.Answer("append-only"), default);
        Assert.Equal(3, turn!.Version);
        Assert.Equal("invariant.1.reads", turn.Reply.Question!.Key);
    }

    [Fact]
    public async Task An_interview_of_the_same_name_that_was_begun_anew_begins_at_its_first_question()
    {
        var remembering = Coach();
        await remembering.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        var first = await remembering.HandleAsync("one", "c1", new Command.Answer("A04"), default);
        await store.DeleteAsync("one", default);

        await remembering.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        var again = await remembering.HandleAsync("one", "c1", new Command.Answer("A04"), default);

        Same(first, again!, "begun anew");
    }

    [Fact]
    public async Task Nothing_of_a_deleted_interview_stays_in_memory()
    {
        var remembering = Coach();
        var answered = await AnsweredAsync(remembering);

        await remembering.DeleteAsync("one", default);

        GC.Collect();
        Assert.False(answered.TryGetTarget(out _));
    }

    async Task<WeakReference<Commit>> AnsweredAsync(Coach coach)
    {
        await coach.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        await coach.HandleAsync("one", "c1", new Command.Answer("A04"), default);
        return new((await store.ReadAsync("one", default))!.Commits[^1]);
    }

    Coach Coach() => new(store, Auction.Wording, new FakeClock());

    static void Same(Turn? expected, Turn? actual, string where)
    {
        Assert.True(Json(expected!.Reply) == Json(actual!.Reply), $"{where}\n{Json(expected.Reply)}\n{Json(actual.Reply)}");
        Assert.Equal((expected.State, expected.Version, expected.Title), (actual.State, actual.Version, actual.Title));
        Assert.Equal(expected.Standing with { Given = [] }, actual.Standing with { Given = [] });
    }

    static string Json(Reply reply)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            ReplyJson.Write(json, reply);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
