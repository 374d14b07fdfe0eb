using MechDesign.Engine;

namespace MechDesign.Catalogs.Tests.Knowledge;

/// <summary>The catalog's words are the framework's own, every one of them and no other.</summary>
public sealed class CatalogTests
{
    static readonly Catalog catalog = new(Path.Combine(Repository.Root, "catalogs"));

    public static TheoryData<string> Files => [.. WordFiles.All];

    public static TheoryData<Field> ClosedFields => [.. Keys.All.Where(place => !place.Labels.IsEmpty && WordFiles.Of(place.Field) is not null).Select(place => place.Field)];

    [Theory]
    [MemberData(nameof(ClosedFields))]
    public void A_list_holds_the_framework_s_labels_in_its_order(Field field) =>
        Assert.Equal(Keys.Of(field).Labels, catalog.Words(field)!.Values.Select(entry => entry.Label));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_list_explains_every_value_on_one_line(string file)
    {
        var list = catalog.Words(file);
        Assert.All(list.Values, entry => Assert.InRange(entry.Means.Length, 1, 90));
        Assert.DoesNotContain(list.Values, entry => entry.Aliases.Any(alias => int.TryParse(alias, out _) || alias.Contains(',', StringComparison.Ordinal)));
    }

    [Fact]
    public void There_is_no_file_of_words_that_no_list_reads() => Assert.Equal(
        WordFiles.All.Distinct().Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "catalogs", "words")).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_predicate_is_worded() => Assert.Equal(
        [.. Predicates.Words.Labels, "joins_to_one_row"], catalog.Predicates.Select(entry => entry.Name));

    [Theory]
    [InlineData("Write shape", 7)]
    [InlineData("Base mechanism", 11)]
    [InlineData("Read path", 6)]
    [InlineData("Stop rule", 6)]
    [InlineData("Hotspot response", 5)]
    public void Every_rule_of_a_table_is_worded(string table, int rules) =>
        Assert.Equal(Enumerable.Range(1, rules), catalog.Rules.Table(table)!.Rows.Select(row => row.Number));

    [Fact]
    public void The_tables_with_rules_in_code_have_as_many_rows_in_words()
    {
        RuleTable[] tables = [WriteShapeRules.Table, BaseMechanismRules.Repaired, ReadPathRules.Repaired];
        Assert.All(tables, table => Assert.Equal(table.Rules.Length, catalog.Rules.Table(table.Title)!.Rows.Count));
    }

    [Fact]
    public void Every_erratum_is_told() => Assert.Equal(
        Enumerable.Range(1, 13).Select(number => $"E{number}"), catalog.Rules.Errata.Select(erratum => erratum.Id));

    [Fact]
    public void There_are_ten_steps_from_the_entry_to_the_scale() =>
        Assert.Equal(Enumerable.Range(0, 10), catalog.Steps.Select(step => step.Number));

    [Fact]
    public void Twins_name_each_other_across_the_two_documents()
    {
        Assert.Equal(39, catalog.Archetypes.Count);
        Assert.All(catalog.Archetypes.Where(archetype => archetype.Twin is not null), archetype =>
        {
            var twin = Assert.Single(catalog.Archetypes, other => other.Id == archetype.Twin);
            Assert.Equal(archetype.Id, twin.Twin);
            Assert.NotEqual(archetype.Id[0], twin.Id[0]);
        });
    }
}
