using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Everything that follows from a design under one rule set (framework §§2–7), each with its reasons.</summary>
public sealed record Conclusions(
    Design Design, RuleSet Rules, ImmutableArray<PathConclusion> Paths, ImmutableArray<ReadConclusion> Reads,
    ImmutableArray<HotspotConclusion> Hotspots, Closure Closure, ImmutableArray<Finding> Findings)
{
    public PathConclusion? Path(int requirementNumber)
    {
        foreach (var path in Paths)
        {
            if (path.Path.RequirementNumber == requirementNumber)
                return path;
        }
        return null;
    }

    public ReadConclusion? Read(int number)
    {
        foreach (var read in Reads)
        {
            if (read.Number == number)
                return read;
        }
        return null;
    }
}

/// <summary>A retained requirement; <see cref="Write"/> is there on C1 paths only.</summary>
public sealed record PathConclusion(DesignPath Path, WriteConclusion? Write);

/// <summary>What follows for one C1 path.</summary>
public sealed record WriteConclusion(
    WritePath Path, PredicateSet Predicates, Derivation<WriteShape> Shape, Derivation<BaseMechanism> Mechanism,
    ImmutableArray<CompanionResult> Companions, FailureRow Failure)
{
    public bool Has(Companion companion) => Companions.Any(result => result.Companion == companion);
}

/// <summary>What follows for one row of reads on an R1 path; no read path while its query is undeclared.</summary>
/// <param name="Number">The row's number, 1 for concept C1: all rows of reads are counted.</param>
/// <param name="Row">The row itself.</param>
/// <param name="Facts">What the rules saw.</param>
/// <param name="Path">The read path and why.</param>
/// <param name="Context">The context in force on its path.</param>
public sealed record ReadConclusion(int Number, ReadRow Row, ReadFacts? Facts, Derivation<ReadPath>? Path, Context Context)
{
    public bool StalenessAllowed => Context.ReadConsistency is ReadConsistency.BoundedStaleAllowed;

    public string Id => Ids.Concept(Number);
}

public sealed record HotspotConclusion(Hotspot Hotspot, FirstResponse? FirstResponse);
