namespace MechDesign.Catalogs;

/// <summary>What the mapper listens for speaks of archetypes that exist, and says each thing once.</summary>
static class MappingChecks
{
    public static IEnumerable<FileProblem> Of(Catalog catalog)
    {
        _ = catalog.Mapper;
        var ids = catalog.OwnIds.ToHashSet(StringComparer.Ordinal);
        return Lines(catalog, "names.tsv", ids).Concat(Lines(catalog, "signals.tsv", ids));
    }

    static IEnumerable<FileProblem> Lines(Catalog catalog, string name, HashSet<string> ids)
    {
        var seen = new HashSet<(string, string)>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(catalog.Folder, "mapping", name)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (!ids.Contains(cells[1]))
                yield return new($"mapping/{name}", new(new(number, cells[0].Length + 2), $"'{cells[1]}' is no archetype; a twin is written by its infrastructure id."));
            if (!seen.Add((cells[0], cells[1])))
                yield return new($"mapping/{name}", new(new(number, 1), $"'{cells[0]}' speaks for {cells[1]} already; keep one line."));
        }
    }
}
