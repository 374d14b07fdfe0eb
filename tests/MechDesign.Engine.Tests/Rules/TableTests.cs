using System.Text;

namespace MechDesign.Engine.Tests;

/// <summary>Framework §§4–6: the tables as printed stand in Golden/ to be held against the page.</summary>
public sealed class TableTests
{
    [Fact]
    public void Table_reads_as_the_framework_is_written() => Golden.Check(Print(
        WriteShapeRules.Table, BaseMechanismRules.Repaired, ReadPathRules.Repaired));

    [Fact]
    public void Table_reads_as_the_letter_is_written() => Golden.Check(Print(BaseMechanismRules.Letter, ReadPathRules.Letter));

    [Fact]
    public void Predicates_read_as_the_framework_is_written() => Golden.Check(Print(PredicateTable.Repaired));

    [Fact]
    public void Predicates_read_as_the_letter_is_written() => Golden.Check(Print(PredicateTable.Letter.Except(PredicateTable.Repaired)));

    [Fact]
    public void Companions_read_as_the_framework_is_written() => Golden.Check(Print(CompanionRules.Repaired));

    [Fact]
    public void Companions_read_as_the_letter_is_written() => Golden.Check(Print(CompanionRules.Letter));

    [Fact]
    public void Rules_are_numbered_as_they_stand()
    {
        Assert.All<RuleTable>(
            [WriteShapeRules.Table, BaseMechanismRules.Repaired, BaseMechanismRules.Letter, ReadPathRules.Repaired, ReadPathRules.Letter],
            table => Assert.Equal(Enumerable.Range(1, table.Rules.Length), table.Rules.Select(rule => rule.Number)));
        Assert.Equal(Enumerable.Range(1, 13), CompanionRules.Repaired.Select(rule => rule.Number));
        Assert.Equal(Enumerable.Range(1, 6), CompanionRules.Letter.Select(rule => rule.Number));
        Assert.Equal(Predicates.Words.Values, PredicateTable.Repaired.Select(row => row.Predicate));
        Assert.Equal(Predicates.Words.Values, PredicateTable.Letter.Select(row => row.Predicate));
    }

    [Fact]
    public void Each_rule_set_has_its_own_tables()
    {
        Assert.Same(BaseMechanismRules.Repaired, BaseMechanismRules.Of(RuleSet.Repaired));
        Assert.Same(BaseMechanismRules.Letter, BaseMechanismRules.Of(RuleSet.Letter));
        Assert.Same(ReadPathRules.Repaired, ReadPathRules.Of(RuleSet.Repaired));
        Assert.Same(ReadPathRules.Letter, ReadPathRules.Of(RuleSet.Letter));
        Assert.Equal(PredicateTable.Letter, PredicateTable.Of(RuleSet.Letter));
        Assert.Equal(CompanionRules.Letter, CompanionRules.Of(RuleSet.Letter));
    }

    [Fact]
    public void Hotspots_are_answered_as_the_framework_is_written() => Golden.Check(string.Concat(
        HotspotTypes.Words.Values.Select(type => $"{type.Label}: {HotspotResponses.Of(type).Label}\n")));

    [Fact]
    public void Templates_read_as_the_document_is_written() => Golden.Check(string.Concat(
        Template.All.Select(template => $"{template.Type.Label}: {template.Text}\n")));

    static string Print(params IEnumerable<RuleTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
            text.Append(table.Title).Append('\n').AppendJoin('\n', table.Rules).Append("\n\n");
        return text.ToString();
    }

    static string Print(IEnumerable<PredicateRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            string[] reads = [.. row.Answers.Select(field => field.Label), .. row.Earlier.Select(predicate => predicate.Label)];
            text.Append(row.Predicate.Label).Append(" iff ").Append(row.TrueIff)
                .Append("\n  reads ").AppendJoin(" · ", reads).Append('\n');
        }
        return text.ToString();
    }

    static string Print(IEnumerable<CompanionRule> rules) => string.Concat(
        rules.Select(rule => $"{rule.Number} {rule.Words} → {rule.Companion.Label}, {rule.Reason.Label}\n"));
}
