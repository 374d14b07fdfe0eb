using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.Discord.Gateway;

public sealed class NewSessionTests
{
    readonly FakeClock clock = new();

    [Theory]
    [InlineData(null)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4007)]
    [InlineData(4008)]
    [InlineData(4009)]
    public async Task After_a_pause_another_session_begins_at_the_first_address_when_the_last_was_ended_by(int? code)
    {
        await using var bot = await Bot.ReadyAsync(clock);
        var first = await bot.Gateway.Journal.NextAsync(GatewayActKind.Identified);

        if (code is null)
            bot.Gateway.InvalidateSession(resumable: false);
        else
            bot.Gateway.Close(code);
        await clock.WaitedForAsync(TimeSpan.FromSeconds(3));
        Assert.Single(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Identified);
        clock.Advance(TimeSpan.FromSeconds(3));
        // Five seconds from the first IDENTIFY.
        await clock.PassAsync(TimeSpan.FromSeconds(2));

        var second = await bot.Gateway.Journal.NextAsync(GatewayActKind.Identified);
        Assert.Equal(first.Data!.ToJsonString(), second.Data!.ToJsonString());
        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
        Assert.IsType<GatewayEvent.Ready>(await bot.NextAsync());
        Assert.Equal(2, bot.Gateway.Journal.All.Count(act => act.Kind is GatewayActKind.Asked));
        Assert.DoesNotContain(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Resumed);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Fact]
    public async Task An_identify_that_is_refused_is_tried_again_later_and_later()
    {
        await using var bot = await Bot.StartAsync(clock, before: bot =>
        {
            bot.Gateway.Faults.IdentifyRefusals.Enqueue(4000);
            bot.Gateway.Faults.IdentifyRefusals.Enqueue(4000);
        });

        await clock.PassAsync(TimeSpan.FromSeconds(0.875));
        await clock.PassAsync(TimeSpan.FromSeconds(5 - 0.875));
        await clock.PassAsync(TimeSpan.FromSeconds(2 * 0.875));
        await clock.PassAsync(TimeSpan.FromSeconds(5 - 2 * 0.875));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
    }

    [Fact]
    public async Task When_no_session_is_left_for_today_none_begins_before_the_limit_is_reset()
    {
        await using var bot = await Bot.StartAsync(clock, before: bot => (bot.Gateway.Remaining, bot.Gateway.ResetAfter) = (0, TimeSpan.FromHours(7)));

        await clock.WaitedForAsync(TimeSpan.FromHours(7));
        Assert.DoesNotContain(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Connected);
        bot.Gateway.Remaining = 1000;
        clock.Advance(TimeSpan.FromHours(7));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
        Assert.Contains(bot.Log.All, line => line.Contains("420 minutes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Discord_that_cannot_be_asked_is_asked_again_later()
    {
        await using var bot = await Bot.StartAsync(clock, before: bot => bot.AskFails = new HttpRequestException("no route"));

        await clock.PassAsync(TimeSpan.FromSeconds(0.875));
        await clock.WaitedForAsync(TimeSpan.FromSeconds(2 * 0.875));
        bot.AskFails = null;
        clock.Advance(TimeSpan.FromSeconds(2 * 0.875));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
        Assert.Contains(bot.Log.All, line => line.Contains("no route", StringComparison.Ordinal));
    }
}
