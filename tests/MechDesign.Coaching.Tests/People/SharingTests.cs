using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>Opt-in, a transcript at a time, and only by its owner.</summary>
public class SharingTests
{
    readonly MemoryTranscripts store = new();
    readonly Sharing sharing;

    public SharingTests() => sharing = new(store, new SetClock());

    [Fact]
    public async Task Nothing_is_shared_until_its_owner_says_so()
    {
        await BeginAsync();
        Assert.False(await IsSharedAsync());
        Assert.Equal(SharingOutcome.Done, await SetAsync(true, "terminal:ada"));
        Assert.True(await IsSharedAsync());
        Assert.Equal(SharingOutcome.Done, await SetAsync(false, "terminal:ada"));
        Assert.False(await IsSharedAsync());
    }

    [Fact]
    public async Task Nobody_else_shares_it()
    {
        await BeginAsync();
        Assert.Equal(SharingOutcome.NotYours, await SetAsync(true, "terminal:bob"));
        Assert.False(await IsSharedAsync());
    }

    [Fact]
    public async Task A_linked_identity_of_the_owner_shares_it()
    {
        await BeginAsync();
        Assert.Equal(SharingOutcome.Done, await SetAsync(true, "discord:1815", "terminal:ada"));
    }

    [Fact]
    public async Task What_is_so_already_adds_no_event()
    {
        await BeginAsync();
        Assert.Equal(SharingOutcome.AlreadySo, await SetAsync(false, "terminal:ada"));
        await SetAsync(true, "terminal:ada");
        Assert.Equal(SharingOutcome.AlreadySo, await SetAsync(true, "terminal:ada"));
        Assert.Single((await store.ReadAsync("one", default))!.Events.OfType<Event.Shared>());
    }

    [Fact]
    public async Task A_transcript_that_is_not_there_is_not_shared() => Assert.Equal(SharingOutcome.NotThere, await SetAsync(true, "terminal:ada"));

    [Fact]
    public async Task A_finished_interview_that_is_shared_still_proves_its_replay()
    {
        var coach = new Coach(store, Auction.Wording, new FakeClock());
        var turn = await coach.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        await SetAsync(true, "terminal:ada");
        for (var i = 0; turn!.State is SessionState.Asking; i++)
        {
            var session = (await coach.ReviewAsync("one", default))!.Session;
            turn = await coach.HandleAsync("one", $"c{i}", new Command.Answer(session.Agenda.ReferenceFor(session.Current!.Key)!), default);
        }
        await SetAsync(false, "terminal:ada");
        var review = (await coach.ReviewAsync("one", default))!;
        Assert.True(review.Replays);
        Assert.Equal(SessionState.Finished, review.Session.State);
    }

    async Task BeginAsync() => await new Recording(id: "one").Answer("A04").StoreAsync(store);

    Task<SharingOutcome> SetAsync(bool shared, params string[] identities) => sharing.SetAsync("one", Guid.NewGuid().ToString(), [.. identities], shared, default);

    async Task<bool> IsSharedAsync() => (await store.ListAsync(default)).Transcripts.Single().IsShared;
}
