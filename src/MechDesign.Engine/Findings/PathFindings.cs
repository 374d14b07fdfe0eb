using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Framework §7, the rows found at a C1 path.</summary>
static class PathFindings
{
    public static void Check(string at, WriteConclusion write, ImmutableArray<Finding>.Builder found)
    {
        var path = write.Path;
        if (path.Target is null)
        {
            found.Error("target-without-candidate", at, path.TargetName is { } name
                ? $"The write aims at '{name}', and no candidate is called that."
                : "The write names no state it creates, updates or deletes.");
        }
        else if (!path.Target.IsPrimary)
        {
            found.Error("target-not-primary", at, $"The write aims at {path.Target.Label}, which is not primary state.");
        }
        if (path.Rules is RuleSet.Repaired && write.Predicates[Predicate.ExclusiveClaimRequired] && path.Context.Holder is null or Holder.None)
            found.Error("claim-without-holder", at, "Something is claimed, and nobody is declared who may hold it (E8).");
        Routing(at, path, found);
    }

    static void Routing(string at, WritePath path, ImmutableArray<Finding>.Builder found)
    {
        if (path.Row.Routing is Engine.Routing.OneWriterPerScope)
        {
            if (path.Target?.ScopeKind is ScopeKind.Global)
                found.Error("partition-writer-global", at, $"{path.Target.Label} has one global scope: there is nothing to give a writer each.");
            if (path.Context.Coordination is Coordination.CrossService)
                found.Warn("partition-writer-scope", at, "A writer per scope sees one service's writes, and coordination is cross service.");
        }
        if (path.Row.Routing is Engine.Routing.OneWriter && path.Context.Coordination is Coordination.CrossService)
            found.Error("single-writer-cross-service", at, "One writer cannot stand in several services at once.");
    }
}
