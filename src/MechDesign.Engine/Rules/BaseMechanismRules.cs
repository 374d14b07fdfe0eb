using static MechDesign.Engine.Predicate;

namespace MechDesign.Engine;

/// <summary>What the base mechanism rules look at: the shape just found, the predicates, and T.evolution.</summary>
public readonly record struct MechanismFacts(WriteShape? Shape, PredicateSet Predicates, Evolution? TargetEvolution);

/// <summary>Framework §5, Base mechanism. An unclassified write has no mechanism either, whatever its routing.</summary>
public static class BaseMechanismRules
{
    public static readonly RuleTable<MechanismFacts, BaseMechanism> Repaired = Build(
        new(9, BaseMechanism.CASOnVersion,
            [Shape(WriteShape.OverwriteCurrentValue, WriteShape.GuardedStateTransition), Target(Evolution.Overwrite)]));

    /// <summary>Rule 9 without the guarded write: stock, balance and tokens have no mechanism (errata E9).</summary>
    public static readonly RuleTable<MechanismFacts, BaseMechanism> Letter = Build(
        new(9, BaseMechanism.CASOnVersion, [Shape(WriteShape.OverwriteCurrentValue), Target(Evolution.Overwrite)]));

    public static RuleTable<MechanismFacts, BaseMechanism> Of(RuleSet rules) => rules is RuleSet.Letter ? Letter : Repaired;

    static RuleTable<MechanismFacts, BaseMechanism> Build(Rule<MechanismFacts, BaseMechanism> nine) => new(
        "Base mechanism", mechanism => mechanism.Label,
        new(1, BaseMechanism.Saga, [Shape(WriteShape.MultiServiceTransaction), Holds(CompensationAcceptable)]),
        new(2, BaseMechanism.TwoPhaseCommit, [Shape(WriteShape.MultiServiceTransaction)]),
        new(3, BaseMechanism.SingleWriter, [Classified, Holds(SingleWriterScope)]),
        new(4, BaseMechanism.SingleWriterPerPartition, [Classified, Holds(PartitionRoutedSingleWriter)]),
        new(5, BaseMechanism.CRDT, [Shape(WriteShape.CommutativeMerge)]),
        new(6, BaseMechanism.Lease, [Shape(WriteShape.ExclusiveClaim), Holds(HolderMayCrash)]),
        new(7, BaseMechanism.PessimisticLock, [Shape(WriteShape.ExclusiveClaim)]),
        new(8, BaseMechanism.CASOnStateAndVersion, [Shape(WriteShape.GuardedStateTransition), Target(Evolution.StateMachine)]),
        nine,
        new(10, BaseMechanism.AppendLog, [Shape(WriteShape.AppendOnlyEvent)]),
        new(11, null, []));

    static Condition<MechanismFacts> Classified => new("write shape is classifiable", facts => facts.Shape is not null);

    static Condition<MechanismFacts> Shape(WriteShape shape) => new(
        $"write shape is {shape.Label}", facts => facts.Shape == shape);

    static Condition<MechanismFacts> Shape(WriteShape one, WriteShape other) => new(
        $"write shape is {one.Label} or {other.Label}", facts => facts.Shape == one || facts.Shape == other);

    static Condition<MechanismFacts> Holds(Predicate predicate) => new(predicate.Label, facts => facts.Predicates[predicate]);

    static Condition<MechanismFacts> Target(Evolution evolution) => new(
        $"T.evolution is {evolution.Label}", facts => facts.TargetEvolution == evolution);
}
