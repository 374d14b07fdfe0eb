using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Framework §7, the rows found at a requirement.</summary>
static class RequirementFindings
{
    public static void Check(Design design, ImmutableArray<Finding>.Builder found)
    {
        for (var i = 0; i < design.Requirements.Count; i++)
        {
            var row = design.Requirements[i];
            var at = Ids.Requirement(i + 1);
            if (row is { Operation: Operation.ReadSource or Operation.ReadProjection, Priority: Priority.C1 or Priority.C2 })
                found.Error("read-marked-write", at, $"{row.Operation.Value.Label} changes nothing, yet its priority {row.Priority.Value.Label} is a write's.");
            if (IsWrite(row.Operation) && row.Priority is Priority.R1 or Priority.R2)
                found.Error("write-marked-read", at, $"{row.Operation!.Value.Label} changes state, yet its priority {row.Priority!.Value.Label} is a read's.");
            if (row is { Operation: { } operation, Priority: { } priority } && IsAsync(operation) != priority is Priority.N1)
                found.Warn("async-not-n1", at, $"{operation.Label} with priority {priority.Label}: background work is N1, and N1 is background work.");
            if (design.Candidates.Count > 0 && Unnamed(design, row) is { } target)
                found.Warn("state-without-candidate", at, $"No candidate is called '{target}'.");
        }
    }

    static bool IsWrite(Operation? operation) => operation is Operation.ConditionalWrite or Operation.AppendEvent
        or Operation.OverwriteState or Operation.StateTransition;

    static bool IsAsync(Operation operation) => operation is Operation.AsyncDeliver or Operation.AsyncProcess;

    static string? Unnamed(Design design, Requirement row)
    {
        foreach (var state in row.States)
        {
            if (state.IsDeclared && design.Candidate(state.Target) is null)
                return state.Target;
        }
        return null;
    }
}
