using System.Collections.Immutable;
using System.Reflection;

namespace MechDesign.Engine.Tests;

/// <summary>Framework §1: the labels, exactly as Framework/enums.txt copies them from the page.</summary>
public sealed class LabelTests
{
    static readonly string[] yesNo = ["Needed for C1/R1?", "Compensation acceptable?", "publishes", "spatial"];

    static readonly string[] rows = [.. File.ReadLines(TestFiles.Path("Framework", "enums.txt")).Where(line => line[0] != '#')];

    static readonly ImmutableArray<Words> vocabularies = [.. AllVocabularies()];

    public static TheoryData<string> Rows => [.. rows];

    public static TheoryData<string> Enums => [.. vocabularies.Select(words => words.Name)];

    [Theory, MemberData(nameof(Rows))]
    public void A_row_of_the_framework_is_a_vocabulary_with_its_labels_in_its_order(string row)
    {
        var labels = row[(row.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" · ");

        var words = vocabularies.Single(each => each.Name == ListOf(row));

        Assert.Equal(labels, words.Labels);
    }

    [Fact]
    public void Every_vocabulary_has_a_row() => Assert.Equal(
        vocabularies.Select(words => words.Name).Order(), rows.Select(ListOf).Distinct().Order());

    [Theory, MemberData(nameof(Enums))]
    public void Every_label_leads_back_to_its_value(string name)
    {
        var words = vocabularies.Single(each => each.Name == name);

        Assert.Equal(words.Members, words.Labels.Select(words.Parse));
        Assert.Equal(words.Members, words.Labels.Select(words.Find));
    }

    [Theory, MemberData(nameof(Enums))]
    public void A_closed_enum_counts_from_one_so_that_default_is_no_member(string name)
    {
        var words = vocabularies.Single(each => each.Name == name);

        Assert.Equal(Enumerable.Range(1, words.Labels.Length), words.Members.Select(value => (int)value));
    }

    [Theory]
    [InlineData("c1")]
    [InlineData("C1 ")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("C3")]
    public void Only_the_exact_label_is_found(string text) => Assert.Null(Priorities.Words.Find(text));

    [Fact]
    public void An_unknown_label_names_the_list_and_the_words_allowed()
    {
        var error = Assert.Throws<FormatException>(() => Priorities.Words.Parse("c1"));

        Assert.Equal("'c1' is no Priority class. Write one of: C1 · C2 · R1 · R2 · N1", error.Message);
    }

    [Fact]
    public void The_path_kind_follows_from_the_priority()
    {
        var kinds = Priorities.Words.Values.Select(priority => new Requirement { Text = "any", Priority = priority }.PathKind?.Label);

        Assert.Equal(["write path", "write path", "read path", "read path", "background path"], kinds);
        Assert.Null(new Requirement { Text = "any" }.PathKind);
    }

    static string ListOf(string row)
    {
        var name = row[..row.IndexOf(": ", StringComparison.Ordinal)];
        return yesNo.Contains(name) ? "Yes or No" : name;
    }

    /// <summary>A vocabulary of any enum.</summary>
    sealed record Words(string Name, ImmutableArray<string> Labels, ImmutableArray<object> Members, Func<string, object> Parse, Func<string, object?> Find);

    static Words Of<T>(Vocabulary<T> words) where T : struct, Enum =>
        new(words.Name, words.Labels, [.. words.Values.Cast<object>()], label => words.Parse(label), label => words.Find(label));

    static IEnumerable<Words> AllVocabularies() =>
        from type in typeof(Vocabulary<>).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Vocabulary<>)
        select (Words)Of((dynamic)field.GetValue(null)!);
}
