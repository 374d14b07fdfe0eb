using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A component people like to draw, and what in a design earns it; nothing does when <paramref name="EarnedBy"/> is empty.</summary>
public sealed record Component(string Name, ImmutableArray<string> EarnedBy);

/// <summary>
/// Document 001, Anti-Expansion Rules, as advice: a component belongs into the picture once a derived outcome asks for it,
/// and not before (framework §7).
/// </summary>
public static class EarnedComponents
{
    public static ImmutableArray<Component> Of(Conclusions conclusions) =>
    [
        new("log or message broker", [.. Publishing(conclusions), .. Background(conclusions)]),
        new("cache", [.. Served(conclusions, ReadPath.CacheAside), .. Hurting(conclusions, HotspotType.ReadHotspot)]),
        new("lock service", [.. Protected(conclusions, BaseMechanism.Lease)]),
        new("spatial index", [.. Served(conclusions, ReadPath.SpatialIndex)]),
        new("store for views", [.. Served(conclusions, ReadPath.MaterializedView), .. Served(conclusions, ReadPath.DenormalizedRow)]),
        new("separate services", [.. Services(conclusions)]),
        new("transaction coordinator", [.. Protected(conclusions, BaseMechanism.Saga), .. Protected(conclusions, BaseMechanism.TwoPhaseCommit)]),
        new("queue per hot key", [.. Hurting(conclusions, HotspotType.ContentionHotspot)]),
        new("archive", [.. Hurting(conclusions, HotspotType.StorageGrowthHotspot)]),
    ];

    /// <summary>The earned with their reasons, and the rest in one line.</summary>
    public static IEnumerable<Block> Phrase(Conclusions conclusions)
    {
        var components = Of(conclusions);
        var earned = components.Where(component => !component.EarnedBy.IsEmpty).ToArray();
        if (earned.Length > 0)
        {
            yield return new Block.Table("Components this design has earned", ["Component", "By"],
                [.. earned.Select(component => (ImmutableArray<string>)[component.Name, string.Join("\n", component.EarnedBy)])]);
        }
        yield return new Block.Paragraph($"Not earned: {string.Join(", ", components.Where(component => component.EarnedBy.IsEmpty).Select(component => component.Name))}.");
    }

    static IEnumerable<string> Publishing(Conclusions conclusions) =>
        Writes(conclusions).Where(pair => pair.Write.Path.Publishes).Select(pair => $"{pair.Id} publishes through {pair.Write.Failure.PublishFailure.Label}");

    static IEnumerable<string> Background(Conclusions conclusions) =>
        conclusions.Paths.Where(path => path.Path.Requirement.Priority is Priority.N1).Select(path => $"{path.Path.Id} runs in the background");

    static IEnumerable<string> Served(Conclusions conclusions, ReadPath by) =>
        conclusions.Reads.Where(read => read.Path?.Outcome == by).Select(read => $"concept {read.Id} is read by {by.Label}");

    static IEnumerable<string> Protected(Conclusions conclusions, BaseMechanism by) =>
        Writes(conclusions).Where(pair => pair.Write.Mechanism.Outcome == by).Select(pair => $"{pair.Id} is protected by {by.Label}");

    static IEnumerable<string> Hurting(Conclusions conclusions, HotspotType type) =>
        conclusions.Hotspots.Where(hotspot => hotspot.Hotspot.Type == type).Select(hotspot => $"{hotspot.Hotspot.Label} is a {type.Label}");

    static IEnumerable<string> Services(Conclusions conclusions) => conclusions.Design.Context.Topology is Topology.MultiService
        ? conclusions.Design.Candidates.Where(row => row.IsPrimary && row.Boundary is not null).GroupBy(row => row.Boundary)
            .Select(same => $"{same.Key} owns {string.Join(", ", same.Select(row => row.Label))}")
        : [];

    static IEnumerable<(string Id, WriteConclusion Write)> Writes(Conclusions conclusions) =>
        from path in conclusions.Paths
        where path.Write is not null
        select (path.Path.Id, path.Write);
}
