namespace MechDesign.Engine.Tests;

/// <summary>The search without its shortcuts: every set of moves of a size, at most one of each slot.</summary>
static class BruteForce
{
    /// <summary>The sets of exactly this size after which the goal is reached.</summary>
    public static IEnumerable<IReadOnlyList<Move>> Sets(Design start, IReadOnlyList<Move> moves, int size, Func<Design, bool> reached) =>
        Sets(start, moves, 0, size, []).Where(set => reached(set.Design)).Select(set => set.Moves);

    public static Design Apply(Design design, IEnumerable<Move> moves) => moves.Aggregate(design, (moved, move) => move.Apply(moved));

    static IEnumerable<(Design Design, Move[] Moves)> Sets(Design design, IReadOnlyList<Move> moves, int from, int left, Move[] taken)
    {
        if (left == 0)
            return [(design, taken)];
        return Enumerable.Range(from, moves.Count - from)
            .Where(i => !taken.Any(move => move.Slot.Equals(moves[i].Slot)))
            .SelectMany(i => Sets(moves[i].Apply(design), moves, i + 1, left - 1, [.. taken, moves[i]]));
    }
}
