using System.Net;
using MechDesign.Coaching;
using MechDesign.Discord.Gateway;
using MechDesign.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace MechDesign.Discord.Tests.Daily;

public sealed class DailyPostingTests : IDisposable
{
    const string Set = $$"""{"channel":"{{DailyServer.Channel}}","hour":"09:00","timezone":"Europe/Berlin"}""";

    readonly DailyServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_schedule_takes_effect_at_once_and_posts_with_thread_and_first_words()
    {
        await server.DailyAsync("set", Set.Replace("09:00", "10:01", StringComparison.Ordinal));
        await server.GoAsync();
        Assert.Empty(server.Posted);

        server.Clock.Now = DailyServer.Ten.AddMinutes(1);
        await server.GoAsync();

        Assert.Equal([DailyServer.Channel, "1001"], server.Posted.Select(posted => posted.Channel));
        Assert.StartsWith($"{DailyServer.Channel}/1001 3 August · ", Assert.Single(server.Threads), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_vanished_is_paused_told_once_and_its_status_says_so()
    {
        await server.DailyAsync("set", Set);
        server.Clock.Now = DailyServer.Ten.AddHours(23);
        server.Failures.Enqueue(new DiscordRefusedException(HttpStatusCode.NotFound, DiscordRefusedException.UnknownChannel, "Unknown Channel"));

        Assert.Single(await server.GoAsync());
        Assert.Empty(await server.GoAsync());
        Assert.Contains("Paused: The channel is gone. /daily set takes it up again, there or in another channel.", await server.DailyAsync("status"), StringComparison.Ordinal);
        Assert.Equal("<#900000000000000001> is paused: The channel is gone. /daily set takes it up again, there or in another channel.", await server.DailyAsync("now"));
    }

    [Fact]
    public async Task Asked_for_now_it_says_what_became_of_the_post_and_once_that_is_mended_posts_it()
    {
        await server.DailyAsync("set", Set);
        server.Failures.Enqueue(new DiscordRefusedException(HttpStatusCode.Forbidden, DiscordRefusedException.MissingPermissions, "Missing Permissions"));

        Assert.Contains(
            "Not posted yet: I lack the permission View Channel or Send Messages. Set it in the channel's settings, Permissions, for my role. It is tried again. /daily now tries it at once.",
            await server.DailyAsync("now"), StringComparison.Ordinal);

        Assert.Contains("It is today's prompt: no other one comes today.", await server.DailyAsync("now"), StringComparison.Ordinal);
        Assert.Equal(2, server.Posted.Count);
    }

    [Fact]
    public async Task What_may_stand_there_is_posted_again_only_by_a_lead_who_looked()
    {
        await server.DailyAsync("set", Set);
        for (var tries = 0; tries < 3; tries++)
            server.Failures.Enqueue(new HttpRequestException("no answer"));
        await server.DailyAsync("now");
        for (var minute = 0; minute < 4; minute++)
        {
            server.Clock.Now += TimeSpan.FromMinutes(1);
            await server.GoAsync();
        }

        Assert.Contains("may stand in <#900000000000000001> already", await server.DailyAsync("now"), StringComparison.Ordinal);
        Assert.Empty(server.Posted);
        server.Failures.Clear();
        var missing = Assert.Single(server.Buttons);
        Assert.Contains("Only who may manage the server", await server.ClickAsync(missing), StringComparison.Ordinal);
        Assert.Empty(server.Posted);
        Assert.Contains("It is today's prompt", await server.ClickAsync(missing, DailyServer.Manager), StringComparison.Ordinal);
        Assert.Equal(2, server.Posted.Count);
    }

    [Fact]
    public async Task Events_of_the_gateway_pause_what_vanished_once()
    {
        await server.DailyAsync("set", Set);
        await server.DailyAsync("set", Set.Replace(DailyServer.Channel, "900000000000000002", StringComparison.Ordinal));
        var gone = new Discord.Daily.DailyGone(server.Desk, NullLogger<Discord.Daily.DailyGone>.Instance);
        async Task<string[]> PausedAsync() => [.. (await server.Desk.StatusAsync("discord", DailyServer.Guild, default)).Select(status => status.Schedule.Paused ?? "no")];

        await gone.PauseAsync(new GatewayEvent.ChannelGone("900000000000000002"), default);
        await gone.PauseAsync(new GatewayEvent.GuildGone("700000000000000002"), default);
        Assert.Equal(["no", "The channel was deleted."], await PausedAsync());

        await gone.PauseAsync(new GatewayEvent.GuildGone(DailyServer.Guild), default);
        Assert.Equal(["I was removed from this server.", "The channel was deleted."], await PausedAsync());
    }

    [Fact]
    public async Task A_thread_that_may_not_be_opened_leaves_the_post_and_is_named_with_the_fix()
    {
        await server.DailyAsync("set", Set);
        server.Clock.Now = DailyServer.Ten.AddHours(23);
        server.NoThreads = new DiscordRefusedException(HttpStatusCode.Forbidden, DiscordRefusedException.MissingPermissions, "Missing Permissions");

        var told = new List<string>();
        for (var minute = 0; minute < 120; minute++)
        {
            told.AddRange(await server.GoAsync());
            server.Clock.Now += TimeSpan.FromMinutes(1);
        }

        Assert.Single(told);
        Assert.Single(server.Posted);
        Assert.Contains(
            "Posted. Its thread was not opened: I lack the permission Create Public Threads. Set it in the channel's settings, Permissions, for my role.",
            await server.DailyAsync("status"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_named_by_their_own_choice_and_by_a_click_on_the_digest_too()
    {
        var identities = new Identities(server.Settings, server.Clock);
        async Task<bool> MayAsync() => (await identities.ChosenAsync("discord:42", default)).MayBeNamedIn($"discord:{DailyServer.Guild}");

        Assert.False(await MayAsync());
        Assert.Equal("This server's weekly digest may name you when you finish a daily prompt; your answers stay yours. /name-me with no takes it back.", await server.NameMeAsync("yes"));
        Assert.True(await MayAsync());
        Assert.Equal("This server's weekly digest will not name you.", await server.ClickAsync("v1:me:0:named.no"));
        Assert.False(await MayAsync());
        await server.ClickAsync("v1:me:0:named.yes");
        Assert.True(await MayAsync());
        await server.NameMeAsync("no");
        Assert.False(await MayAsync());
    }
}
