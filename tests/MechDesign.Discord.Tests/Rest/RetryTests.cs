using MechDesign.FakeDiscord.Rest;

namespace MechDesign.Discord.Rest;

public sealed class RetryTests
{
    // A second try would wait for a clock that nobody moves.
    static readonly TimeSpan tooLong = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(Fault.Broken)]
    [InlineData(Fault.BadGateway)]
    [InlineData(Fault.Reset)]
    [InlineData(Fault.DoneAndReset)]
    public async Task A_post_with_a_nonce_is_tried_three_times_and_posted_once(Fault fault)
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Posts, fault, 2);

        var posting = server.PostAsync();
        await server.Clock.PassAsync(TimeSpan.FromSeconds(1));
        await server.Clock.PassAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(await posting, Assert.Single(server.Discord.Messages.In(server.Channel)).Id);
    }

    [Fact]
    public async Task A_post_that_was_made_and_never_answered_is_found_again_by_its_nonce()
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Posts, Fault.DoneAndSilent);

        var posting = server.PostAsync();
        await server.Discord.Rest.SilenceAsync();
        await server.Clock.PassAsync(TimeSpan.FromSeconds(15));
        await server.Clock.PassAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(await posting, Assert.Single(server.Discord.Messages.In(server.Channel)).Id);
    }

    [Fact]
    public async Task The_third_failure_is_told()
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Posts, Fault.BadGateway, 3);

        var posting = server.PostAsync();
        await server.Clock.PassAsync(TimeSpan.FromSeconds(1));
        await server.Clock.PassAsync(TimeSpan.FromSeconds(2));

        Assert.Equal("Discord failed at POST /channels/{channel}/messages with 502.", (await Assert.ThrowsAsync<HttpRequestException>(() => posting)).Message);
        Assert.Equal([502, 502, 502], server.Statuses(Server.Posts));
    }

    [Theory]
    [InlineData(Fault.Broken, 0)]
    [InlineData(Fault.DoneAndReset, 1)]
    public async Task A_post_without_a_nonce_and_a_follow_up_are_not_done_twice(Fault fault, int done)
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Posts, fault);
        server.Discord.Rest.FailNext(Server.FollowUps, fault);
        var (_, seen) = server.Done();

        await Assert.ThrowsAsync<HttpRequestException>(() => server.PostAsync(nonce: null).WaitAsync(tooLong));
        await Assert.ThrowsAsync<HttpRequestException>(() => server.Rest.FollowUpAsync(server.Discord.World.ApplicationId, seen.Token, new("And this."), default).WaitAsync(tooLong));

        Assert.Equal(2 * done, server.PostedHere);
    }

    [Fact]
    public async Task A_thread_that_was_opened_without_a_word_is_found_open()
    {
        await using var server = await Server.StartAsync();
        var post = await server.PostAsync();
        server.Discord.Rest.FailNext(Server.Threads, Fault.DoneAndReset);

        var opening = server.Rest.OpenThreadAsync(server.Channel, post, "Daily", 1440, default);
        await server.Clock.PassAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(post, await opening);
        Assert.NotNull(server.Discord.World.Find(post));
    }

    [Fact]
    public async Task Whoever_gives_up_is_not_kept_waiting()
    {
        await using var server = await Server.StartAsync();
        using var cancel = new CancellationTokenSource();
        server.Discord.Rest.FailNext(Server.Posts, Fault.BucketLimit, seconds: 60);

        var posting = server.Rest.PostAsync(server.Channel, new("Today"), cancel.Token);
        await server.Clock.WaitedForAsync(TimeSpan.FromMinutes(1));
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posting);
    }
}
