using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>Every list of words holds the framework's labels in the framework's order, and explains each.</summary>
static class WordChecks
{
    public static IEnumerable<FileProblem> Of(Catalog catalog) => WordFiles.All.Distinct().SelectMany(file => CatalogCheck.Try(() => Of(catalog, file)));

    static IEnumerable<FileProblem> Of(Catalog catalog, string name)
    {
        var (list, file) = (catalog.Words(name), SourceFile.At(catalog.Folder, $"words/{name}.yaml"));
        var labels = Labels(name);
        for (var i = 0; i < list.Values.Count; i++)
        {
            var entry = list.Values[i];
            if (!labels.IsEmpty && !labels.Contains(entry.Label))
                yield return file.Problem($"'{entry.Label}' is no {list.Name}. Write one of: {string.Join(" · ", labels)}", "values", i, "label");
            else if (!labels.IsEmpty && (i >= labels.Length || labels[i] != entry.Label))
                yield return file.Problem($"'{entry.Label}' is out of place; the framework's order is {string.Join(" · ", labels)}.", "values", i, "label");
            foreach (var missing in Missing(entry))
                yield return file.Problem($"'{entry.Label}' has no {missing}.", "values", i);
        }
        foreach (var label in labels.Where(label => list.Find(label) is null))
            yield return file.Problem($"'{label}' is missing: every {list.Name} is explained.", "values");
    }

    static IEnumerable<string> Missing(WordEntry entry)
    {
        if (entry.Tell is null)
            yield return "tell: how it is recognised";
        if (entry.Example is null)
            yield return "example";
        if (entry.NearMiss is null)
            yield return "near_miss: what it is taken for, and the difference";
    }

    /// <summary>The framework's labels of a list; none for a list no field has.</summary>
    static ImmutableArray<string> Labels(string file)
    {
        foreach (var field in Keys.All)
        {
            if (WordFiles.Of(field.Field) == file)
                return field.Labels;
        }
        return file == "role" ? Roles.Words.Labels : [];
    }
}
