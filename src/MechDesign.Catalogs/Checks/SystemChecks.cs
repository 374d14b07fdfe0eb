namespace MechDesign.Catalogs;

/// <summary>Every system leads to archetypes that exist, and no two are called alike.</summary>
static class SystemChecks
{
    public static IEnumerable<FileProblem> Of(Catalog catalog)
    {
        var file = SourceFile.At(catalog.Folder, "systems.yaml");
        var ids = catalog.Archetypes.Select(archetype => archetype.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < catalog.Systems.Count; i++)
        {
            var system = catalog.Systems[i];
            foreach (var (key, archetypes) in new[] { ("archetypes", system.Archetypes), ("product_view", system.ProductView), ("reading", system.Reading) })
            {
                for (var row = 0; row < archetypes.Count; row++)
                {
                    if (!ids.Contains(archetypes[row]))
                        yield return file.Problem($"'{archetypes[row]}' is no archetype.", "systems", i, key, row);
                }
            }
        }
        var names = catalog.Systems.SelectMany((system, i) => system.Aliases.Append(system.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (i, name)));
        foreach (var (second, first, name) in CatalogCheck.Twice(names))
            yield return file.Problem($"'{name}' is {catalog.Systems[first].Name} already.", "systems", second);
    }
}
