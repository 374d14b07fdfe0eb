using System.Collections.Immutable;
using System.Net;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Tests.Daily;

/// <summary>A post of which nobody heard: is it there?</summary>
public sealed class LookTests
{
    static readonly DateTimeOffset since = new(2026, 8, 3, 7, 0, 0, TimeSpan.Zero);

    static readonly DailySchedule schedule = new(new("discord", "7", "9"), new(9, 0), "Europe/Berlin", Weekdays.Every, Depth.Drill, DateTimeOffset.UnixEpoch, []);

    static readonly DailyPost post = DailyPost.Of(new PromptLibrary(Repository.Folder("prompts")).Find("auction")!, new(2026, 8, 3), Depth.Drill);

    [Fact]
    public async Task It_is_known_by_its_button_and_its_time()
    {
        var ours = Message(since.AddSeconds(2), "v1:auction:0:start.drill");
        Assert.Equal(new Sight.Found(ours.Id), await LookAsync(Message(since.AddMinutes(9)), ours));
        Assert.IsType<Sight.Missing>(await LookAsync(Message(since.AddDays(-1), "v1:auction:0:start.drill")));
        Assert.IsType<Sight.Missing>(await LookAsync(Message(since.AddSeconds(2), "v1:payment:0:start.drill")));
        Assert.IsType<Sight.Missing>(await LookAsync(ours with { Author = new(false) }));
    }

    [Fact]
    public async Task A_channel_that_looks_empty_or_that_was_flooded_does_not_tell()
    {
        Assert.Equal("I may not read the channel's history.", Assert.IsType<Sight.Never>(await LookAsync()).Why);
        Assert.Equal("Too much was written since.", Assert.IsType<Sight.Never>(await LookAsync([.. Enumerable.Repeat(Message(since.AddMinutes(1)), DiscordRest.MostMessages)])).Why);
    }

    [Fact]
    public async Task A_refusal_is_for_good_and_silence_is_for_now()
    {
        Assert.IsType<Sight.Never>(await LookAsync(new DiscordRefusedException(HttpStatusCode.Forbidden, DiscordRefusedException.MissingAccess, "Missing Access")));
        Assert.IsType<Sight.Later>(await LookAsync(new DiscordRefusedException(HttpStatusCode.TooManyRequests, 0, "Wait.")));
        Assert.IsType<Sight.Later>(await LookAsync(new HttpRequestException("no answer")));
    }

    [Fact]
    public async Task Over_the_wire_it_is_seen_by_whom_may_read_and_by_nobody_else()
    {
        await using var server = await Server.StartAsync();
        var channel = server.Discord.World.Channel;
        var id = await server.Rest.PostAsync(channel.Id, DailyMessages.Post(schedule, post, "n"), default);

        var seen = Assert.Single(await server.Rest.MessagesAsync(channel.Id, default));
        Assert.Equal((id, true), (seen.Id, seen.Has(DailyMessages.StartOf(post))));

        channel.AppPermissions &= ~(1L << 16);
        Assert.Empty(await server.Rest.MessagesAsync(channel.Id, default));
    }

    static Task<Sight> LookAsync(params ImmutableArray<SeenMessage> latest) => LookAsync(() => latest);

    static Task<Sight> LookAsync(Exception error) => LookAsync(() => throw error);

    static Task<Sight> LookAsync(Func<ImmutableArray<SeenMessage>> read) => new DiscordDaily(
        (_, _, _) => Task.FromResult(""), (_, _, _, _, _) => Task.FromResult(""), (_, _) => Task.FromResult(read())).LookAsync(schedule, post, since, default);

    static SeenMessage Message(DateTimeOffset at, string? button = null) => new(
        (((ulong)at.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22).ToString(System.Globalization.CultureInfo.InvariantCulture), new(true),
        button is null ? [] : [new(Components: [new(button)])]);
}
