using System.Collections.Frozen;

namespace MechDesign.Catalogs;

/// <summary>What a knowledge topic refers to exists, and no word leads to two entries.</summary>
static class TopicChecks
{
    public static IEnumerable<FileProblem> Of(Catalog catalog)
    {
        // A topic is read even where a list that its entries refer to is not.
        var known = new Lazy<FrozenSet<string>>(() => Known(catalog));
        foreach (var problem in catalog.TopicIds.SelectMany(id => CatalogCheck.Try(() => Of(catalog, id, known))))
            yield return problem;
        foreach (var problem in CatalogCheck.Try(() => Aliases(catalog)))
            yield return problem;
    }

    static IEnumerable<FileProblem> Of(Catalog catalog, string id, Lazy<FrozenSet<string>> known)
    {
        var (topic, file) = (catalog.Topic(id)!, FileOf(catalog, id));
        if (topic.Entries.Count == 0)
            yield return file.Problem("The topic has no entries.", "entries");
        for (var i = 0; i < topic.Entries.Count; i++)
        {
            for (var row = 0; row < topic.Entries[i].See.Count; row++)
            {
                if (!known.Value.Contains(topic.Entries[i].See[row]))
                    yield return file.Problem($"'{topic.Entries[i].See[row]}' is no archetype, label, list, predicate, finding or topic.", "entries", i, "see", row);
            }
        }
    }

    static FrozenSet<string> Known(Catalog catalog) => ((string[])
    [
        .. catalog.Archetypes.Select(archetype => archetype.Id),
        .. WordFiles.All.Select(catalog.Words).SelectMany(list => list.Values.Select(entry => entry.Label).Append(list.Name)),
        .. catalog.Predicates.Select(predicate => predicate.Name),
        .. catalog.Rules.Findings.Select(finding => finding.Code),
        .. catalog.Rules.Errata.Select(erratum => erratum.Id),
        .. catalog.TopicIds,
    ]).ToFrozenSet(StringComparer.Ordinal);

    const int NoEntry = -1;

    /// <summary>Titles may recur, since two documents may both have a "Load Balancer"; an alias is ours and means one.</summary>
    static IEnumerable<FileProblem> Aliases(Catalog catalog) => CatalogCheck
        .Twice(catalog.Topics.SelectMany(topic => topic.Aliases.Select(alias => ((topic.Id, Entry: NoEntry), alias))
            .Concat(topic.Entries.SelectMany((entry, i) => entry.Aliases.Select(alias => ((topic.Id, Entry: i), alias))))))
        .Select(twice => twice.Second.Entry == NoEntry
            ? FileOf(catalog, twice.Second.Id).Problem(Says(twice.Name, twice.First.Id), "aliases")
            : FileOf(catalog, twice.Second.Id).Problem(Says(twice.Name, twice.First.Id), "entries", twice.Second.Entry, "aliases"));

    static string Says(string alias, string first) => $"'{alias}' is an alias in {first} already; an alias leads to one entry.";

    static SourceFile FileOf(Catalog catalog, string id) => SourceFile.At(catalog.Folder, $"knowledge/{id}.yaml");
}
