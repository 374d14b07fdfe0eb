using System.Collections.Concurrent;
using System.Net;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;
using MechDesign.FakeDiscord.Rest;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Tests.Rest;

/// <summary>The REST client against a Discord of our own, over real connections.</summary>
public sealed class RestTests : IAsyncLifetime
{
    const string Posting = "POST /channels/{channel}/messages";
    const string Threading = "POST /channels/{channel}/messages/{message}/threads";

    readonly FakeClock clock = new();
    readonly ListLog log = new();
    readonly HttpClient http = DiscordRest.Client();
    FakeDiscord.FakeDiscord discord = null!;
    DiscordRest rest = null!;

    string Channel => discord.World.Channel.Id;

    public async Task InitializeAsync()
    {
        discord = await FakeDiscord.FakeDiscord.StartAsync();
        // Nobody is at the gateway; what members do waits for its answer all the same.
        discord.Members.Held = [];
        rest = Client(discord.World.Token, clock);
    }

    [Fact]
    public async Task A_message_is_posted_as_the_bot_and_edited()
    {
        var id = await rest.PostAsync(Channel, Samples.Post, default);
        await rest.EditAsync(Channel, id, new("Changed"), default);
        Assert.Equal("Changed", (string?)discord.Messages.Find(id)!.Body["content"]);
        Assert.All(discord.Rest.Seen, request => Assert.Equal($"Bot {discord.World.Token}", request.Authorization));
        Assert.All(discord.Rest.Seen, request => Assert.StartsWith("DiscordBot (", request.UserAgent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_goes_without_the_token_and_with_its_file()
    {
        var asked = discord.Members.Slash(FakeDiscord.World.Person("Ada"), discord.World.Channel, "review");
        Assert.Equal(Delivery.Delivered, await rest.CallbackAsync(Of(asked), new Callback.Say(Samples.WithFile), default));
        var answer = await asked.Answer;
        Assert.Equal("# Review", System.Text.Encoding.UTF8.GetString(answer.Message!.Files.Single().Bytes));
        Assert.Null(discord.Rest.Seen.Single().Authorization);
        Assert.Equal(Delivery.AlreadyAnswered, await rest.CallbackAsync(Of(asked), new Callback.Say(Samples.WithFile), default));
        Assert.Equal(Delivery.TooLate, await rest.CallbackAsync(Samples.Click, new Callback.Update(Samples.Question), default));
    }

    [Fact]
    public async Task What_comes_later_replaces_what_was_promised()
    {
        var asked = discord.Members.Slash(FakeDiscord.World.Person("Ada"), discord.World.Channel, "review");
        await rest.CallbackAsync(Of(asked), Samples.Callbacks["a message that comes later"], default);
        await rest.EditOriginalAsync(discord.World.ApplicationId, asked.Token, new("Here it is"), default);
        await rest.FollowUpAsync(discord.World.ApplicationId, asked.Token, new("And more"), default);
        Assert.Equal("Here it is", (string?)(await asked.Answer).Message!.Body["content"]);
    }

    [Fact]
    public async Task A_full_bucket_is_waited_for_and_never_overrun()
    {
        discord.Rest.PerBucket = 2;
        discord.Rest.Window = TimeSpan.FromSeconds(0.2);
        var live = Client(discord.World.Token, TimeProvider.System);
        for (var post = 0; post < 7; post++)
            await live.PostAsync(Channel, new($"Number {post}"), default);
        Assert.Equal(7, discord.Messages.In(Channel).Count);
        Assert.DoesNotContain(discord.Rest.Seen, request => request.Status == 429);
    }

    [Theory]
    [InlineData(Fault.BucketLimit)]
    [InlineData(Fault.GlobalLimit)]
    [InlineData(Fault.SharedLimit)]
    public async Task Told_to_wait_it_waits_just_as_long_and_posts_once(Fault fault)
    {
        discord.Rest.FailNext(Posting, fault, seconds: 7);
        var posting = rest.PostAsync(Channel, Samples.Post, default);
        await clock.PassAsync(TimeSpan.FromSeconds(7));
        await posting;
        Assert.Single(discord.Messages.In(Channel));
    }

    [Fact]
    public async Task A_global_limit_does_not_keep_an_answer_back()
    {
        discord.Rest.FailNext(Posting, Fault.GlobalLimit, seconds: 60);
        var posting = rest.PostAsync(Channel, Samples.Post, default);
        await clock.WaitedForAsync(TimeSpan.FromSeconds(60));
        var asked = discord.Members.Slash(FakeDiscord.World.Person("Ada"), discord.World.Channel, "help");
        Assert.Equal(Delivery.Delivered, await rest.CallbackAsync(Of(asked), new Callback.Say(Samples.Question), default));
        clock.Advance(TimeSpan.FromSeconds(60));
        await posting;
    }

    [Fact]
    public async Task A_limit_without_a_time_is_a_ban_and_nothing_more_is_sent_for_ten_minutes()
    {
        discord.Rest.FailNext(Posting, Fault.Banned);
        await Assert.ThrowsAsync<DiscordRefusedException>(() => rest.PostAsync(Channel, Samples.Post, default));
        var refused = await Assert.ThrowsAsync<DiscordRefusedException>(() => rest.PostAsync(Channel, Samples.Post, default));
        Assert.Contains("banned this address until about", refused.Message, StringComparison.Ordinal);
        Assert.Single(discord.Rest.Seen);
        clock.Advance(TimeSpan.FromMinutes(10));
        await rest.PostAsync(Channel, Samples.Post, default);
    }

    [Theory]
    [InlineData(Fault.Broken)]
    [InlineData(Fault.BadGateway)]
    [InlineData(Fault.Reset)]
    [InlineData(Fault.DoneAndReset)]
    public async Task What_failed_is_tried_again_and_stands_there_once(Fault fault)
    {
        discord.Rest.FailNext(Posting, fault, times: 2);
        await Client(discord.World.Token, TimeProvider.System).PostAsync(Channel, Samples.Post, default);
        Assert.Single(discord.Messages.In(Channel));
    }

    [Fact]
    public async Task After_three_tries_it_gives_up()
    {
        discord.Rest.FailNext(Posting, Fault.Broken, times: 4);
        await Assert.ThrowsAsync<HttpRequestException>(() => Client(discord.World.Token, TimeProvider.System).PostAsync(Channel, Samples.Post, default));
        Assert.Equal(3, discord.Rest.Seen.Count);
    }

    [Fact]
    public async Task A_message_that_cannot_be_recognised_is_not_sent_twice()
    {
        discord.Rest.FailNext(Posting, Fault.DoneAndReset);
        await Assert.ThrowsAsync<HttpRequestException>(() => rest.PostAsync(Channel, new("Without a nonce"), default));
        Assert.Single(discord.Messages.In(Channel));
    }

    [Fact]
    public async Task An_answer_that_arrived_although_nobody_said_so_counts_as_given()
    {
        const string answering = "POST /interactions/{id}/{token}/callback";
        discord.Rest.FailNext(answering, Fault.DoneAndReset);
        var asked = discord.Members.Slash(FakeDiscord.World.Person("Ada"), discord.World.Channel, "help");
        Assert.Equal(Delivery.AlreadyAnswered, await Client(discord.World.Token, TimeProvider.System).CallbackAsync(Of(asked), new Callback.Say(Samples.Question), default));
    }

    [Fact]
    public async Task A_silent_Discord_is_given_up_on_after_its_time()
    {
        discord.Rest.FailNext(Posting, Fault.DoneAndSilent);
        var posting = rest.PostAsync(Channel, new("Without a nonce"), default);
        await clock.PassAsync(TimeSpan.FromSeconds(15));
        await Assert.ThrowsAsync<HttpRequestException>(() => posting);
    }

    [Fact]
    public async Task A_wrong_token_stops_the_bot_with_what_to_do_and_without_the_token()
    {
        var stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => Client("secret-and-wrong", clock).GatewayBotAsync(default));
        Assert.Contains("set Discord:Token", stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-and-wrong", stopped.ToString() + string.Join("", log.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Fault.MissingAccess, HttpStatusCode.Forbidden, DiscordRefusedException.MissingAccess)]
    [InlineData(Fault.MissingPermissions, HttpStatusCode.Forbidden, DiscordRefusedException.MissingPermissions)]
    [InlineData(Fault.UnknownChannel, HttpStatusCode.NotFound, DiscordRefusedException.UnknownChannel)]
    public async Task What_is_forbidden_or_gone_is_not_tried_again(Fault fault, HttpStatusCode status, int code)
    {
        discord.Rest.FailNext(Posting, fault);
        var refused = await Assert.ThrowsAsync<DiscordRefusedException>(() => rest.PostAsync(Channel, Samples.Post, default));
        Assert.Equal((status, code, 1), (refused.Status, refused.Code, discord.Rest.Seen.Count));
    }

    [Fact]
    public async Task A_thread_that_is_there_already_is_found()
    {
        var post = await rest.PostAsync(Channel, Samples.Post, default);
        discord.Rest.FailNext(Threading, Fault.DoneAndReset);
        Assert.Equal(post, await Client(discord.World.Token, TimeProvider.System).OpenThreadAsync(Channel, post, "Daily", 1440, default));
    }

    [Fact]
    public async Task Commands_are_overwritten_as_a_whole()
    {
        await rest.OverwriteCommandsAsync(discord.World.ApplicationId, null, [Samples.Command], default);
        Assert.Equal("daily", (string?)discord.Rest.Commands[""].Single()!["name"]);
    }

    [Fact]
    public async Task What_is_over_a_limit_is_not_sent_at_all()
    {
        var error = await Assert.ThrowsAsync<LimitExceededException>(() => rest.PostAsync(Channel, new(new string('a', 2001)), default));
        Assert.Contains("The content has 2001 characters", error.Message, StringComparison.Ordinal);
        Assert.Empty(discord.Rest.Seen);
    }

    [Fact]
    public async Task A_refusal_tells_no_interaction_token()
    {
        discord.Rest.FailNext("PATCH /webhooks/{app}/{token}/messages/@original", Fault.UnknownInteraction);
        await Assert.ThrowsAsync<DiscordRefusedException>(() => rest.EditOriginalAsync(discord.World.ApplicationId, "secret-token", new("x"), default));
        Assert.DoesNotContain("secret-token", string.Join("", log.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"code":50035,"message":"Invalid Form Body","errors":{"data":{"components":{"0":{"label":{"_errors":[{"code":"X","message":"Must be 80 or fewer in length."}]}}}}}}""",
        50035, "Invalid Form Body; data.components[0].label: Must be 80 or fewer in length.")]
    [InlineData("""<html>""", 0, "refused without a reason")]
    [InlineData("""{"code":"x","message":3}""", 0, "3")]
    [InlineData("""[]""", 0, "refused without a reason")]
    public void An_error_is_one_line(string body, int code, string message)
    {
        var error = ErrorBody.Read(System.Text.Encoding.UTF8.GetBytes(body));
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await discord.DisposeAsync();
    }

    DiscordRest Client(string token, TimeProvider time) => new(new(token, discord.ApiBaseUrl, null, null), http, time, log);

    static Interaction Of(FakeDiscord.PendingInteraction asked) => new(asked.Id, "2", InteractionType.Command, asked.Token, User: new("3"));

    sealed class ListLog : ILogger<DiscordRest>
    {
        readonly ConcurrentQueue<string> lines = new();

        public IEnumerable<string> Lines => lines;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception));
    }
}
