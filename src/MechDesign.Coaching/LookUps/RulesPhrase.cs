using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The rules as tables, one set or both side by side.</summary>
public static class RulesPhrase
{
    public static Reply Of(RuleSet rules) => Reply.Of(
    [
        new Block.Heading($"Rules ({rules.Label}); the first that holds wins"),
        new Block.Table("Predicates of a C1 path", ["Predicate", "True iff"],
            [.. PredicateTable.Of(rules).Select(row => (ImmutableArray<string>)[row.Predicate.Label, row.TrueIff])]),
        Table(WriteShapeRules.Table),
        Table(BaseMechanismRules.Of(rules)),
        new Block.Table("Companions", ["Companion", "Reason", "When"],
            [.. CompanionRules.Of(rules).Select(row => (ImmutableArray<string>)[row.Companion.Label, row.Reason.Label, row.Words])]),
        Table(ReadPathRules.Of(rules)),
        new Block.Table("Hotspot first response", ["Hotspot", "First response"],
            [.. HotspotTypes.Words.Values.Select(type => (ImmutableArray<string>)[type.Label, HotspotResponses.Of(type).Label])]),
    ]);

    /// <summary>Where the repaired rules differ from the letter, and why.</summary>
    public static Reply Compare(Catalog catalog) => Reply.Of(
    [
        new Block.Heading("Repaired against letter"),
        new Block.Table("Predicates", ["Predicate", "Repaired", "Letter"],
            [.. PredicateTable.Repaired.Zip(PredicateTable.Letter).Where(pair => pair.First.TrueIff != pair.Second.TrueIff)
                .Select(pair => (ImmutableArray<string>)[pair.First.Predicate.Label, pair.First.TrueIff, pair.Second.TrueIff])]),
        Differences("Base mechanism", BaseMechanismRules.Repaired, BaseMechanismRules.Letter),
        Differences("Read path", ReadPathRules.Repaired, ReadPathRules.Letter),
        new Block.Table("Companions", ["Repaired", "Letter"],
            [[string.Join("\n", CompanionRules.Repaired.Select(Words)), string.Join("\n", CompanionRules.Letter.Select(Words))]]),
        new Block.Table("Errata", ["Id", "The document", "Mended"],
            [.. catalog.Rules.Errata.Select(erratum => (ImmutableArray<string>)[erratum.Id, erratum.Says, erratum.Mended])]),
    ]);

    /// <summary>Where the two rule sets conclude differently on one design.</summary>
    public static Reply Compare(Design design) => Comparison.Of(design) is { IsEmpty: false } differences
        ? Reply.Of(new Block.Table($"{design.Title ?? "This design"}: repaired against letter", ["Where", "Repaired", "Letter", "Errata"],
            [.. differences.Select(row => (ImmutableArray<string>)[row.Where, Or(row.Repaired), Or(row.Letter), string.Join(", ", row.Errata)])]))
        : Reply.Of(new Block.Paragraph($"{design.Title ?? "This design"}: both rule sets conclude the same.", Tone.Right));

    static string Or(string? outcome) => outcome is { Length: > 0 } ? outcome : "–";

    static string Words(CompanionRule rule) => $"{rule.Companion.Label} ({rule.Reason.Label}): {rule.Words}";

    static Block.Table Table(RuleTable table) => new(table.Title, ["Rule", "When", "Then"],
    [
        .. table.Rules.Select(rule => (ImmutableArray<string>)
        [
            rule.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            rule.When.IsEmpty ? "otherwise" : string.Join(" and ", rule.When),
            rule.Outcome ?? "not classifiable, normalize again",
        ]),
    ]);

    static Block.Table Differences(string title, RuleTable repaired, RuleTable letter) => new(title, ["Repaired", "Letter"],
    [
        .. Enumerable.Range(0, Math.Max(repaired.Rules.Length, letter.Rules.Length))
            .Select(i => (Ours: Row(repaired, i), Theirs: Row(letter, i))).Where(pair => pair.Ours != pair.Theirs)
            .Select(pair => (ImmutableArray<string>)[pair.Ours, pair.Theirs]),
    ]);

    static string Row(RuleTable table, int index) => index < table.Rules.Length ? table.Rules[index].ToString() : "–";
}
