using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Finds an archetype by its id, name, alias or example; a slip of one letter is forgiven, a guess is not made.</summary>
public sealed class ArchetypeSearch(Catalog catalog)
{
    /// <summary>The card that is meant; null when none is, or more than one is.</summary>
    public ArchetypeCard? Find(string words)
    {
        var wanted = words.Trim();
        return catalog.Card(wanted.ToUpperInvariant())
            ?? Only(card => Names(card).Any(name => name.Equals(wanted, StringComparison.OrdinalIgnoreCase)))
            ?? Only(card => Names(card).Any(name => Words.IsSlip(name, wanted)))
            ?? Only(card => card.Examples.Any(example => example.Contains(wanted, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Ids and names to choose from, the nearest first, at most 25.</summary>
    public IReadOnlyList<string> Near(string words) =>
    [
        .. Cards().Select(card => (Card: card, Distance: Names(card).Concat(card.Examples).Min(name => Words.Distance(name, words))))
            .Where(found => found.Distance < int.MaxValue).OrderBy(found => found.Distance).ThenBy(found => found.Card.Id, StringComparer.Ordinal)
            .Take(25).Select(found => $"{found.Card.Id} {found.Card.Name}"),
    ];

    ArchetypeCard? Only(Func<ArchetypeCard, bool> fits)
    {
        var found = Cards().Where(fits).Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    IEnumerable<ArchetypeCard> Cards() => catalog.Archetypes.Select(archetype => catalog.Card(archetype.Id)!).Distinct();

    static IEnumerable<string> Names(ArchetypeCard card) => [card.Name, .. card.Aliases];
}
