namespace MechDesign.Engine;

/// <summary>
/// A design, finished or not: every answer somebody gave or chose, and nothing that follows from them
/// (framework §8). What nobody declared is null or empty. Rows point at a path by the number of its
/// requirement, since P ids move when a priority changes.
/// </summary>
public sealed record Design
{
    public string? Title { get; init; }

    public Archetypes? Archetypes { get; init; }

    public Rows<Requirement> Requirements { get; init; }

    public Rows<Candidate> Candidates { get; init; }

    public Rows<Invariant> Invariants { get; init; }

    public Context Context { get; init; } = Context.Undeclared;

    public ContextReasons ContextReasons { get; init; } = ContextReasons.None;

    public Rows<PathContext> Overrides { get; init; }

    public Rows<WriteRow> Writes { get; init; }

    public Rows<ReadRow> Reads { get; init; }

    public Rows<Hotspot> Hotspots { get; init; }

    /// <summary>The candidate of that label, or null: names are compared exactly.</summary>
    public Candidate? Candidate(string? label)
    {
        foreach (var candidate in Candidates)
        {
            if (candidate.Label == label)
                return candidate;
        }
        return null;
    }
}
