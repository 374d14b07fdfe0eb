using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>One move of a replay, or all of them, as a reply.</summary>
public static class ReplayPhrase
{
    public static Reply Of(ImmutableArray<ReplayMove> moves) => new([.. moves.SelectMany(move => Of(move, moves.Length).Blocks)]);

    /// <summary>The move of that number; null when there is none.</summary>
    public static Reply? Of(ImmutableArray<ReplayMove> moves, int number) =>
        number >= 1 && number <= moves.Length ? Of(moves[number - 1], moves.Length) : null;

    static Reply Of(ReplayMove move, int total) => new(
    [
        new Block.Heading(string.Create(CultureInfo.InvariantCulture, $"Move {move.Number} of {total}, at {Clock(move.At)}")),
        .. Asked(move),
        new Block.Paragraph($"You {move.Did}."),
        .. move.Said.Blocks,
        .. SoFar(move),
    ]);

    static IEnumerable<Block> Asked(ReplayMove move) => move.Asked is { } asked ? [new Block.Paragraph($"Asked: {asked}")] : [];

    static string Clock(TimeSpan at) => at.TotalHours < 1
        ? at.ToString(@"m\:ss", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(int)at.TotalHours}:{at:mm\\:ss}");

    /// <summary>The design so far, as far as it was known then: what was still to be predicted stays unsaid.</summary>
    static IEnumerable<Block> SoFar(ReplayMove move)
    {
        if (ReferenceEquals(move.Before.Done, move.After.Done))
            yield break;
        yield return new Block.Facts(
        [
            ("Answered", string.Create(CultureInfo.InvariantCulture, $"{move.After.Walk.Answered} of {move.After.Total}")),
            .. Concluded(move.After),
        ]);
    }

    static IEnumerable<(string, string)> Concluded(Session session)
    {
        if (session.Mode is Mode.Mock)
            yield break;
        var design = session.Walk.Design;
        foreach (var path in design.Paths().Where(path => path.IsC1))
        {
            var known = new[] { Field.WriteShape, Field.BaseMechanism, Field.Companions }
                .Where(field => IsAnswered(session, new(field, path.RequirementNumber)))
                .Select(field => Value(Derive.Write(design, path.RequirementNumber), field)).ToArray();
            if (known.Length > 0)
                yield return (path.Id, string.Join("; ", known));
        }
        for (var number = 1; number <= design.Reads.Count; number++)
        {
            if (IsAnswered(session, new(Field.ReadPath, number)))
                yield return (Ids.Concept(number), Derive.Read(design, number).Path?.Label ?? "no read path");
        }
    }

    static bool IsAnswered(Session session, Key key) => session.Agenda.IndexOf(key) is var index and >= 0 && session.Walk.IsAnswered(index);

    static string Value(WriteConclusion write, Field field) => field switch
    {
        Field.WriteShape => write.Shape.Label ?? "no write shape",
        Field.BaseMechanism => write.Mechanism.Label ?? "no base mechanism",
        _ => ReferenceAnswers.Set(write.Companions.Select(result => result.Companion.Label)),
    };
}
