using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Framework §7, its last row: a shape that none of the design's archetypes usually has.</summary>
static class ShapeFindings
{
    public static void Check(
        Design design, ImmutableArray<PathConclusion> paths, Func<string, Rows<WriteShape>> usual, ImmutableArray<Finding>.Builder found)
    {
        var ids = Ids(design.Archetypes);
        var shapes = ids.SelectMany(id => usual(id)).ToHashSet();
        if (shapes.Count == 0)
            return;
        foreach (var path in paths)
        {
            // A guard is never unusual: any archetype may have a write that looks before it acts.
            if (path.Write?.Shape.Outcome is { } shape and not WriteShape.GuardedStateTransition && !shapes.Contains(shape))
                found.Warn("unusual-write-shape", path.Path.Id, $"None of {string.Join(", ", ids)} usually has the shape {shape.Label}.");
        }
    }

    static ImmutableArray<string> Ids(Archetypes? archetypes) => archetypes is null ? []
        : [.. archetypes.Dominant is { } dominant ? [dominant] : Array.Empty<string>(), .. archetypes.Supporting.Select(row => row.Id)];
}
