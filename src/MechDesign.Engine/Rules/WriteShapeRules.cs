using static MechDesign.Engine.Predicate;

namespace MechDesign.Engine;

/// <summary>Framework §5, Write shape: the same seven rules in both rule sets.</summary>
public static class WriteShapeRules
{
    public static readonly RuleTable<PredicateSet, WriteShape> Table = new("Write shape", shape => shape.Label,
        new(1, WriteShape.MultiServiceTransaction, [Holds(CrossServiceAtomicityRequired)]),
        new(2, WriteShape.ExclusiveClaim, [Holds(ExclusiveClaimRequired)]),
        new(3, WriteShape.CommutativeMerge, [Holds(MergeSafe)]),
        new(4, WriteShape.GuardedStateTransition, [Holds(GuardedByCurrentState)]),
        new(5, WriteShape.OverwriteCurrentValue, [Holds(ReplacesCurrentValue)]),
        new(6, WriteShape.AppendOnlyEvent, [Holds(RecordsImmutableFact)]),
        new(7, null, []));

    static Condition<PredicateSet> Holds(Predicate predicate) => new(predicate.Label, predicates => predicates[predicate]);
}
