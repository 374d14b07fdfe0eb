namespace MechDesign.Engine;

/// <summary>The predicates of a C1 path, in the order of framework §4.</summary>
public enum Predicate
{
    HolderMayCrash = 1,
    CrossServiceWrite,
    BoundedStalenessAllowed,
    CompensationAcceptable,
    CrossServiceAtomicityRequired,
    ExclusiveClaimRequired,
    MergeSafe,
    GuardedByCurrentState,
    ReplacesCurrentValue,
    RecordsImmutableFact,
    SingleWriterScope,
    PartitionRoutedSingleWriter,
}

/// <summary>The exact names of <see cref="Predicate"/>.</summary>
public static class Predicates
{
    public static readonly Vocabulary<Predicate> Words = new("predicate", value => value.Label);

    extension(Predicate value)
    {
        public string Label => value switch
        {
            Predicate.HolderMayCrash => "holder_may_crash",
            Predicate.CrossServiceWrite => "cross_service_write",
            Predicate.BoundedStalenessAllowed => "bounded_staleness_allowed",
            Predicate.CompensationAcceptable => "compensation_acceptable",
            Predicate.CrossServiceAtomicityRequired => "cross_service_atomicity_required",
            Predicate.ExclusiveClaimRequired => "exclusive_claim_required",
            Predicate.MergeSafe => "merge_safe",
            Predicate.GuardedByCurrentState => "guarded_by_current_state",
            Predicate.ReplacesCurrentValue => "replaces_current_value",
            Predicate.RecordsImmutableFact => "records_immutable_fact",
            Predicate.SingleWriterScope => "single_writer_scope",
            Predicate.PartitionRoutedSingleWriter => "partition_routed_single_writer",
        };
    }
}

/// <summary>Which predicates hold.</summary>
public readonly record struct PredicateSet(int Bits)
{
    public bool this[Predicate predicate] => (Bits & (1 << (int)predicate)) != 0;

    public PredicateSet With(Predicate predicate, bool holds) => holds ? new(Bits | (1 << (int)predicate)) : this;
}
