namespace MechDesign.Engine;

/// <summary>A concept that is read: where its truth stands and how it is asked for (framework §8, <c>reads</c>).</summary>
public sealed record ReadRow
{
    public required int Requirement { get; init; }

    public required string Concept { get; init; }

    public ConceptKind? Kind { get; init; }

    public string? Truth { get; init; }

    public string? Rebuild { get; init; }

    public YesNo? Spatial { get; init; }

    public Spans? Spans { get; init; }

    public Query? Query { get; init; }

    public Load? Load { get; init; }
}

/// <summary>A place of pressure (framework §1, Sheet H).</summary>
public sealed record Hotspot(string Label, HotspotType? Type);
