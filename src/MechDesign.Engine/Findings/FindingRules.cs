using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Framework §7 in the order of its table. A finding looks at declared values only, unless its row says otherwise.</summary>
public static class FindingRules
{
    public static ImmutableArray<Finding> Check(
        Design design, RuleSet rules, ImmutableArray<PathConclusion> paths, ImmutableArray<ReadConclusion> reads,
        Func<string, Rows<WriteShape>>? usual)
    {
        var found = ImmutableArray.CreateBuilder<Finding>();
        RequirementFindings.Check(design, found);
        CandidateFindings.Check(design, found);
        foreach (var path in paths)
        {
            if (path.Write is { } write)
                PathFindings.Check(path.Path.Id, write, found);
        }
        ContextFindings.Check(design, rules, found);
        ReadFindings.Check(design, reads, found);
        if (usual is not null)
            ShapeFindings.Check(design, paths, usual, found);
        return found.DrainToImmutable();
    }

    internal static void Error(this ImmutableArray<Finding>.Builder found, string code, string at, string message) =>
        found.Add(new(Severity.Error, code, at, message));

    internal static void Warn(this ImmutableArray<Finding>.Builder found, string code, string at, string message) =>
        found.Add(new(Severity.Warning, code, at, message));
}
