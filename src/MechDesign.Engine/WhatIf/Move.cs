namespace MechDesign.Engine;

/// <summary>One change a designer could make: another answer, or one more invariant.</summary>
public abstract record Move
{
    Move() { }

    public abstract Design Apply(Design design);

    /// <summary>Two moves of one slot exclude each other.</summary>
    public abstract object Slot { get; }

    /// <summary>Puts a label at a key; null takes the answer away.</summary>
    public sealed record Answer(Key Key, string? Label) : Move
    {
        public override object Slot => Key;

        public override Design Apply(Design design) => design.With(new AnswerChange(Key, Label));
    }

    /// <summary>Adds one HARD invariant to a path.</summary>
    public sealed record Add(Invariant Invariant) : Move
    {
        // One invariant is added at a time: the second would be a second idea.
        public override object Slot => nameof(Add);

        public override Design Apply(Design design) => design with { Invariants = [.. design.Invariants, Invariant] };
    }

    /// <summary>The move in a few words, such as <c>context.topology: multi-service</c>.</summary>
    public string Words(Design design) => this switch
    {
        Answer answer => $"{design.Text(answer.Key)}: {answer.Label ?? "undeclared"}",
        Add { Invariant: { Reads: { } reads } } => $"one more HARD eligibility ({reads.Label})",
        Add { Invariant: { Holds: { } holds } } => $"one more HARD uniqueness ({holds.Label})",
        Add add => $"one more HARD {add.Invariant.Type?.Label}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
