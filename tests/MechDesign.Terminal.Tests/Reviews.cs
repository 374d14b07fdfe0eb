using MechDesign.Coaching;
using MechDesign.Transcripts;

namespace MechDesign.Terminal.Tests;

static class Reviews
{
    /// <summary>The review of an Auction interview that was answered with the reference.</summary>
    public static async Task<Review> OfAsync(Depth depth)
    {
        var store = new MemoryTranscripts();
        var coach = new Coach(store, Auction.Wording, new StoppedClock());
        var turn = await coach.StartAsync("auction-one", Auction.Prompt, depth, Mode.Guided, "terminal:ada", default);
        for (var count = 0; turn.State is SessionState.Asking; count++)
        {
            var agenda = coach.Fold((await store.ReadAsync("auction-one", default))!).Agenda;
            turn = (await coach.HandleAsync("auction-one", $"c{count}", new Command.Answer(agenda.ReferenceFor(agenda.Find(turn.Reply.Question!.Key)!.Value)!), default))!;
        }
        return (await coach.ReviewAsync("auction-one", default))!;
    }
}

/// <summary>It is always the same moment.</summary>
sealed class StoppedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 8, 1, 9, 0, 0, TimeSpan.Zero);
}
