using System.Text.Json.Nodes;
using MechDesign.Discord.Wire;
using MechDesign.FakeDiscord;
using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.Discord.Gateway;

public sealed class ConnectTests
{
    readonly FakePerson ada = World.Person("Ada");

    [Fact]
    public async Task A_session_begins_with_version_10_json_and_the_servers_intent_alone()
    {
        await using var bot = await Bot.ReadyAsync();

        Assert.Equal("/gateway?v=10&encoding=json", (string?)bot.Gateway.Journal.All.Single(act => act.Kind is GatewayActKind.Connected).Data);
        var identify = (await bot.Gateway.Journal.NextAsync(GatewayActKind.Identified)).Data!;
        Assert.Equal((bot.Discord.World.Token, 1, "[0,1]"), ((string?)identify["token"], (int)identify["intents"]!, identify["shard"]!.ToJsonString()));
        Assert.Equal(GatewayState.Ready, bot.Client.State);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Fact]
    public async Task The_application_is_told_when_a_session_begins()
    {
        await using var bot = await Bot.StartAsync();

        Assert.Equal(new GatewayEvent.Ready(bot.Discord.World.ApplicationId), await bot.NextAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_command_arrives_with_what_its_member_gave(int intents)
    {
        await using var bot = await Bot.ReadyAsync(intents: intents);

        var sent = bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice", FakeOption.Text("prompt", "auction — 🔨"));

        var got = Assert.IsType<GatewayEvent.InteractionCreated>(await bot.NextAsync()).Interaction;
        Assert.Equal((sent.Id, sent.Token, InteractionType.Command, "practice"), (got.Id, got.Token, got.Type, got.Data?.Name));
        Assert.Equal((ada.Id, bot.Discord.World.Guild.Id, bot.Discord.World.Channel.Id), (got.UserId, got.GuildId, got.ChannelId));
        Assert.Equal("auction — 🔨", Assert.Single(got.Data!.Options!.Value).Value?.GetString());
    }

    [Fact]
    public async Task In_a_direct_message_the_user_is_known_without_a_member()
    {
        await using var bot = await Bot.ReadyAsync();

        bot.Discord.Members.Slash(ada, bot.Discord.World.DirectMessages(ada), "help");

        var got = Assert.IsType<GatewayEvent.InteractionCreated>(await bot.NextAsync()).Interaction;
        Assert.Equal((ada.Id, null), (got.UserId, got.GuildId));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task A_message_in_many_frames_is_one_message(int frame)
    {
        await using var bot = await Bot.ReadyAsync();
        bot.Gateway.Faults.FrameBytes = frame;

        var sent = bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice");

        Assert.Equal(sent.Id, await bot.NextInteractionAsync());
    }

    [Fact]
    public async Task A_server_of_several_megabytes_does_no_harm()
    {
        await using var bot = await Bot.ReadyAsync();

        bot.Gateway.Dispatch("GUILD_CREATE", new JsonObject { ["id"] = "1", ["name"] = new string('x', 5_000_000) }, null);
        var sent = bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice");

        Assert.Equal(sent.Id, await bot.NextInteractionAsync());
    }

    [Fact]
    public async Task Leaving_a_server_and_losing_a_channel_are_told_and_an_outage_is_not()
    {
        await using var bot = await Bot.ReadyAsync();
        var (guild, channel) = (bot.Discord.World.Guild, bot.Discord.World.Channel);

        bot.Gateway.Leave(guild, unavailable: true);
        bot.Gateway.Delete(channel);
        bot.Gateway.Leave(guild);

        Assert.Equal(new GatewayEvent.ChannelGone(channel.Id), await bot.NextAsync());
        Assert.Equal(new GatewayEvent.GuildGone(guild.Id), await bot.NextAsync());
    }

    [Fact]
    public async Task An_interaction_delivered_twice_arrives_twice_with_one_id()
    {
        await using var bot = await Bot.ReadyAsync();

        var sent = bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice");
        bot.Discord.Members.Redeliver(sent);

        Assert.Equal([sent.Id, sent.Id], [await bot.NextInteractionAsync(), await bot.NextInteractionAsync()]);
    }

    [Fact]
    public async Task Interactions_out_of_order_arrive_as_they_came()
    {
        await using var bot = await Bot.ReadyAsync();
        var held = bot.Discord.Members.Held = [];
        var (first, second) = (bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice"), bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "resume"));

        bot.Discord.Members.Release(held.Reverse());

        Assert.Equal([second.Id, first.Id], [await bot.NextInteractionAsync(), await bot.NextInteractionAsync()]);
    }

    [Fact]
    public async Task A_bot_that_stops_ends_its_session_with_1000()
    {
        await using var bot = await Bot.ReadyAsync();

        await bot.StopAsync();

        Assert.Equal(1000, (await bot.Gateway.Journal.NextAsync(GatewayActKind.Closed)).Code);
        Assert.Equal(GatewayState.Stopped, bot.Client.State);
        await bot.Client.Events.Completion;
    }

    [Fact]
    public async Task The_age_of_the_last_event_grows_until_something_is_received()
    {
        var clock = new FakeClock();
        await using var bot = await Bot.ReadyAsync(clock);

        clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal(TimeSpan.FromSeconds(11), bot.Client.LastEventAge);
        bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice");
        await bot.NextInteractionAsync();

        Assert.Equal(TimeSpan.Zero, bot.Client.LastEventAge);
    }

    [Fact]
    public async Task Neither_the_token_nor_what_somebody_wrote_is_ever_logged()
    {
        await using var bot = await Bot.ReadyAsync();

        bot.Gateway.Dispatch("INTERACTION_CREATE", new JsonObject { ["id"] = 7, ["token"] = "wrote-this" }, null);
        bot.Discord.Members.Slash(ada, bot.Discord.World.Channel, "practice", FakeOption.Text("prompt", "wrote-this"));
        await bot.NextInteractionAsync();
        bot.Gateway.Drop();
        await bot.Gateway.Journal.NextAsync(GatewayActKind.ResumedReady);
        bot.Gateway.Close(4004);
        await Assert.ThrowsAsync<DiscordStoppedException>(() => bot.Running);

        Assert.True(bot.Log.All.Count >= 3);
        Assert.DoesNotContain(bot.Log.All, line => line.Contains(bot.Discord.World.Token, StringComparison.Ordinal) || line.Contains("wrote-this", StringComparison.Ordinal));
    }
}
