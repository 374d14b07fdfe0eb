using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>
/// All smallest sets of moves that reach a goal: every set of one move, then of two, and so on; the first size at
/// which any set reaches it is the smallest. At most one move of each slot is in a set. Moves that look the same to
/// the rules form a group; the search takes one for all, and what it finds is then spelled out.
/// </summary>
static class SmallestWays
{
    public static ImmutableArray<ImmutableArray<Move>> Find(
        Design start, ImmutableArray<ImmutableArray<Move>> groups, Func<Design, bool> reached)
    {
        if (reached(start))
            return [];
        for (var size = 1; size <= WhyNot.MostMoves; size++)
        {
            var found = new List<ImmutableArray<ImmutableArray<Move>>>();
            Extend(start, groups, 0, size, [], reached, found);
            if (found.Count > 0)
                return [.. found.SelectMany(Spell).Take(WhyNot.MostWays)];
        }
        return [];
    }

    static void Extend(
        Design design, ImmutableArray<ImmutableArray<Move>> groups, int from, int left, ImmutableArray<ImmutableArray<Move>> taken,
        Func<Design, bool> reached, List<ImmutableArray<ImmutableArray<Move>>> found)
    {
        for (var i = from; i <= groups.Length - left && found.Count < WhyNot.MostWays; i++)
        {
            if (taken.Any(group => group[0].Slot.Equals(groups[i][0].Slot)))
                continue;
            var moved = groups[i][0].Apply(design);
            if (left > 1)
                Extend(moved, groups, i + 1, left - 1, taken.Add(groups[i]), reached, found);
            else if (reached(moved))
                found.Add(taken.Add(groups[i]));
        }
    }

    static IEnumerable<ImmutableArray<Move>> Spell(ImmutableArray<ImmutableArray<Move>> way)
    {
        IEnumerable<ImmutableArray<Move>> spelled = [[]];
        foreach (var group in way)
            spelled = spelled.SelectMany(sofar => group.Select(sofar.Add));
        return spelled;
    }
}
