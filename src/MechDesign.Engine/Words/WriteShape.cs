namespace MechDesign.Engine;

/// <summary>Framework §1: the semantic class of a write path.</summary>
public enum WriteShape
{
    AppendOnlyEvent = 1,
    OverwriteCurrentValue,
    GuardedStateTransition,
    ExclusiveClaim,
    CommutativeMerge,
    MultiServiceTransaction,
}

/// <summary>The exact labels of <see cref="WriteShape"/>.</summary>
public static class WriteShapes
{
    public static readonly Vocabulary<WriteShape> Words = new("Write shape", value => value.Label);

    extension(WriteShape value)
    {
        public string Label => value switch
        {
            WriteShape.AppendOnlyEvent => "append-only event",
            WriteShape.OverwriteCurrentValue => "overwrite current value",
            WriteShape.GuardedStateTransition => "guarded state transition",
            WriteShape.ExclusiveClaim => "exclusive claim",
            WriteShape.CommutativeMerge => "commutative merge",
            WriteShape.MultiServiceTransaction => "multi-service transaction",
        };
    }
}
