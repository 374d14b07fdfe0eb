namespace MechDesign.Engine;

/// <summary>Framework §1: what a requirement does to stored state.</summary>
public enum Operation
{
    ConditionalWrite = 1,
    AppendEvent,
    OverwriteState,
    StateTransition,
    ReadSource,
    ReadProjection,
    AsyncDeliver,
    AsyncProcess,
}

/// <summary>The exact labels of <see cref="Operation"/>.</summary>
public static class Operations
{
    public static readonly Vocabulary<Operation> Words = new("Operation", value => value.Label);

    extension(Operation value)
    {
        public string Label => value switch
        {
            Operation.ConditionalWrite => "conditional write",
            Operation.AppendEvent => "append event",
            Operation.OverwriteState => "overwrite state",
            Operation.StateTransition => "state transition",
            Operation.ReadSource => "read source",
            Operation.ReadProjection => "read projection",
            Operation.AsyncDeliver => "async deliver",
            Operation.AsyncProcess => "async process",
        };
    }
}
