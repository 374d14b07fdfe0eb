using System.Diagnostics;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.Discord.Gateway;

public sealed class ResumeTests
{
    readonly FakePerson ada = World.Person("Ada");

    public static TheoryData<string> Losses => ["op 7", "dropped", "closed without a code", "1001", "1011", "4000", "4001", "4002", "op 9 true"];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task Within_a_second_the_session_goes_on_where_it_was_after(string loss)
    {
        await using var bot = await Bot.ReadyAsync();
        var first = bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice");
        Assert.Equal(first.Id, await bot.NextInteractionAsync());
        var lostAt = Stopwatch.GetTimestamp();

        Lose(bot.Gateway, loss);

        var resumed = await bot.Gateway.Journal.NextAsync(GatewayActKind.Resumed);
        Assert.InRange(Stopwatch.GetElapsedTime(lostAt, resumed.At), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        // READY, GUILD_CREATE and the command.
        Assert.Equal(3, (int)resumed.Data!["seq"]!);
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
        var second = bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "resume");
        Assert.Equal(second.Id, await bot.NextInteractionAsync());
        Assert.Equal("/gateway-resume?v=10&encoding=json", (string?)bot.Gateway.Journal.All.Last(act => act.Kind is GatewayActKind.Connected).Data);
        Assert.Single(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Identified);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Theory]
    [InlineData("op 7")]
    [InlineData("op 9 true")]
    public async Task Whoever_is_asked_to_come_back_leaves_with_a_code_that_keeps_the_session(string loss)
    {
        await using var bot = await Bot.ReadyAsync();

        Lose(bot.Gateway, loss);

        Assert.Equal(4200, (await bot.Gateway.Journal.NextAsync(GatewayActKind.Closed)).Code);
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
    }

    [Fact]
    public async Task What_was_missed_arrives_once_and_in_order_when_the_session_goes_on()
    {
        await using var bot = await Bot.ReadyAsync();
        bot.Gateway.Faults.RefusedUpgrades = 1;
        bot.Gateway.Drop();
        await bot.Gateway.Journal.NextAsync(GatewayActKind.Closed);

        string[] missed = [.. Enumerable.Range(0, 5).Select(_ => bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice").Id)];
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
        var after = bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice").Id;

        foreach (var id in (string[])[.. missed, after])
            Assert.Equal(id, await bot.NextInteractionAsync());
    }

    [Fact]
    public async Task The_first_try_is_immediate_and_the_next_ones_wait_longer_and_longer()
    {
        var clock = new FakeClock();
        await using var bot = await Bot.ReadyAsync(clock);

        bot.Gateway.Faults.RefusedUpgrades = 3;
        bot.Gateway.Drop();

        foreach (var seconds in (double[])[1, 2, 4])
            await clock.PassAsync(TimeSpan.FromSeconds(seconds * 0.875));
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
        Assert.Equal(0, bot.Gateway.Faults.RefusedUpgrades);
    }

    [Fact]
    public async Task An_address_for_resuming_that_never_answers_is_given_up_for_a_new_session()
    {
        var clock = new FakeClock();
        await using var bot = await Bot.ReadyAsync(clock);

        bot.Gateway.Faults.RefusedUpgrades = 6;
        bot.Gateway.Drop();
        foreach (var seconds in (double[])[1, 2, 4, 8, 16, 32])
            await clock.PassAsync(TimeSpan.FromSeconds(seconds * 0.875));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
        Assert.DoesNotContain(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Resumed);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Fact]
    public async Task A_session_that_cannot_be_resumed_is_replaced_by_a_new_one()
    {
        var clock = new FakeClock();
        await using var bot = await Bot.ReadyAsync(clock);

        bot.Gateway.Faults.ResumeRefusals.Enqueue(9);
        bot.Gateway.Drop();
        await bot.Gateway.Journal.NextAsync(GatewayActKind.Resumed);
        await clock.PassAsync(TimeSpan.FromSeconds(3));
        await clock.PassAsync(TimeSpan.FromSeconds(2));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
        Assert.Empty(bot.Gateway.Violations);
    }

    static void Lose(FakeGateway gateway, string loss)
    {
        switch (loss)
        {
            case "op 7":
                gateway.AskToReconnect();
                break;
            case "op 9 true":
                gateway.InvalidateSession(resumable: true);
                break;
            case "dropped":
                gateway.Drop();
                break;
            case "closed without a code":
                gateway.Close(null);
                break;
            default:
                gateway.Close(int.Parse(loss, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
