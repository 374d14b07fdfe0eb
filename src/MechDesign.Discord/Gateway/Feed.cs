using System.Text.Json;
using System.Threading.Channels;
using MechDesign.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Gateway;

/// <summary>
/// From the reader to whoever handles events. When handlers are ten thousand behind, the interaction that has waited longest
/// gives way to the newest: its three seconds are the first to be over, and its member can act again.
/// </summary>
internal sealed class Feed
{
    const int Capacity = 10_000;

    readonly Channel<GatewayEvent> events;
    readonly ILogger log;

    public Feed(ILogger log, int capacity = Capacity)
    {
        this.log = log;
        events = Channel.CreateBounded<GatewayEvent>(new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.DropOldest }, Dropped);
    }

    public ChannelReader<GatewayEvent> Reader => events.Reader;

    public void Write(GatewayEvent happened)
    {
        events.Writer.TryWrite(happened);
        if (happened is GatewayEvent.InteractionCreated)
            GatewayMeasures.Interaction("received");
    }

    public void Complete(Exception? error) => events.Writer.TryComplete(error);

    /// <summary>What an event means to the bot; null for one it need not know of.</summary>
    /// <exception cref="JsonException">Its data is not what its type promises.</exception>
    public static GatewayEvent? Of(Payload payload, long receivedAt) => payload.Kind switch
    {
        EventKind.InteractionCreate => (payload.Interaction ?? JsonSerializer.Deserialize(payload.Data.Span, WireJson.Default.Interaction)) is { Id: not null, Token: not null } interaction
            ? new GatewayEvent.InteractionCreated(interaction, receivedAt)
            : throw new JsonException("An interaction without an id or a token."),
        EventKind.GuildDelete => Gone(payload) is { Unavailable: not true, Id: { } id } ? new GatewayEvent.GuildGone(id) : null,
        EventKind.ChannelDelete or EventKind.ThreadDelete => Gone(payload)?.Id is { } id ? new GatewayEvent.ChannelGone(id) : null,
        EventKind.Ready or EventKind.Resumed or EventKind.Other => null,
    };

    static GoneData? Gone(Payload payload) => JsonSerializer.Deserialize(payload.Data.Span, GatewayJson.Default.GoneData);

    void Dropped(GatewayEvent oldest)
    {
        if (oldest is not GatewayEvent.InteractionCreated)
        {
            // A server or channel that went is told once; it goes to the end instead.
            events.Writer.TryWrite(oldest);
            return;
        }
        GatewayMeasures.Interaction("dropped");
        log.LogWarning("An interaction was dropped: too many wait to be handled");
    }
}
