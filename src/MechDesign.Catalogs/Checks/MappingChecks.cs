namespace MechDesign.Catalogs;

/// <summary>What the mapper listens for speaks of archetypes that exist, and says each thing once.</summary>
static class MappingChecks
{
    public static IEnumerable<FileProblem> Of(Catalog catalog)
    {
        var ids = catalog.OwnIds.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. CatalogCheck.Try(() => Lines(catalog, "names.tsv", ids)),
            .. CatalogCheck.Try(() => Lines(catalog, "signals.tsv", ids)),
            .. Unread(() => Weights.Read("mapping/weights.tsv", catalog.MappingLines("weights.tsv"), ids.Count)),
            .. Unread(() => catalog.MappingLines("words.txt")),
        ];
    }

    static IEnumerable<FileProblem> Lines(Catalog catalog, string name, HashSet<string> ids)
    {
        var (file, lines) = ($"mapping/{name}", catalog.MappingLines(name));
        foreach (var problem in Unread(() => Phrases.Read(file, lines)))
            yield return problem;
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = lines[i].Split('\t');
            if (lines[i].StartsWith('#') || cells.Length < 2)
                continue;
            if (!ids.Contains(cells[1]))
                yield return new(file, new(new(i + 1, cells[0].Length + 2), $"'{cells[1]}' is no archetype; a twin is written by its infrastructure id."));
            if (!seen.Add((cells[0], cells[1])))
                yield return new(file, new(new(i + 1, 1), $"'{cells[0]}' speaks for {cells[1]} already; keep one line."));
        }
    }

    static IEnumerable<FileProblem> Unread(Func<object> read) => CatalogCheck.Try(() =>
    {
        read();
        return [];
    });
}
