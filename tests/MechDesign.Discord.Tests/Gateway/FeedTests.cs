using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;

namespace MechDesign.Discord.Gateway;

public sealed class FeedTests
{
    [Fact]
    public void When_too_many_wait_the_oldest_interaction_gives_way()
    {
        var feed = new Feed(NullLogger.Instance, capacity: 2);

        foreach (var id in (string[])["1", "2", "3"])
            feed.Write(Interaction(id));

        Assert.Equal(["2", "3"], Drain(feed).Cast<GatewayEvent.InteractionCreated>().Select(created => created.Interaction.Id));
    }

    [Fact]
    public void A_server_that_went_is_told_however_many_wait()
    {
        var feed = new Feed(NullLogger.Instance, capacity: 2);

        feed.Write(new GatewayEvent.GuildGone("9"));
        foreach (var id in (string[])["1", "2", "3"])
            feed.Write(Interaction(id));

        Assert.Contains(new GatewayEvent.GuildGone("9"), Drain(feed));
    }

    [Theory]
    [InlineData("GUILD_DELETE", """{"id":"5"}""", "5")]
    [InlineData("GUILD_DELETE", """{"id":"5","unavailable":false}""", "5")]
    [InlineData("GUILD_DELETE", """{"id":"5","unavailable":true}""", null)]
    public void A_server_that_is_only_down_is_not_gone(string type, string data, string? gone) =>
        Assert.Equal(gone is null ? null : new GatewayEvent.GuildGone(gone), Of(type, data));

    [Theory]
    [InlineData("CHANNEL_DELETE")]
    [InlineData("THREAD_DELETE")]
    public void A_deleted_channel_or_thread_is_gone(string type) =>
        Assert.Equal(new GatewayEvent.ChannelGone("5"), Of(type, """{"id":"5","guild_id":"1","parent_id":"2","type":11}"""));

    [Theory]
    [InlineData("GUILD_CREATE")]
    [InlineData("TYPING_START")]
    [InlineData("RESUMED")]
    public void Other_events_are_not_told(string type) => Assert.Null(Of(type, """{"id":"5"}"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("""{"id":1}""")]
    public void An_interaction_that_is_none_cannot_be_read(string data) => Assert.Throws<JsonException>(() => Of("INTERACTION_CREATE", data));

    static GatewayEvent? Of(string type, string data) => Feed.Of(Payload.Read(Encoding.UTF8.GetBytes($$"""{"op":0,"s":1,"t":"{{type}}","d":{{data}}}"""))!.Value, 0);

    static GatewayEvent.InteractionCreated Interaction(string id) => new(new(id, "app", Wire.InteractionType.Command, "token"), 0);

    static List<GatewayEvent> Drain(Feed feed)
    {
        var events = new List<GatewayEvent>();
        while (feed.Reader.TryRead(out var happened))
            events.Add(happened);
        return events;
    }
}
