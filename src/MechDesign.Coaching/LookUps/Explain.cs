using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// What a word of the framework means: any label or alias, predicate, rule, erratum, finding or archetype. One word
/// may stand in several lists; then each is explained.
/// </summary>
public sealed class Explain(Catalog catalog)
{
    readonly Lazy<Completion> completion = new(() => new([.. Terms.Words(catalog), .. Terms.Rules(catalog), .. Terms.Archetypes(catalog)]));

    /// <summary>The explanation, or null when nobody knows the word; a slip of one letter is forgiven where only one word is near.</summary>
    public Reply? Of(string word) => Named(word.Trim()) ?? (completion.Value.Only(word) is { } term ? Named(term.Leads) : null);

    /// <summary>Words to choose from, the nearest first, at most ten.</summary>
    public IReadOnlyList<string> Near(string word) => [.. completion.Value.Of(word, 10).Select(term => term.Kind is TermKind.Archetype ? term.Shown : term.Leads)];

    Reply? Named(string wanted)
    {
        ImmutableArray<Block> blocks =
        [
            .. Labels(wanted), .. Lists(wanted), .. PredicateNamed(wanted), .. Rules(wanted), .. Errata(wanted), .. FindingNamed(wanted),
            .. StepNamed(wanted), .. Archetypes(wanted),
        ];
        return blocks.IsEmpty ? null : new(blocks);
    }

    IEnumerable<Block> Labels(string word)
    {
        foreach (var list in WordFiles.All.Select(catalog.Words))
        {
            foreach (var entry in list.Values)
            {
                if (!Is(entry.Label, word) && !entry.Aliases.Any(alias => Is(alias, word)))
                    continue;
                yield return new Block.Heading($"{entry.Label} ({list.Name})");
                yield return new Block.Paragraph($"{entry.Means}. {entry.Tell}".TrimEnd());
                yield return new Block.Facts([.. Facts(entry)]);
            }
        }
    }

    /// <summary>A whole list, such as "write shape" or "hotspot type".</summary>
    IEnumerable<Block> Lists(string word) => WordFiles.All.Distinct().Select(catalog.Words).Where(list => Is(list.Name, word)).SelectMany(list => (Block[])
    [
        new Block.Heading($"{list.Name} (list)"),
        new Block.Paragraph(list.About),
        new Block.Table("Values", ["Value", "Means"], [.. list.Values.Select(entry => (ImmutableArray<string>)[entry.Label, entry.Means])]),
    ]);

    /// <summary>A step by its number or title: what it is for, what to say, and when it is done.</summary>
    IEnumerable<Block> StepNamed(string word) => catalog.Steps
        .Where(step => Is(step.Title, word) || Is(string.Create(CultureInfo.InvariantCulture, $"step {step.Number}"), word))
        .SelectMany(step => (Block[])
        [
            new Block.Heading(string.Create(CultureInfo.InvariantCulture, $"Step {step.Number} · {step.Title}")),
            new Block.Paragraph(step.Goal),
            new Block.Facts([("Say", step.Say), ("In an infra round", step.SayInfra), ("Minutes", step.Minutes), ("Phase", step.Phase), ("Done when", step.DoneWhen)]),
        ]);

    static IEnumerable<(string, string)> Facts(WordEntry entry)
    {
        if (entry.Example is { } example)
            yield return ("Example", example);
        if (entry.NearMiss is { } nearMiss)
            yield return ("Near miss", nearMiss);
        if (entry.Aliases.Count > 0)
            yield return ("Also called", string.Join(", ", entry.Aliases));
    }

    IEnumerable<Block> PredicateNamed(string word)
    {
        foreach (var entry in catalog.Predicates)
        {
            if (!Is(entry.Name, word) && !entry.Aliases.Any(alias => Is(alias, word)))
                continue;
            yield return new Block.Heading($"{entry.Name} (predicate)");
            yield return new Block.Paragraph($"{entry.Means}. {entry.Matters}");
            yield return new Block.Facts([("True when", entry.TrueWhen), .. Exactly(entry.Name), ("Example", entry.Example)]);
        }
    }

    static IEnumerable<(string, string)> Exactly(string name) =>
        Predicates.Words.Find(name) is { } predicate ? [("Exactly", PredicateTable.Repaired[(int)predicate - 1].TrueIff)] : [];

    /// <summary>"write shape 4", "base mechanism 8", "read path" and the like.</summary>
    IEnumerable<Block> Rules(string word)
    {
        foreach (var table in catalog.Rules.Tables)
        {
            if (!word.StartsWith(table.Table, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = word[table.Table.Length..].Replace("rule", "", StringComparison.OrdinalIgnoreCase).Trim();
            var rows = table.Rows.Where(row => rest.Length == 0 || row.Number.ToString(CultureInfo.InvariantCulture) == rest).ToArray();
            if (rows.Length == 0)
                continue;
            yield return new Block.Heading($"{table.Table} (rules)");
            yield return new Block.Paragraph(table.About);
            foreach (var row in rows)
                yield return new Block.Paragraph($"{row.Number}. {row.Says} {row.Because}");
        }
    }

    IEnumerable<Block> Errata(string word) => catalog.Rules.Errata.Where(erratum => Is(erratum.Id, word)).SelectMany(erratum => (Block[])
    [
        new Block.Heading($"{erratum.Id} (erratum)"),
        new Block.Facts([("The document", erratum.Says), ("Mended", erratum.Mended)]),
    ]);

    IEnumerable<Block> FindingNamed(string word) => catalog.Rules.Findings.Where(finding => Is(finding.Code, word)).SelectMany(finding => (Block[])
    [
        new Block.Heading($"{finding.Code} (finding, {finding.Severity})"),
        new Block.Facts([("Says", finding.Says), ("Do", finding.Do)]),
    ]);

    IEnumerable<Block> Archetypes(string word) => catalog.Archetypes.Where(archetype => Is(archetype.Id, word) || Is(archetype.Name, word)).SelectMany(archetype => (Block[])
    [
        new Block.Heading($"{archetype.Id} {archetype.Name}"),
        new Block.Paragraph(archetype.Essence),
        new Block.Facts([("Branch", archetype.Branch), .. (archetype.Twin is { } twin ? [("The same shape as", twin)] : Array.Empty<(string, string)>())]),
    ]);

    static bool Is(string known, string word) => known.Equals(word, StringComparison.OrdinalIgnoreCase);
}
