using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.Discord.Gateway;

public sealed class StopTests
{
    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task The_bot_stops_with_one_clear_message_and_does_not_come_back_after(int code)
    {
        await using var bot = await Bot.ReadyAsync();

        bot.Gateway.Close(code);

        var stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => bot.Running.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Contains($"({code})", stopped.Message, StringComparison.Ordinal);
        Assert.Same(stopped, await Assert.ThrowsAsync<DiscordStoppedException>(() => bot.Client.Events.Completion));
        Assert.Equal(GatewayState.Stopped, bot.Client.State);
        Assert.Single(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Connected);
    }

    [Fact]
    public async Task A_token_that_the_gateway_refuses_stops_the_bot()
    {
        await using var bot = await Bot.StartAsync(before: bot => bot.Gateway.Faults.IdentifyRefusals.Enqueue(4004));

        await Assert.ThrowsAsync<DiscordStoppedException>(() => bot.Running.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task A_token_that_REST_refuses_stops_the_bot_before_it_connects()
    {
        await using var bot = await Bot.StartAsync(before: bot => bot.AskFails = new DiscordStoppedException("401"));

        Assert.Equal("401", (await Assert.ThrowsAsync<DiscordStoppedException>(() => bot.Running.WaitAsync(TimeSpan.FromSeconds(20)))).Message);
        Assert.DoesNotContain(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Connected);
    }
}
