using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>Every archetype has its card, a card names only what exists, and what it claims is what the engine derives.</summary>
static class ArchetypeChecks
{
    public static IEnumerable<FileProblem> Of(Catalog catalog)
    {
        var list = SourceFile.At(catalog.Folder, "archetypes.yaml");
        var ids = catalog.Archetypes.Select(archetype => archetype.Id).ToHashSet(StringComparer.Ordinal);
        var own = catalog.OwnIds.ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < catalog.Archetypes.Count; i++)
        {
            if (catalog.Archetypes[i].Twin is { } twin && catalog.Archetypes.All(other => other.Id != twin || other.Twin != catalog.Archetypes[i].Id))
                yield return list.Problem($"{catalog.Archetypes[i].Id} names {twin} as its twin, and {twin} does not name it back.", "archetypes", i, "twin");
            if (own.Contains(catalog.Archetypes[i].Id) && catalog.Archetypes[i].Examples.Count == 0)
                yield return list.Problem($"{catalog.Archetypes[i].Id} has no examples.", "archetypes", i);
        }
        foreach (var path in catalog.Files("archetypes"))
        {
            if (!own.Contains(Path.GetFileNameWithoutExtension(path)))
                yield return FileProblem.AtStart($"archetypes/{Path.GetFileName(path)}", "no archetype of archetypes.yaml has its card here.");
        }
        foreach (var problem in own.Order(StringComparer.Ordinal).SelectMany(id => CatalogCheck.Try(() => Card(catalog, id, ids))))
            yield return problem;
        var aliases = catalog.Archetypes.SelectMany((archetype, i) => archetype.Aliases.Select(alias => (i, alias)));
        foreach (var (second, first, alias) in CatalogCheck.Twice(aliases))
            yield return list.Problem($"'{alias}' is an alias of {catalog.Archetypes[first].Id} already; an alias means one archetype.", "archetypes", second, "aliases");
    }

    static IEnumerable<FileProblem> Card(Catalog catalog, string id, HashSet<string> ids)
    {
        var (card, file) = (catalog.Card(id)!, SourceFile.At(catalog.Folder, $"archetypes/{id}.yaml"));
        for (var i = 0; i < card.Neighbours.Count; i++)
        {
            if (!ids.Contains(card.Neighbours[i].Id))
                yield return file.Problem($"'{card.Neighbours[i].Id}' is no archetype.", "neighbours", i, "id");
        }
        for (var i = 0; i < card.Confusions.Count; i++)
        {
            if (!ids.Contains(card.Confusions[i].With))
                yield return file.Problem($"'{card.Confusions[i].With}' is no archetype.", "confusions", i, "with");
        }
        if (card.Bottleneck.Type is { } type && HotspotResponses.Of(type) != card.Bottleneck.FirstResponse)
            yield return file.Problem($"The first response to a {type.Label} is {HotspotResponses.Of(type).Label}.", "bottleneck", "first_response");
        foreach (var problem in Claims(card, file))
            yield return problem;
    }

    static IEnumerable<FileProblem> Claims(ArchetypeCard card, SourceFile file)
    {
        for (var i = 0; i < card.Writes.Count; i++)
        {
            var (claimed, conclusions) = (card.Writes[i], Derive.From(card.Writes[i].Design));
            var write = conclusions.Paths[0].Write!;
            var companions = write.Companions.Select(result => result.Companion).ToRows();
            if ((claimed.WriteShape, claimed.BaseMechanism, claimed.Companions) != (write.Shape.Outcome, write.Mechanism.Outcome, companions))
                yield return file.Problem($"'{claimed.Name}' derives to {Said(write.Shape.Outcome?.Label, write.Mechanism.Outcome?.Label, companions)}.", "writes", i, "gives");
            foreach (var finding in conclusions.Findings.Where(finding => finding.Severity is Severity.Error))
                yield return file.Problem($"'{claimed.Name}': {finding.Message}", "writes", i);
            if (claimed.WriteShape is { } shape && shape is not WriteShape.GuardedStateTransition && !card.UsualShapes.Contains(shape))
                yield return file.Problem($"'{shape.Label}' is the shape of '{claimed.Name}' and is not among the usual shapes.", "usual_shapes");
        }
        for (var i = 0; i < card.Reads.Count; i++)
        {
            if (Derive.From(card.Reads[i].Design).Reads[0].Path?.Outcome is var path && path != card.Reads[i].ReadPath)
                yield return file.Problem($"'{card.Reads[i].Name}' is served by {path?.Label ?? "nothing"}.", "reads", i, "gives");
        }
    }

    static string Said(string? shape, string? mechanism, Rows<Companion> companions) =>
        $"{shape ?? "no shape"}, {mechanism ?? "no mechanism"}, [{string.Join(", ", companions.Select(companion => companion.Label))}]";
}
