using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>Every predicate, rule, erratum and step is worded.</summary>
static class RuleChecks
{
    /// <summary>Document 001: nine steps, and the entry before them.</summary>
    const int Steps = 10;

    static readonly (string Table, int Rows)[] tables =
    [
        (WriteShapeRules.Table.Title, WriteShapeRules.Table.Rules.Length),
        (BaseMechanismRules.Repaired.Title, BaseMechanismRules.Repaired.Rules.Length),
        (ReadPathRules.Repaired.Title, ReadPathRules.Repaired.Rules.Length),
    ];

    public static IEnumerable<FileProblem> Of(Catalog catalog) =>
        [.. CatalogCheck.Try(() => Predicates(catalog)), .. CatalogCheck.Try(() => Rules(catalog)), .. CatalogCheck.Try(() => StepsOf(catalog))];

    static IEnumerable<FileProblem> Predicates(Catalog catalog)
    {
        var file = SourceFile.At(catalog.Folder, "predicates.yaml");
        var worded = catalog.Predicates.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var label in Engine.Predicates.Words.Labels.Where(label => !worded.Contains(label)))
            yield return file.Problem($"'{label}' is missing: every predicate is explained.", "predicates");
        for (var i = 0; i < catalog.Predicates.Count; i++)
        {
            // joins_to_one_row belongs to the read rules and is no predicate of a write.
            if (Engine.Predicates.Words.Find(catalog.Predicates[i].Name) is null && catalog.Predicates[i].Name != "joins_to_one_row")
                yield return file.Problem($"'{catalog.Predicates[i].Name}' is no predicate of the framework.", "predicates", i, "name");
        }
        var names = catalog.Predicates.SelectMany((entry, i) => entry.Aliases.Prepend(entry.Name).Select(name => (i, name)));
        foreach (var (second, first, name) in CatalogCheck.Twice(names))
            yield return file.Problem($"'{name}' is {catalog.Predicates[first].Name} already; an alias means one predicate.", "predicates", second);
    }

    static IEnumerable<FileProblem> Rules(Catalog catalog)
    {
        var file = SourceFile.At(catalog.Folder, "rules.yaml");
        foreach (var (table, rows) in tables)
        {
            for (var number = 1; number <= rows; number++)
            {
                if (catalog.Rules.Rule(table, number) is null)
                    yield return file.Problem($"Rule {number} of '{table}' is missing.", "tables");
            }
        }
    }

    static IEnumerable<FileProblem> StepsOf(Catalog catalog)
    {
        var file = SourceFile.At(catalog.Folder, "steps.yaml");
        for (var number = 0; number < Steps; number++)
        {
            if (catalog.Steps.All(step => step.Number != number))
                yield return file.Problem($"Step {number} is missing.", "steps");
        }
    }
}
