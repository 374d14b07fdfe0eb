using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>The baseline: closed when all six conditions are met and no finding is an error.</summary>
public sealed record Closure(bool Closed, ImmutableArray<ClosureCondition> Conditions);

/// <summary>One condition of the stop rule, and what is missing in a sentence each.</summary>
public sealed record ClosureCondition(int Number, ImmutableArray<string> Missing)
{
    public bool Met => Missing.IsEmpty;
}

/// <summary>Framework §5, Stop rule.</summary>
public static class StopRule
{
    public static Closure Check(
        Design design, ImmutableArray<PathConclusion> paths, ImmutableArray<ReadConclusion> reads, ImmutableArray<Finding> findings)
    {
        ImmutableArray<ClosureCondition> conditions =
        [
            new(1, [.. paths.SelectMany(Invariants)]),
            new(2, [.. UndeclaredContext(design.Context)]),
            new(3, [.. WithoutMechanism(paths).Select(id => $"{id} has no base mechanism")]),
            new(4, [.. WithoutMechanism(paths).Select(id => $"{id} has no mechanism to attach companions to")]),
            new(5, [.. paths.SelectMany(path => Reads(path, reads))]),
            new(6, [.. paths.SelectMany(Failures)]),
        ];
        var clean = findings.All(finding => finding.Severity is not Severity.Error);
        return new(clean && conditions.All(condition => condition.Met), conditions);
    }

    static IEnumerable<string> Invariants(PathConclusion path)
    {
        if (path.Write is not { Path: var write })
            yield break;
        if (!write.HasHard(IsBusinessInvariant))
            yield return $"{path.Path.Id} has no HARD business invariant";
        if (write.Requirement.Operation is Operation.AppendEvent or Operation.ConditionalWrite or Operation.StateTransition
            && write.Row.Repeats is null or Repeats.OneEffect
            && !write.HasHard(invariant => AbsorbsRetries(invariant, write.Requirement.Operation)))
            yield return $"{path.Path.Id} has no HARD uniqueness of a logical outcome";
    }

    /// <summary>Any but freshness and uniqueness of a logical outcome.</summary>
    static bool IsBusinessInvariant(Invariant invariant) =>
        invariant.Type is not (null or InvariantType.Freshness) && !invariant.IsLogicalOutcome;

    static bool AbsorbsRetries(Invariant invariant, Operation? operation) =>
        invariant.IsLogicalOutcome || (operation is Operation.AppendEvent && invariant.IsBusinessKey);

    static IEnumerable<string> UndeclaredContext(Context context)
    {
        if (context.Topology is null)
            yield return "topology is undeclared";
        if (context.Coordination is null)
            yield return "write coordination scope is undeclared";
        if (context.ReadConsistency is null)
            yield return "read consistency target is undeclared";
        if (context.Holder is null)
            yield return "holder model is undeclared";
        if (context.Compensation is null)
            yield return "compensation acceptable? is undeclared";
    }

    static IEnumerable<string> WithoutMechanism(ImmutableArray<PathConclusion> paths) =>
        paths.Where(path => path.Write is { Mechanism.Outcome: null }).Select(path => path.Path.Id);

    static IEnumerable<string> Reads(PathConclusion path, ImmutableArray<ReadConclusion> reads)
    {
        if (!path.Path.IsR1)
            yield break;
        var any = false;
        foreach (var read in reads)
        {
            if (read.Row.Requirement != path.Path.RequirementNumber)
                continue;
            any = true;
            if (read.Path?.Outcome is null)
                yield return $"concept {read.Id} has no read path";
            if (read.Row.Truth is null)
                yield return $"concept {read.Id} has no source of truth";
            if (read.Row.Rebuild is null && read.Path?.Outcome is not ReadPath.ReadSourceDirectly)
                yield return $"concept {read.Id} has no rebuild path";
        }
        if (!any)
            yield return $"{path.Path.Id} has no row of reads";
    }

    static IEnumerable<string> Failures(PathConclusion path)
    {
        if (path.Write is not { Failure: var row })
            yield break;
        if (row.RetryKey is null)
            yield return $"{path.Path.Id}: no answer to a client's retry";
        if (row.CompetingWriters is CompetingWriters.Missing)
            yield return $"{path.Path.Id}: no answer to competing writers";
        if (row.CrashAfterCommit is CrashAfterCommit.Missing)
            yield return $"{path.Path.Id}: no answer to a crash after commit";
        if (row.StaleHolder is null)
            yield return $"{path.Path.Id}: no answer to a stale holder";
    }
}
