namespace MechDesign.Discord.Gateway;

/// <summary>How long each thing may take. Those without a source are ours.</summary>
internal sealed record GatewayTimes
{
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>From the connection to HELLO (discord.js).</summary>
    public TimeSpan Hello { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A send may hang for minutes when a cable was pulled (DSharpPlus #2443).</summary>
    public TimeSpan Send { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For the other side to say goodbye too: short, since a resume waits for it.</summary>
    public TimeSpan Close { get; init; } = TimeSpan.FromMilliseconds(500);

    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(20);

    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(15);
}
