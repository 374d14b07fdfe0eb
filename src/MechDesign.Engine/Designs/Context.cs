namespace MechDesign.Engine;

/// <summary>The execution context (framework §1, Sheet D): five choices, any of which a path may override (E7).</summary>
public sealed record Context(
    Topology? Topology, Coordination? Coordination, ReadConsistency? ReadConsistency, Holder? Holder, YesNo? Compensation)
{
    public static readonly Context Undeclared = new(null, null, null, null, null);

    public bool IsComplete => Topology is not null && Coordination is not null && ReadConsistency is not null
        && Holder is not null && Compensation is not null;

    /// <summary>This context with what <paramref name="path"/> declares in place of its own.</summary>
    public Context With(Context? path) => path is null ? this : new(
        path.Topology ?? Topology, path.Coordination ?? Coordination, path.ReadConsistency ?? ReadConsistency,
        path.Holder ?? Holder, path.Compensation ?? Compensation);
}

/// <summary>What one path declares in place of the design's context; the rest is undeclared here.</summary>
public sealed record PathContext(int Requirement, Context Context);

/// <summary>Why each of the five was chosen; free text.</summary>
public sealed record ContextReasons(
    string? Topology, string? Coordination, string? ReadConsistency, string? Holder, string? Compensation)
{
    public static readonly ContextReasons None = new(null, null, null, null, null);
}
