using System.Collections.Immutable;
using System.Globalization;

namespace MechDesign.Discord.Wire;

/// <summary>A message that stands in a channel, as far as its buttons tell whose it is.</summary>
/// <param name="Id">A snowflake: the upper 42 bits are milliseconds since the first second of 2015 (Discord documentation, Snowflakes).</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Components">Rows of what can be pressed.</param>
public sealed record SeenMessage(string Id, SeenAuthor? Author = null, ImmutableArray<SeenComponent>? Components = null)
{
    const long FirstMillisecond = 1_420_070_400_000;

    public DateTimeOffset At => DateTimeOffset.FromUnixTimeMilliseconds((long)(ulong.Parse(Id, NumberStyles.None, CultureInfo.InvariantCulture) >> 22) + FirstMillisecond);

    /// <summary>Whether a bot put this button there.</summary>
    public bool Has(string customId) => Author is { Bot: true } && (Components ?? []).Any(row => (row.Components ?? []).Any(part => part.CustomId == customId));
}

public sealed record SeenAuthor(bool? Bot = null);

public sealed record SeenComponent(string? CustomId = null, ImmutableArray<SeenComponent>? Components = null);
