using System.Globalization;

namespace MechDesign.Discord.Gateway;

/// <summary>One of several connections that share a bot's servers between them; one is enough up to about 2,000 servers.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Count">How many there are.</param>
public sealed record Shard(int Number, int Count)
{
    public static Shard Only { get; } = new(0, 1);

    /// <summary>Which of so many shards hears of a server; direct messages (null) go to the first.</summary>
    public static int Of(string? guildId, int count) => guildId is null ? 0 : (int)((ulong.Parse(guildId, CultureInfo.InvariantCulture) >> 22) % (ulong)count);
}
