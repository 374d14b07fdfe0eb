namespace MechDesign.Catalogs;

/// <summary>
/// A text read as a tree with positions, before anything is understood. YAML and JSON meet here, so that both are
/// read by the same strict readers and every problem of a file is found at once.
/// </summary>
public abstract record Node(Mark At)
{
    /// <summary>What the node is, for a message.</summary>
    public abstract string Kind { get; }

    /// <summary>A scalar. <paramref name="Text"/> is null when JSON holds a number, true, false or null.</summary>
    public sealed record Scalar(Mark At, string? Text) : Node(At)
    {
        public override string Kind => Text is null ? "a value without quotes" : "a text";
    }

    public sealed record List(Mark At, IReadOnlyList<Node> Items) : Node(At)
    {
        public override string Kind => "a list";
    }

    public sealed record Map(Mark At, IReadOnlyList<Entry> Entries) : Node(At)
    {
        public override string Kind => "a mapping";
    }

    public sealed record Entry(Mark At, string Key, Node Value);

    /// <summary>How deep a text may nest; ours needs five levels.</summary>
    public const int MaxDepth = 32;

    public static Scalar Of(string text) => new(Mark.Start, text);
}
