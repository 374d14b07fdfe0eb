namespace MechDesign.Engine;

/// <summary>The evidence and the chosen companions of one C1 path (framework §8, <c>writes</c>).</summary>
public sealed record WriteRow
{
    public required int Requirement { get; init; }

    public Routing? Routing { get; init; }

    public Repeats? Repeats { get; init; }

    public YesNo? Publishes { get; init; }

    public Rows<Companion> Companions { get; init; }
}
