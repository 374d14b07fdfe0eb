using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What the reference of a prompt gives practice in: everything that is a right answer somewhere in it.</summary>
/// <param name="Dominant">The archetype that leads.</param>
/// <param name="Supporting">The archetypes composed with it.</param>
/// <param name="Shapes">Write shapes of its C1 paths.</param>
/// <param name="Mechanisms">Their base mechanisms.</param>
/// <param name="Companions">Their companions.</param>
/// <param name="ReadPaths">Read paths of its concepts.</param>
/// <param name="Hotspots">Where it hurts.</param>
public sealed record Practised(
    string? Dominant, ImmutableArray<string> Supporting, ImmutableArray<WriteShape> Shapes, ImmutableArray<BaseMechanism> Mechanisms,
    ImmutableArray<Companion> Companions, ImmutableArray<ReadPath> ReadPaths, ImmutableArray<HotspotType> Hotspots)
{
    public static Practised In(Prompt prompt)
    {
        var conclusions = Derive.From(prompt.Design);
        WriteConclusion[] writes = [.. conclusions.Paths.Select(path => path.Write).OfType<WriteConclusion>()];
        return new(
            prompt.Design.Archetypes?.Dominant,
            [.. prompt.Design.Archetypes?.Supporting.Select(row => row.Id) ?? []],
            [.. writes.Select(write => write.Shape.Outcome).OfType<WriteShape>().Distinct()],
            [.. writes.Select(write => write.Mechanism.Outcome).OfType<BaseMechanism>().Distinct()],
            [.. writes.SelectMany(write => write.Companions).Select(result => result.Companion).Distinct()],
            [.. conclusions.Reads.Select(read => read.Path?.Outcome).OfType<ReadPath>().Distinct()],
            [.. prompt.Design.Hotspots.Select(hotspot => hotspot.Type).OfType<HotspotType>().Distinct()]);
    }

    /// <summary>Every label and archetype id of it.</summary>
    public IEnumerable<string> Words =>
    [
        .. Dominant is { } dominant ? [dominant] : Array.Empty<string>(), .. Supporting,
        .. Shapes.Select(value => value.Label), .. Mechanisms.Select(value => value.Label), .. Companions.Select(value => value.Label),
        .. ReadPaths.Select(value => value.Label), .. Hotspots.Select(value => value.Label),
    ];
}
