using System.Text;
using System.Text.Json.Nodes;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.Discord.Gateway;

public sealed class GarbageTests
{
    static readonly TimeSpan interval = TimeSpan.FromSeconds(40);

    readonly FakeClock clock = new();

    [Fact]
    public async Task Without_a_HELLO_within_a_minute_the_bot_connects_anew()
    {
        await using var bot = await Bot.StartAsync(clock, before: bot => bot.Gateway.Faults.Greetings.Enqueue(Greeting.Nothing));

        await clock.PassAsync(TimeSpan.FromSeconds(60));
        await clock.PassAsync(TimeSpan.FromSeconds(0.875));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Theory]
    [InlineData(Greeting.InvalidHello)]
    [InlineData(Greeting.ReconnectOnly)]
    [InlineData(Greeting.ReconnectThenHello)]
    public async Task A_wrong_greeting_ends_the_connection_and_the_next_one_is_tried(Greeting greeting)
    {
        await using var bot = await Bot.StartAsync(clock, before: bot => bot.Gateway.Faults.Greetings.Enqueue(greeting));

        await clock.PassAsync(TimeSpan.FromSeconds(0.875));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
        Assert.Single(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Identified);
    }

    [Theory]
    [InlineData(Greeting.InvalidHello)]
    [InlineData(Greeting.ReconnectOnly)]
    [InlineData(Greeting.ReconnectThenHello)]
    public async Task A_wrong_greeting_does_not_cost_the_session_it_was_to_go_on_with(Greeting greeting)
    {
        await using var bot = await Bot.ReadyAsync(clock);

        bot.Gateway.Faults.Greetings.Enqueue(greeting);
        bot.Gateway.Drop();
        await clock.PassAsync(TimeSpan.FromSeconds(0.875));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
        Assert.Single(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Identified);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("""{"op":0,"d":{"cut""")]
    [InlineData("""{"op":99,"d":null}""")]
    [InlineData("""{"op":0,"s":null,"t":null,"d":null}""")]
    [InlineData("""{"op":9}""", true)]
    public async Task A_payload_that_makes_no_sense_is_passed_over(string payload, bool endsTheSession = false)
    {
        await using var bot = await Bot.ReadyAsync(clock);

        bot.Gateway.Send(Encoding.UTF8.GetBytes(payload));
        if (endsTheSession)
        {
            await clock.PassAsync(TimeSpan.FromSeconds(3));
            return;
        }

        Assert.Equal(Slash(bot), await bot.NextInteractionAsync());
        Assert.Single(bot.Gateway.Journal.All, act => act.Kind is GatewayActKind.Connected);
    }

    [Fact]
    public async Task Five_payloads_that_cannot_be_read_are_borne_and_a_sixth_makes_the_bot_come_back()
    {
        await using var bot = await Bot.ReadyAsync(clock);

        for (var times = 0; times < 5; times++)
            bot.Gateway.Send("garbage"u8.ToArray());
        Assert.Equal(Slash(bot), await bot.NextInteractionAsync());
        for (var times = 0; times < 6; times++)
            bot.Gateway.Send([]);

        Assert.Equal(4200, (await bot.Gateway.Journal.NextAsync(GatewayActKind.Closed)).Code);
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
    }

    [Fact]
    public async Task An_event_whose_data_cannot_be_read_is_not_asked_for_again()
    {
        await using var bot = await Bot.ReadyAsync(clock);

        for (var times = 0; times < 10; times++)
            bot.Gateway.Dispatch("INTERACTION_CREATE", new JsonObject { ["id"] = 7 }, null);
        Assert.Equal(Slash(bot), await bot.NextInteractionAsync());
        bot.Gateway.Drop();

        Assert.Equal(13, (int)(await bot.Gateway.Journal.NextAsync(GatewayActKind.Resumed)).Data!["seq"]!);
    }

    [Fact]
    public async Task A_READY_without_a_session_is_no_beginning()
    {
        await using var bot = await Bot.StartAsync(clock, before: bot =>
        {
            bot.Gateway.HeartbeatInterval = interval;
            bot.Gateway.Faults.IdentifyRefusals.Enqueue(0);
        });
        await bot.Gateway.Journal.NextAsync(GatewayActKind.Identified);

        bot.Gateway.Send("""{"op":0,"s":1,"t":"READY","d":{"session_id":null}}"""u8.ToArray());
        bot.Gateway.AskToReconnect();
        await clock.PassAsync(TimeSpan.FromSeconds(0.875));
        await clock.PassAsync(TimeSpan.FromSeconds(5 - 0.875));

        await bot.Gateway.Journal.NextAsync(GatewayActKind.Ready);
    }

    static string Slash(Bot bot) => bot.Discord.Members.Slash(World.Person("Ada"), bot.Discord.World.Channel, "practice").Id;
}
