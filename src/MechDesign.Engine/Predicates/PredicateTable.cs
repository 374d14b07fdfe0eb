using System.Collections.Immutable;
using static MechDesign.Engine.Predicate;

namespace MechDesign.Engine;

/// <summary>One row of framework §4: when a predicate is true, and the answers and earlier predicates it reads.</summary>
public sealed record PredicateRow(
    Predicate Predicate, string TrueIff, Func<WriteAnswers, PredicateSet, bool> Holds,
    ImmutableArray<Field> Answers, ImmutableArray<Predicate> Earlier);

/// <summary>Framework §4, row by row. A predicate over an undeclared answer is false.</summary>
public static class PredicateTable
{
    public static readonly ImmutableArray<PredicateRow> Repaired =
    [
        new(HolderMayCrash, "ctx.holder ∈ {process, worker, node}",
            (a, _) => a.Holder is Holder.Process or Holder.Worker or Holder.Node,
            [Field.Holder], []),
        new(CrossServiceWrite, "ctx.topology = multi-service and the counted members of W have more than one owner identity",
            (a, _) => a.Topology is Topology.MultiService && a.SeveralOwnerIdentities,
            [Field.Topology, Field.OwnerIdentity], []),
        new(BoundedStalenessAllowed, "ctx.read consistency = bounded stale allowed",
            (a, _) => a.ReadConsistency is ReadConsistency.BoundedStaleAllowed,
            [Field.ReadConsistency], []),
        new(CompensationAcceptable, "ctx.compensation = Yes",
            (a, _) => a.Compensation is YesNo.Yes,
            [Field.Compensation], []),
        new(CrossServiceAtomicityRequired, "I is not empty, and cross_service_write, and ctx.write coordination scope = cross service",
            (a, p) => a.AnyHardInvariant && p[CrossServiceWrite] && a.Coordination is Coordination.CrossService,
            [Field.Tier, Field.Coordination], [CrossServiceWrite]),
        new(ExclusiveClaimRequired, "some i in I is uniqueness with holds = active holder",
            (a, _) => a.ClaimsActiveHolder,
            [Field.Tier, Field.InvariantType, Field.Holds], []),
        new(MergeSafe, "T.evolution = merge, and no i in I is eligibility reading contended state or uniqueness of an active holder",
            (a, _) => a.TargetEvolution is Evolution.Merge && !a.ReadsContendedState && !a.ClaimsActiveHolder,
            [Field.Evolution, Field.Tier, Field.InvariantType, Field.Reads, Field.Holds], []),
        new(GuardedByCurrentState, "some i in I is eligibility reading contended state; or T.evolution = state machine and r.operation ∈ {state transition, conditional write}",
            (a, _) => a.ReadsContendedState
                || (a.TargetEvolution is Evolution.StateMachine && a.Operation is Operation.StateTransition or Operation.ConditionalWrite),
            [Field.Operation, Field.Evolution, Field.Tier, Field.InvariantType, Field.Reads], []),
        new(ReplacesCurrentValue, "T.evolution = overwrite and r.operation ∈ {overwrite state, conditional write}",
            (a, _) => a.TargetEvolution is Evolution.Overwrite && a.Operation is Operation.OverwriteState or Operation.ConditionalWrite,
            [Field.Operation, Field.Evolution], []),
        new(RecordsImmutableFact, "T.evolution = append-only and r.operation = append event",
            (a, _) => a.TargetEvolution is Evolution.AppendOnly && a.Operation is Operation.AppendEvent,
            [Field.Operation, Field.Evolution], []),
        new(SingleWriterScope, "routing = one writer, and not (exclusive_claim_required and holder_may_crash)",
            (a, p) => a.Routing is Routing.OneWriter && !(p[ExclusiveClaimRequired] && p[HolderMayCrash]),
            [Field.Routing], [ExclusiveClaimRequired, HolderMayCrash]),
        new(PartitionRoutedSingleWriter, "routing = one writer per scope, and not (exclusive_claim_required and holder_may_crash)",
            (a, p) => a.Routing is Routing.OneWriterPerScope && !(p[ExclusiveClaimRequired] && p[HolderMayCrash]),
            [Field.Routing], [ExclusiveClaimRequired, HolderMayCrash]),
    ];

    /// <summary>Framework §6: the source document's own rows put back in place of the mended ones.</summary>
    public static readonly ImmutableArray<PredicateRow> Letter = [.. Repaired.Select(AsWritten)];

    static PredicateRow AsWritten(PredicateRow row) => row.Predicate switch
    {
        CrossServiceAtomicityRequired => new(row.Predicate,
            "I is not empty, |W| > 1, Owners differ by the enum alone, compensation = No",
            (a, _) => a.AnyHardInvariant && a.SeveralOwnersByEnum && a.Compensation is not YesNo.Yes,
            [Field.Tier, Field.Owner, Field.Compensation], []),
        MergeSafe => new(row.Predicate,
            "T.evolution ∈ {merge, append-only}, and no i in I is eligibility reading contended state or uniqueness of an active holder",
            (a, _) => a.TargetEvolution is Evolution.Merge or Evolution.AppendOnly && !a.ReadsContendedState && !a.ClaimsActiveHolder,
            row.Answers, []),
        SingleWriterScope => new(row.Predicate, "routing = one writer", (a, _) => a.Routing is Routing.OneWriter, [Field.Routing], []),
        PartitionRoutedSingleWriter => new(row.Predicate, "routing = one writer per scope",
            (a, _) => a.Routing is Routing.OneWriterPerScope, [Field.Routing], []),
        _ => row,
    };

    public static ImmutableArray<PredicateRow> Of(RuleSet rules) => rules is RuleSet.Letter ? Letter : Repaired;

    /// <summary>Evaluates the rows in order; a row sees the predicates above it.</summary>
    public static PredicateSet Evaluate(in WriteAnswers answers, RuleSet rules)
    {
        var known = default(PredicateSet);
        foreach (var row in Of(rules))
            known = known.With(row.Predicate, row.Holds(answers, known));
        return known;
    }
}
