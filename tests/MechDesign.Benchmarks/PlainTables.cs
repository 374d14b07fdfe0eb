using MechDesign.Engine;
using static MechDesign.Engine.Predicate;

namespace MechDesign.Benchmarks;

/// <summary>The yardstick: ordered rules as delegates, and a list of the rules tried. No words, no conditions, no reasons.</summary>
sealed class PlainTable<TFacts, TOutcome>(params (TOutcome? Outcome, Func<TFacts, bool> Holds)[] rules) where TOutcome : struct
{
    public (TOutcome? Outcome, List<int> Tried) First(TFacts facts)
    {
        var tried = new List<int>();
        for (var i = 0; i < rules.Length; i++)
        {
            tried.Add(i + 1);
            if (rules[i].Holds(facts))
                return (rules[i].Outcome, tried);
        }
        return (null, tried);
    }
}

static class PlainTables
{
    public static readonly PlainTable<PredicateSet, WriteShape> Shapes = new(
        (WriteShape.MultiServiceTransaction, p => p[CrossServiceAtomicityRequired]),
        (WriteShape.ExclusiveClaim, p => p[ExclusiveClaimRequired]),
        (WriteShape.CommutativeMerge, p => p[MergeSafe]),
        (WriteShape.GuardedStateTransition, p => p[GuardedByCurrentState]),
        (WriteShape.OverwriteCurrentValue, p => p[ReplacesCurrentValue]),
        (WriteShape.AppendOnlyEvent, p => p[RecordsImmutableFact]));

    public static readonly PlainTable<MechanismFacts, BaseMechanism> Mechanisms = new(
        (BaseMechanism.Saga, f => f.Shape is WriteShape.MultiServiceTransaction && f.Predicates[CompensationAcceptable]),
        (BaseMechanism.TwoPhaseCommit, f => f.Shape is WriteShape.MultiServiceTransaction),
        (BaseMechanism.SingleWriter, f => f.Shape is not null && f.Predicates[SingleWriterScope]),
        (BaseMechanism.SingleWriterPerPartition, f => f.Shape is not null && f.Predicates[PartitionRoutedSingleWriter]),
        (BaseMechanism.CRDT, f => f.Shape is WriteShape.CommutativeMerge),
        (BaseMechanism.Lease, f => f.Shape is WriteShape.ExclusiveClaim && f.Predicates[HolderMayCrash]),
        (BaseMechanism.PessimisticLock, f => f.Shape is WriteShape.ExclusiveClaim),
        (BaseMechanism.CASOnStateAndVersion, f => f.Shape is WriteShape.GuardedStateTransition && f.TargetEvolution is Evolution.StateMachine),
        (BaseMechanism.CASOnVersion, f => f.Shape is WriteShape.OverwriteCurrentValue or WriteShape.GuardedStateTransition && f.TargetEvolution is Evolution.Overwrite),
        (BaseMechanism.AppendLog, f => f.Shape is WriteShape.AppendOnlyEvent));
}
