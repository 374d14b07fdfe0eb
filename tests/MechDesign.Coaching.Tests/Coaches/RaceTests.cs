using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>Two commands at once: the second one reads again and decides afresh.</summary>
public class RaceTests
{
    [Fact]
    public async Task Who_comes_second_answers_the_next_question()
    {
        var store = new Overtaken(new("first", default, [Happened.Answered("entry.dominant", "A04")]));
        var turn = await HandleAsync(store, "second", new Command.DontKnow());
        Assert.Equal(["one", "first", "second"], await IdsAsync(store));
        Assert.Equal("invariant.1.reads", turn.Reply.Question!.Key);
    }

    [Fact]
    public async Task Who_comes_second_may_be_refused_afresh()
    {
        var store = new Overtaken(new("first", default, [Happened.Answered("entry.dominant", "A04")]));
        var turn = await HandleAsync(store, "second", new Command.Answer("A05"));
        Assert.StartsWith("'A05' is no answer here.", turn.Refusal, StringComparison.Ordinal);
        Assert.Equal(["one", "first"], await IdsAsync(store));
    }

    [Fact]
    public async Task The_same_command_at_once_is_carried_out_once()
    {
        var store = new Overtaken(new("same", default, [Happened.Answered("entry.dominant", "A04")]));
        var turn = await HandleAsync(store, "same", new Command.Answer("A04"));
        Assert.Equal(["one", "same"], await IdsAsync(store));
        Assert.Equal("candidate.Auction.evolution", turn.Reply.Question!.Key);
        Assert.Null(turn.Refusal);
    }

    [Fact]
    public async Task Who_is_deleted_meanwhile_is_gone()
    {
        var store = new Overtaken(null);
        var coach = await StartedAsync(store);
        Assert.Null(await coach.HandleAsync("one", "c1", new Command.Answer("A04"), default));
    }

    static async Task<Turn> HandleAsync(Overtaken store, string commandId, Command command) =>
        (await (await StartedAsync(store)).HandleAsync("one", commandId, command, default))!;

    static async Task<Coach> StartedAsync(Overtaken store)
    {
        var coach = new Coach(store, Auction.Wording, new FakeClock());
        await coach.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        return coach;
    }

    static async Task<string[]> IdsAsync(Overtaken store) => [.. (await store.ReadAsync("one", default))!.Commits.Select(commit => commit.CommandId)];

    /// <summary>A store where somebody is faster, once: between the first read and the append they append, or delete.</summary>
    sealed class Overtaken(Commit? faster) : ITranscripts
    {
        readonly MemoryTranscripts inner = new();
        bool overtaken;

        public Task<Transcript?> ReadAsync(string id, CancellationToken cancel) => inner.ReadAsync(id, cancel);

        public async Task<Appended> AppendAsync(string id, int expectedVersion, Commit commit, CancellationToken cancel)
        {
            if (expectedVersion > 0 && !overtaken)
            {
                overtaken = true;
                if (faster is null)
                    await inner.DeleteAsync(id, cancel);
                else
                    await inner.AppendAsync(id, expectedVersion, faster, cancel);
            }
            return await inner.AppendAsync(id, expectedVersion, commit, cancel);
        }

        public Task<TranscriptList> ListAsync(CancellationToken cancel) => inner.ListAsync(cancel);

        public Task<bool> DeleteAsync(string id, CancellationToken cancel) => inner.DeleteAsync(id, cancel);
    }
}
