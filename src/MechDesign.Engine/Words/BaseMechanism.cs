namespace MechDesign.Engine;

/// <summary>Framework §1: what coordinates the writers at run time.</summary>
public enum BaseMechanism
{
    SingleWriter = 1,
    SingleWriterPerPartition,
    CASOnVersion,
    CASOnStateAndVersion,
    PessimisticLock,
    Lease,
    CRDT,
    AppendLog,
    Saga,
    TwoPhaseCommit,
}

/// <summary>The exact labels of <see cref="BaseMechanism"/>.</summary>
public static class BaseMechanisms
{
    public static readonly Vocabulary<BaseMechanism> Words = new("Base mechanism", value => value.Label);

    extension(BaseMechanism value)
    {
        public string Label => value switch
        {
            BaseMechanism.SingleWriter => "single writer",
            BaseMechanism.SingleWriterPerPartition => "single writer per partition",
            BaseMechanism.CASOnVersion => "CAS on version",
            BaseMechanism.CASOnStateAndVersion => "CAS on (state, version)",
            BaseMechanism.PessimisticLock => "pessimistic lock",
            BaseMechanism.Lease => "lease",
            BaseMechanism.CRDT => "CRDT",
            BaseMechanism.AppendLog => "append log",
            BaseMechanism.Saga => "Saga",
            BaseMechanism.TwoPhaseCommit => "2PC",
        };
    }
}
