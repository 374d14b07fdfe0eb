using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Why not another outcome: the first condition that fails, and the smallest sets of answers that would bring it.</summary>
public static class WhyNotPhrase
{
    /// <summary>Every outcome that may be asked about: write shapes, base mechanisms, read paths.</summary>
    public static ImmutableArray<string> Outcomes { get; } = [.. WriteShapes.Words.Labels, .. BaseMechanisms.Words.Labels, .. ReadPaths.Words.Labels];

    /// <summary>For every C1 path and R1 read of a design; null when nothing is called that.</summary>
    public static Reply? Of(Design design, string outcome)
    {
        var conclusions = Derive.From(design);
        var wanted = outcome.Trim();
        ImmutableArray<Block> blocks =
        [
            .. conclusions.Paths.Where(path => path.Write is not null).SelectMany(path => Write(path.Path.Id, path.Write!, wanted)),
            .. conclusions.Reads.SelectMany(read => Read(design, read, wanted)),
        ];
        return Find(WriteShapes.Words, wanted) is null && Find(BaseMechanisms.Words, wanted) is null && Find(ReadPaths.Words, wanted) is null
            ? null
            : new(blocks.IsEmpty ? [new Block.Paragraph("There is no C1 path and no R1 read yet.", Tone.Note)] : blocks);
    }

    static IEnumerable<Block> Write(string id, WriteConclusion write, string wanted) =>
    [
        .. Find(WriteShapes.Words, wanted) is { } shape
            ? One(id, write.Shape.Outcome == shape, write.Shape, () => WhyNot.Shape(write, shape), write.Path.Design) : [],
        .. Find(BaseMechanisms.Words, wanted) is { } mechanism
            ? One(id, write.Mechanism.Outcome == mechanism, write.Mechanism, () => WhyNot.Mechanism(write, mechanism), write.Path.Design) : [],
    ];

    static IEnumerable<Block> Read(Design design, ReadConclusion read, string wanted) =>
        Find(ReadPaths.Words, wanted) is { } path && read.Path is { } derived
            ? One($"Concept {read.Id}", derived.Outcome == path, derived, () => WhyNot.Read(design, read, path), design)
            : [];

    static IEnumerable<Block> One(string where, bool isIt, Derivation derivation, Func<WhyNot> whyNot, Design design)
    {
        if (isIt)
        {
            yield return new Block.Paragraph($"{where} is {derivation.Label}, by rule {derivation.Rule}.", Tone.Right);
            yield break;
        }
        var why = whyNot();
        yield return new Block.Paragraph(why.Failing is { } failing
            ? $"{where} is not {why.Wanted}: its rule reads {why.Rule}, and '{failing}' does not hold."
            : $"{where} is not {why.Wanted}: rule {derivation.Rule} stands before {why.Rule} and holds.");
        yield return why.Ways.IsEmpty
            ? new Block.Paragraph($"No {WhyNot.MostMoves} changes lead there.", Tone.Note)
            : new Block.Table($"The fewest changes to {why.Wanted}", ["Way", "Change"],
                [.. why.Ways.Select((way, i) => (ImmutableArray<string>)[Number(i), string.Join("\n", way.Select(move => move.Words(design)))])]);
    }

    static string Number(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    static T? Find<T>(Vocabulary<T> words, string label) where T : struct, Enum =>
        words.Labels.FirstOrDefault(known => known.Equals(label, StringComparison.OrdinalIgnoreCase)) is { } exact ? words.Find(exact) : null;
}
