namespace MechDesign.Discord.Gateway;

/// <summary>As whom the bot connects.</summary>
/// <param name="Token">The bot's token; never to be logged.</param>
/// <param name="Intents">1 to hear of servers and channels that went, 0 for interactions alone, which belong to no intent.</param>
/// <param name="Shard">Which part of all servers this connection serves.</param>
public sealed record GatewaySettings(string Token, int Intents, Shard Shard)
{
    public const int Guilds = 1;

    public static GatewaySettings From(DiscordSettings settings) => new(settings.Token ?? "", settings.Intents, Shard.Only);

    /// <summary>Without the token: a record would print it.</summary>
    public override string ToString() => $"shard {Shard.Number} of {Shard.Count}, intents {Intents}";
}
