using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Gateway;

/// <summary>What the gateway tells the rest of the bot.</summary>
public abstract record GatewayEvent
{
    GatewayEvent() { }

    /// <summary>A session began; commands can be registered for this application.</summary>
    public sealed record Ready(string ApplicationId) : GatewayEvent;

    /// <summary>Somebody did something that awaits an answer.</summary>
    /// <param name="Interaction">What.</param>
    /// <param name="ReceivedAt">A timestamp of the client's <see cref="TimeProvider"/>: the three seconds are counted from here, never from a clock compared with Discord's.</param>
    public sealed record InteractionCreated(Interaction Interaction, long ReceivedAt) : GatewayEvent;

    /// <summary>The bot is no longer in a server. An outage of Discord is not told.</summary>
    public sealed record GuildGone(string GuildId) : GatewayEvent;

    /// <summary>A channel or a thread was deleted.</summary>
    public sealed record ChannelGone(string ChannelId) : GatewayEvent;
}
