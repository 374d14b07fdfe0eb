using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.Discord.Gateway;

public sealed class BeatTests
{
    static readonly TimeSpan interval = TimeSpan.FromSeconds(40);

    readonly FakeClock clock = new();

    [Fact]
    public async Task Beats_come_after_a_random_part_of_an_interval_and_then_every_interval_with_the_last_sequence()
    {
        await using var bot = await ReadyAsync();

        await clock.PassAsync(interval / 2);
        Assert.Equal(2, (int)(await BeatAsync(bot)).Data!);
        await AcknowledgedAsync(bot);
        await clock.PassAsync(interval);

        Assert.Equal(3, (int)(await BeatAsync(bot)).Data!);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Fact]
    public async Task A_beat_before_the_first_event_says_null()
    {
        await using var bot = await Bot.StartAsync(clock, before: bot =>
        {
            bot.Gateway.HeartbeatInterval = interval;
            bot.Gateway.Faults.IdentifyRefusals.Enqueue(0);
        });

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Identified);
        bot.Gateway.AskForBeat();

        Assert.Null((await BeatAsync(bot)).Data);
    }

    [Fact]
    public async Task Discord_that_asks_for_a_beat_gets_it_at_once_and_the_next_one_is_due_as_it_was()
    {
        await using var bot = await ReadyAsync();
        await clock.WaitedForAsync(interval / 2);
        clock.Advance(TimeSpan.FromSeconds(5));

        bot.Gateway.AskForBeat();

        Assert.Equal(2, (int)(await BeatAsync(bot)).Data!);
        await clock.PassAsync(interval / 2 - TimeSpan.FromSeconds(5));
        await BeatAsync(bot);
    }

    [Fact]
    public async Task However_often_Discord_asks_for_a_beat_the_bot_stays_within_its_sends()
    {
        await using var bot = await ReadyAsync();

        for (var times = 0; times < 300; times++)
        {
            bot.Gateway.AskForBeat();
            if (times < 119)
                await BeatAsync(bot);
        }
        var sent = bot.Discord.Members.Slash(World.Person("Ada"), bot.Discord.World.Channel, "practice");

        Assert.Equal(sent.Id, await bot.NextInteractionAsync());
        // With IDENTIFY that makes 120; the next one waits for its minute.
        await clock.WaitedForAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(119, bot.Gateway.Journal.All.Count(act => act.Kind is GatewayActKind.Beat));
        Assert.Empty(bot.Gateway.Violations);
    }

    [Fact]
    public async Task A_Discord_that_no_longer_answers_beats_is_left_within_two_intervals_and_the_session_goes_on()
    {
        await using var bot = await ReadyAsync();
        var (age, began) = (interval * 2, clock.GetUtcNow());
        bot.Gateway.Faults.AcksBeats = false;

        await clock.PassAsync(interval / 2);
        await BeatAsync(bot);
        await clock.PassAsync(interval);

        Assert.Equal(4200, (await bot.Gateway.Journal.NextAsync(GatewayActKind.Closed)).Code);
        Assert.InRange(clock.GetUtcNow() - began, TimeSpan.Zero, age);
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
        Assert.Single(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Beat);
    }

    [Fact]
    public async Task A_beat_the_last_connection_left_unanswered_is_not_held_against_the_next()
    {
        await using var bot = await ReadyAsync();
        bot.Gateway.Faults.AcksBeats = false;
        await clock.PassAsync(interval / 2);
        await BeatAsync(bot);

        bot.Gateway.AskToReconnect();
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
        bot.Gateway.Faults.AcksBeats = true;
        await AcknowledgedAsync(bot);
        await clock.PassAsync(interval / 2);
        await BeatAsync(bot);
        await AcknowledgedAsync(bot);
        await clock.PassAsync(interval);
        await BeatAsync(bot);

        Assert.Equal(2, bot.Gateway.Journal.All.Count(act => act.Kind is GatewayActKind.Connected));
    }

    [Fact]
    public async Task A_pulled_cable_is_noticed_although_nothing_ever_says_so()
    {
        var times = new GatewayTimes { KeepAliveInterval = TimeSpan.FromMilliseconds(50), KeepAliveTimeout = TimeSpan.FromMilliseconds(500) };
        Cable? cable = null;
        await using var bot = await Bot.ReadyAsync(times: times, before: bot => bot.ThroughPort = (cable = new(bot.Discord.Port)).Port);
        await using var pulled = cable!;

        pulled.Pull();

        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
    }

    [Fact]
    public async Task A_send_that_hangs_is_given_up()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        await using var cable = new Cable(discord.Port);
        var url = new UriBuilder(discord.GatewayUrl) { Port = cable.Port }.Uri;
        using var connection = await Connection.OpenAsync(url, new() { Send = TimeSpan.FromMilliseconds(300) }, clock, CancellationToken.None);

        cable.Pull();

        // More than the machine's own buffers hold.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connection.SendAsync(new byte[50_000_000], isBeat: false, CancellationToken.None));
    }

    [Fact]
    public async Task A_Discord_that_falls_silent_while_the_connection_stands_is_left_within_two_intervals()
    {
        await using var bot = await ReadyAsync();
        bot.Gateway.Faults.IsSilent = true;

        await clock.PassAsync(interval / 2);
        await BeatAsync(bot);
        await clock.PassAsync(interval);
        await bot.Gateway.Journal.NextAsync(GatewayActKind.Closed);
        bot.Gateway.Faults.IsSilent = false;
        // Nobody says goodbye back.
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
    }

    [Fact]
    public async Task Two_intervals_without_anything_end_a_connection_whatever_its_beats_did()
    {
        await using var discord = await FakeDiscord.FakeDiscord.StartAsync();
        discord.Gateway.Faults.Greetings.Enqueue(Greeting.Nothing);
        using var connection = await Connection.OpenAsync(discord.GatewayUrl, new(), clock, CancellationToken.None);

        var receiving = connection.ReceiveAsync(new Heartbeat(interval, 0.5).Patience).AsTask();
        await clock.PassAsync(interval * 2);

        await Assert.ThrowsAsync<TimeoutException>(() => receiving);
    }

    Task<Bot> ReadyAsync() => Bot.ReadyAsync(clock, before: bot => bot.Gateway.HeartbeatInterval = interval);

    static Task<GatewayAct> BeatAsync(Bot bot) => bot.Gateway.Journal.NextAsync(GatewayActKind.Beat);

    // The acknowledgement is on its way; what comes after it has come when this returns.
    static async Task AcknowledgedAsync(Bot bot)
    {
        bot.Discord.Members.Slash(World.Person("Ada"), bot.Discord.World.Channel, "practice");
        await bot.NextInteractionAsync();
    }
}
