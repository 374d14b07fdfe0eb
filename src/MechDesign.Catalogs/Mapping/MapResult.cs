using System.Collections.Immutable;

namespace MechDesign.Catalogs;

/// <summary>What a prompt text looks like.</summary>
/// <param name="Kind">infra or product: where to begin; advice, no wall.</param>
/// <param name="Dominant">The archetype that leads.</param>
/// <param name="Top">The three best, best first.</param>
/// <param name="Supporting">What the dominant one is composed with, and as what.</param>
/// <param name="Confidence">From 0 to 1, how often a text that scores like this one is right.</param>
/// <param name="Sure">Whether to take it; if not, ask <paramref name="Question"/>.</param>
/// <param name="Because">The words that decided, the weightiest first.</param>
/// <param name="Question">What would decide between the nearest; null when it is sure.</param>
/// <param name="System">The named system it was recognised by, if any.</param>
public sealed record MapResult(
    string Kind, string Dominant, ImmutableArray<string> Top, ImmutableArray<SupportingRole> Supporting, double Confidence, bool Sure,
    ImmutableArray<string> Because, string? Question, SystemEntry? System);

/// <summary>A supporting archetype and its role towards the dominant one.</summary>
public sealed record SupportingRole(string Id, string Role);
