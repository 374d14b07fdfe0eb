using System.Globalization;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Every term the catalog knows, from its files.</summary>
public static class Terms
{
    public static IEnumerable<Term> Of(Catalog catalog) =>
        [.. Archetypes(catalog), .. Words(catalog), .. Rules(catalog), .. Topics(catalog), .. Systems(catalog)];

    public static IEnumerable<Term> Archetypes(Catalog catalog) =>
        from archetype in catalog.Archetypes
        where archetype.CardId == archetype.Id
        from text in Names(archetype)
        select new Term(text, TermKind.Archetype, archetype.Id, $"{archetype.Id} {archetype.Name}");

    public static IEnumerable<Term> Words(Catalog catalog) =>
    [
        .. from list in WordFiles.All.Distinct().Select(catalog.Words)
           from entry in list.Values
           from text in entry.Aliases.Prepend(entry.Label)
           select new Term(text, TermKind.Word, entry.Label, $"{entry.Label} ({list.Name})"),
        .. WordFiles.All.Distinct().Select(catalog.Words).Select(list => new Term(list.Name, TermKind.Word, list.Name, $"{list.Name} (list)")),
        .. from predicate in catalog.Predicates
           from text in predicate.Aliases.Prepend(predicate.Name)
           select new Term(text, TermKind.Predicate, predicate.Name, $"{predicate.Name} (predicate)"),
    ];

    public static IEnumerable<Term> Rules(Catalog catalog) =>
    [
        .. from table in catalog.Rules.Tables
           from rule in table.Rows
           let name = string.Create(CultureInfo.InvariantCulture, $"{table.Table} {rule.Number}")
           select new Term(name, TermKind.Rule, name, name),
        .. catalog.Rules.Errata.Select(erratum => new Term(erratum.Id, TermKind.Rule, erratum.Id, $"{erratum.Id} (erratum)")),
        .. catalog.Rules.Findings.Select(finding => new Term(finding.Code, TermKind.Finding, finding.Code, $"{finding.Code} (finding)")),
        .. from step in catalog.Steps
           let name = string.Create(CultureInfo.InvariantCulture, $"step {step.Number}")
           from text in new[] { name, step.Title }
           select new Term(text, TermKind.Step, name, $"{name} {step.Title}"),
    ];

    public static IEnumerable<Term> Topics(Catalog catalog) =>
        from topic in catalog.Topics
        from term in topic.Aliases.Append(topic.Id).Append(topic.Title).Select(text => new Term(text, TermKind.Topic, topic.Id, topic.Title))
            .Concat(from entry in topic.Entries
                    from text in entry.Aliases.Prepend(entry.Title)
                    select new Term(text, TermKind.Topic, entry.Title, $"{entry.Title} ({topic.Title})"))
        select term;

    public static IEnumerable<Term> Systems(Catalog catalog) =>
        from system in catalog.Systems
        from text in system.Aliases.Prepend(system.Name)
        select new Term(text, TermKind.System, system.Name, system.Name);

    static IEnumerable<string> Names(Archetype archetype) =>
        [archetype.Id, archetype.Name, .. archetype.Aliases, .. archetype.Examples, .. archetype.Twin is { } twin ? [twin] : Array.Empty<string>()];
}
