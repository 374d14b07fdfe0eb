using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>The baseline: closed when all six conditions are met and no finding is an error.</summary>
public sealed record Closure(bool Closed, ImmutableArray<ClosureCondition> Conditions);

/// <summary>One condition of the stop rule, and what keeps it from being met.</summary>
public sealed record ClosureCondition(int Number, ImmutableArray<Gap> Gaps)
{
    public bool Met => Gaps.IsEmpty;

    public ImmutableArray<string> Missing => [.. Gaps.Select(gap => gap.Text)];
}

/// <summary>What is missing, and the answers that can close it.</summary>
/// <param name="Text">What is missing, in one sentence.</param>
/// <param name="Keys">Where to answer; none where a whole row is missing.</param>
public sealed record Gap(string Text, params ImmutableArray<Key> Keys);

/// <summary>Framework §5, Stop rule.</summary>
public static class StopRule
{
    public static Closure Check(
        Design design, ImmutableArray<PathConclusion> paths, ImmutableArray<ReadConclusion> reads, ImmutableArray<Finding> findings)
    {
        ImmutableArray<ClosureCondition> conditions =
        [
            new(1, [.. paths.SelectMany(path => Invariants(design, path))]),
            new(2, [.. UndeclaredContext(design.Context)]),
            new(3, [.. WithoutMechanism(paths).Select(path => new Gap($"{path.Path.Id} has no base mechanism", Deciding(path.Write!)))]),
            new(4, [.. WithoutMechanism(paths).Select(path => new Gap($"{path.Path.Id} has no mechanism to attach companions to", Deciding(path.Write!)))]),
            new(5, [.. paths.SelectMany(path => Reads(path, reads))]),
            new(6, [.. paths.SelectMany(Failures)]),
        ];
        var clean = findings.All(finding => finding.Severity is not Severity.Error);
        return new(clean && conditions.All(condition => condition.Met), conditions);
    }

    static IEnumerable<Gap> Invariants(Design design, PathConclusion path)
    {
        if (path.Write is not { Path: var write })
            yield break;
        if (!write.HasHard(IsBusinessInvariant))
            yield return new($"{path.Path.Id} has no HARD business invariant", [.. OfPath(design, write.RequirementNumber, Field.InvariantType, _ => true)]);
        if (write.Requirement.Operation is Operation.AppendEvent or Operation.ConditionalWrite or Operation.StateTransition
            && write.Row.Repeats is null or Repeats.OneEffect
            && !write.HasHard(invariant => AbsorbsRetries(invariant, write.Requirement.Operation)))
        {
            yield return new($"{path.Path.Id} has no HARD uniqueness of a logical outcome",
                [.. OfPath(design, write.RequirementNumber, Field.Holds, row => row.Type is InvariantType.Uniqueness), new(Field.Repeats, write.RequirementNumber)]);
        }
    }

    static IEnumerable<Key> OfPath(Design design, int requirement, Field field, Func<Invariant, bool> which) =>
        from number in Enumerable.Range(1, design.Invariants.Count)
        let row = design.Invariants[number - 1]
        where row.Requirement == requirement && which(row)
        select new Key(field, number);

    /// <summary>Any but freshness and uniqueness of a logical outcome.</summary>
    static bool IsBusinessInvariant(Invariant invariant) =>
        invariant.Type is not (null or InvariantType.Freshness) && !invariant.IsLogicalOutcome;

    static bool AbsorbsRetries(Invariant invariant, Operation? operation) =>
        invariant.IsLogicalOutcome || (operation is Operation.AppendEvent && invariant.IsBusinessKey);

    static IEnumerable<Gap> UndeclaredContext(Context context)
    {
        if (context.Topology is null)
            yield return new("topology is undeclared", new Key(Field.Topology, 0));
        if (context.Coordination is null)
            yield return new("write coordination scope is undeclared", new Key(Field.Coordination, 0));
        if (context.ReadConsistency is null)
            yield return new("read consistency target is undeclared", new Key(Field.ReadConsistency, 0));
        if (context.Holder is null)
            yield return new("holder model is undeclared", new Key(Field.Holder, 0));
        if (context.Compensation is null)
            yield return new("compensation acceptable? is undeclared", new Key(Field.Compensation, 0));
    }

    static IEnumerable<PathConclusion> WithoutMechanism(ImmutableArray<PathConclusion> paths) =>
        paths.Where(path => path.Write is { Mechanism.Outcome: null });

    /// <summary>The two answers that classify a write, where no rule could: its operation and how its target evolves.</summary>
    static ImmutableArray<Key> Deciding(WriteConclusion write)
    {
        var target = Enumerable.Range(1, write.Path.Design.Candidates.Count).FirstOrDefault(number => write.Path.Design.Candidates[number - 1].Label == write.Path.TargetName);
        var operation = new Key(Field.Operation, write.Path.RequirementNumber);
        return target == 0 ? [operation] : [operation, new(Field.Evolution, target)];
    }

    static IEnumerable<Gap> Reads(PathConclusion path, ImmutableArray<ReadConclusion> reads)
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
                yield return new($"concept {read.Id} has no read path", new Key(Field.Query, read.Number));
            if (read.Row.Truth is null)
                yield return new($"concept {read.Id} has no source of truth", new Key(Field.Truth, read.Number));
            if (read.Row.Rebuild is null && read.Path?.Outcome is not ReadPath.ReadSourceDirectly)
                yield return new($"concept {read.Id} has no rebuild path");
        }
        if (!any)
            yield return new($"{path.Path.Id} has no row of reads");
    }

    static IEnumerable<Gap> Failures(PathConclusion path)
    {
        if (path.Write is not { Failure: var row } write)
            yield break;
        // With a mechanism only the answer to a repeat can be missing; without one everything hangs on what classifies the write.
        ImmutableArray<Key> keys = write.Mechanism.Outcome is null ? Deciding(write) : [new(Field.Repeats, path.Path.RequirementNumber)];
        if (row.RetryKey is null)
            yield return new($"{path.Path.Id}: no answer to a client's retry", keys);
        if (row.CompetingWriters is CompetingWriters.Missing)
            yield return new($"{path.Path.Id}: no answer to competing writers", keys);
        if (row.CrashAfterCommit is CrashAfterCommit.Missing)
            yield return new($"{path.Path.Id}: no answer to a crash after commit", keys);
        if (row.StaleHolder is null)
            yield return new($"{path.Path.Id}: no answer to a stale holder", keys);
    }
}
