using System.Collections.Immutable;

namespace MechDesign.Discord.Interactions;

/// <summary>Where a command may be used (Discord documentation, Interaction Context Types).</summary>
public static class Contexts
{
    /// <summary>In a server and in a direct message with the bot.</summary>
    public static ImmutableArray<int> Everywhere { get; } = [0, 1];

    public static ImmutableArray<int> InServers { get; } = [0];
}
