using MechDesign.Discord.Wire;
using MechDesign.FakeDiscord.Rest;

namespace MechDesign.Discord.Rest;

public sealed class RateLimitTests
{
    static readonly MessageBody body = new("Today");

    [Fact]
    public async Task Twelve_posts_in_a_bucket_of_five_a_second_are_never_refused()
    {
        await using var server = await Server.StartAsync();

        var posting = Task.WhenAll(Enumerable.Range(0, 12).Select(number => server.PostAsync($"{number}", null)));
        await server.Clock.PassAsync(TimeSpan.FromSeconds(1));
        await server.Clock.PassAsync(TimeSpan.FromSeconds(1));
        await posting;

        Assert.Equal(Enumerable.Repeat(200, 12), server.Statuses(Server.Posts));
    }

    [Fact]
    public async Task One_request_is_on_its_way_until_its_bucket_is_known_and_other_channels_do_not_wait_for_it()
    {
        var first = new TaskCompletionSource();
        var discord = new Scripted(async request =>
        {
            if (request.RequestUri!.AbsolutePath == "/channels/1/messages")
                await first.Task;
            return Scripted.Made("b", 1, 1);
        });
        var rest = discord.Rest();

        var (one, two) = (rest.PostAsync("1", body, default), rest.PostAsync("1", body, default));
        await rest.PostAsync("2", body, default);
        Assert.Equal(["POST /channels/1/messages", "POST /channels/2/messages"], discord.Seen);

        first.SetResult();
        Assert.Equal(["7", "7"], await Task.WhenAll(one, two));
        Assert.Equal(["POST /channels/1/messages", "POST /channels/2/messages", "POST /channels/1/messages"], discord.Seen);
    }

    [Fact]
    public async Task Whoever_waited_while_the_bucket_got_its_name_keeps_to_what_was_left_in_it()
    {
        var first = new TaskCompletionSource<HttpResponseMessage>();
        var answers = new Queue<Task<HttpResponseMessage>>([first.Task, Task.FromResult(Scripted.Made("b", 1, 1))]);
        var discord = new Scripted(_ => answers.Dequeue());
        var rest = discord.Rest();

        var (one, two) = (rest.PostAsync("1", body, default), rest.PostAsync("1", body, default));
        first.SetResult(Scripted.Made("b", 0, 3));
        await one;
        await discord.Clock.WaitedForAsync(TimeSpan.FromSeconds(3));
        Assert.Single(discord.Seen);

        discord.Clock.Advance(TimeSpan.FromSeconds(3));
        await two;
    }

    [Fact]
    public async Task Routes_of_one_bucket_wait_together()
    {
        var answers = new Queue<HttpResponseMessage>([Scripted.Made("b", 1, 2), Scripted.Made("b", 0, 2), Scripted.Made("b", 1, 2)]);
        var discord = new Scripted(_ => answers.Dequeue());
        var rest = discord.Rest();

        await rest.PostAsync("1", body, default);
        await rest.EditAsync("1", "7", body, default);
        var third = rest.PostAsync("1", body, default);
        Assert.Equal(2, discord.Seen.Count);
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(2));
        await third;
    }

    [Fact]
    public async Task Fifty_requests_leave_in_a_second_and_answers_do_not_count()
    {
        var discord = new Scripted(_ => Scripted.Made("b", 1, 1));
        var rest = discord.Rest();

        var posting = Enumerable.Range(0, 60).Select(channel => rest.PostAsync($"{channel}", body, default)).ToArray();
        Assert.Equal(50, discord.Seen.Count);
        await rest.CallbackAsync(new("1", "2", InteractionType.Command, "t"), new Callback.Say(body), default);
        await rest.EditOriginalAsync("2", "t", body, default);
        Assert.Equal(52, discord.Seen.Count);

        await discord.Clock.PassAsync(TimeSpan.FromSeconds(1));
        await Task.WhenAll(posting);
    }

    [Theory]
    [InlineData(Fault.BucketLimit)]
    [InlineData(Fault.SharedLimit)]
    [InlineData(Fault.GlobalLimit)]
    public async Task Who_is_told_to_wait_waits_as_long_as_told(Fault fault)
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Posts, fault, 2, 2.5);

        var posting = server.PostAsync();
        await server.Clock.PassAsync(TimeSpan.FromSeconds(2.5));
        await server.Clock.PassAsync(TimeSpan.FromSeconds(2.5));
        await posting;

        Assert.Equal([429, 429, 200], server.Statuses(Server.Posts));
    }

    [Fact]
    public async Task A_limit_of_everything_stops_everything_but_answers()
    {
        await using var server = await Server.StartAsync();
        var post = await server.PostAsync();
        server.Discord.Rest.FailNext(Server.Posts, Fault.GlobalLimit, seconds: 5);

        var posting = server.PostAsync("Again", "again");
        await server.Clock.WaitedForAsync(TimeSpan.FromSeconds(5));
        var editing = server.Rest.EditAsync(server.Channel, post, new("Edited"), default);
        var (_, seen) = server.Done();
        Assert.Equal(Delivery.Delivered, await server.Rest.CallbackAsync(seen, new Callback.Say(body), default));
        await server.Rest.FollowUpAsync(server.Discord.World.ApplicationId, seen.Token, body, default);
        Assert.False(editing.IsCompleted);

        server.Clock.Advance(TimeSpan.FromSeconds(5));
        await Task.WhenAll(posting, editing);
    }

    [Fact]
    public async Task A_limit_without_an_end_is_a_ban_and_nothing_but_answers_is_sent_for_ten_minutes()
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Posts, Fault.Banned);

        await Assert.ThrowsAsync<DiscordRefusedException>(() => server.PostAsync());
        await Assert.ThrowsAsync<DiscordRefusedException>(() => server.PostAsync());
        var refused = await Assert.ThrowsAsync<DiscordRefusedException>(() => server.PostAsync());
        Assert.Equal("Discord has banned this address until about 09:10 UTC.", refused.Message);
        Assert.Single(server.Discord.Rest.Seen);
        Assert.Equal(Delivery.Delivered, await server.Rest.CallbackAsync(server.Done().Seen, new Callback.Say(body), default));

        server.Clock.Advance(TimeSpan.FromMinutes(10));
        await server.PostAsync();
    }

    [Fact]
    public async Task A_wait_longer_than_two_minutes_is_told_and_not_waited()
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Posts, Fault.BucketLimit, seconds: 1e300);

        await Assert.ThrowsAsync<DiscordRefusedException>(() => server.PostAsync());
        var refused = await Assert.ThrowsAsync<DiscordRefusedException>(() => server.PostAsync());

        Assert.Equal("POST /channels/{channel}/messages has to wait 86400 s, and is given up.", refused.Message);
        Assert.Single(server.Discord.Rest.Seen);
    }

    [Fact]
    public async Task Before_ten_thousand_refusals_in_ten_minutes_nothing_is_sent_any_more_but_answers()
    {
        var answers = new Queue<HttpResponseMessage>([Scripted.Answer(System.Net.HttpStatusCode.TooManyRequests, """{"retry_after":0}""", ("X-RateLimit-Scope", "shared")), Scripted.Made("b", 1, 1)]);
        var discord = new Scripted(request => request.Method == HttpMethod.Patch ? Scripted.Answer(System.Net.HttpStatusCode.Forbidden, "{}") : answers.Count > 0 ? answers.Dequeue() : Scripted.Made("b", 1, 1));
        var rest = discord.Rest();
        for (var refused = 0; refused < 4_499; refused++)
            await Assert.ThrowsAsync<DiscordRefusedException>(() => rest.EditOriginalAsync("2", "t", body, default));

        // What others caused is not held against the bot.
        await rest.PostAsync("1", body, default);
        await rest.PostAsync("1", body, default);
        await Assert.ThrowsAsync<DiscordRefusedException>(() => rest.EditOriginalAsync("2", "t", body, default));
        var stopped = await Assert.ThrowsAsync<DiscordRefusedException>(() => rest.PostAsync("1", body, default));
        Assert.Equal("Discord refused thousands of requests; none are sent for some minutes.", stopped.Message);
        Assert.Equal(Delivery.Delivered, await rest.CallbackAsync(new("1", "2", InteractionType.Command, "t"), new Callback.Say(body), default));

        discord.Clock.Advance(TimeSpan.FromMinutes(10));
        await rest.PostAsync("1", body, default);
    }
}
