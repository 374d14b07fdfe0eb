using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Which single answer, changed, would change a conclusion.</summary>
static class SensitivityPhrase
{
    public static IEnumerable<Block> Of(Conclusions conclusions) =>
    [
        .. conclusions.Paths.Where(path => path.Write is not null).SelectMany(path => Of(path, conclusions.Design)),
        .. conclusions.Reads.SelectMany(read => Of(read, conclusions)),
    ];

    public static IEnumerable<Block> Of(PathConclusion path, Design design) => Table(
        $"One change on {path.Path.Id} that changes its mechanism", Sensitivity.Of(path.Write!), design,
        swing => $"{swing.WriteShape ?? ReferenceAnswers.NotClassifiable}, {swing.BaseMechanism ?? ReferenceAnswers.NotClassifiable}");

    public static IEnumerable<Block> Of(ReadConclusion read, Conclusions conclusions) => Table(
        $"One change that serves concept {read.Id} otherwise", Sensitivity.Of(conclusions.Design, read, conclusions.Rules), conclusions.Design,
        swing => swing.ReadPath ?? ReferenceAnswers.NotClassifiable);

    // Moves with one result stand together: the reader looks for what is fragile, not for a list.
    static IEnumerable<Block> Table(string title, ImmutableArray<Swing> swings, Design design, Func<Swing, string> result) => swings.IsEmpty
        ? []
        : [new Block.Table(title, ["Becomes", "With any one of"],
            [.. swings.GroupBy(result).Select(same => (ImmutableArray<string>)[same.Key, string.Join("\n", same.Select(swing => swing.Move.Words(design)))])])];
}
