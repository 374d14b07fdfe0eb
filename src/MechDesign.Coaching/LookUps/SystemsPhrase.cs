using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>The systems the source documents name, with their archetypes.</summary>
public static class SystemsPhrase
{
    /// <summary>All of them, or those whose name or alias holds what was typed; null when none does.</summary>
    public static Reply? Of(Catalog catalog, string? words)
    {
        var named = words is null ? null : new Completion(Terms.Systems(catalog)).Of(words).Select(term => term.Leads).ToHashSet();
        var rows = catalog.Systems.Where(system => named is null || named.Contains(system.Name)).ToArray();
        return rows.Length == 0 ? null : Reply.Of(new Block.Table(
            words is null ? "Systems the documents name" : $"Systems like '{words.Trim()}'", ["System", "Kind", "Archetypes", "Product view", "By"],
            [.. rows.Select(Row)]));
    }

    static ImmutableArray<string> Row(SystemEntry system) =>
    [
        system.Name, system.Kind, Ids(system.Archetypes.Count > 0 ? system.Archetypes : system.Reading), Ids(system.ProductView),
        system.Archetypes.Count > 0 ? "the documents" : system.Reading.Count > 0 ? "our reading" : "no archetype fits",
    ];

    static string Ids(IEnumerable<string> ids) => string.Join("; ", ids) is { Length: > 0 } text ? text : "–";
}
