using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Finds an archetype by its id, name, alias or example; a slip of one letter is forgiven, a guess is not made.</summary>
public sealed class ArchetypeSearch(Catalog catalog)
{
    readonly Lazy<Completion> completion = new(() => new(Terms.Archetypes(catalog)));

    /// <summary>The card that is meant; null when none is, or more than one is.</summary>
    public ArchetypeCard? Find(string words) =>
        catalog.Card(words.Trim().ToUpperInvariant())
        ?? (completion.Value.Only(words) is { } term ? catalog.Card(term.Leads) : null);

    /// <summary>Ids and names to choose from, the nearest first, at most 25.</summary>
    public IReadOnlyList<string> Near(string words) => [.. completion.Value.Of(words).Select(term => term.Shown)];
}
