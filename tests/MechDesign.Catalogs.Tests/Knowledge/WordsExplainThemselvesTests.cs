using MechDesign.Engine;

namespace MechDesign.Catalogs.Tests.Knowledge;

/// <summary>Every value of every closed list says what it means, how it is recognised, where it occurs and what it is not.</summary>
public sealed class WordsExplainThemselvesTests
{
    static readonly Catalog catalog = new(Path.Combine(Repository.Root, "catalogs"));

    public static TheoryData<string> Lists => [.. WordFiles.All.Distinct()];

    public static TheoryData<string> Topics => [.. catalog.TopicIds];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_value_has_its_meaning_tell_example_and_near_miss(string list)
    {
        foreach (var entry in catalog.Words(list).Values)
            Assert.All([entry.Means, entry.Tell, entry.Example, entry.NearMiss], text => Assert.False(string.IsNullOrWhiteSpace(text), $"{list}: {entry.Label}"));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_two_values_of_a_list_are_explained_alike(string list)
    {
        var texts = catalog.Words(list).Values.SelectMany(entry => new[] { entry.Means, entry.Tell, entry.Example, entry.NearMiss }.Select(text => (entry.Label, text)));
        Assert.All(texts.GroupBy(pair => pair.text), same => Assert.Single(same));
    }

    [Fact]
    public void Every_predicate_has_its_meaning_test_use_and_example() => Assert.All(
        catalog.Predicates, entry => Assert.All([entry.Means, entry.TrueWhen, entry.Matters, entry.Example], text => Assert.NotEmpty(text)));

    [Fact]
    public void The_roles_of_an_archetype_are_worded_in_the_framework_s_order() =>
        Assert.Equal(Roles.Words.Labels, catalog.Words("role").Values.Select(entry => entry.Label));

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_says_what_it_is_where_it_is_from_and_something_in_every_entry(string id)
    {
        var topic = catalog.Topic(id)!;
        Assert.Matches("document 00[0-4]", topic.Source);
        Assert.All([topic.Title, topic.About], text => Assert.NotEmpty(text));
        Assert.NotEmpty(topic.Entries);
        Assert.All(topic.Entries, entry => Assert.True(entry.Text is not null || entry.Points.Count + entry.Facts.Count > 0, $"{id}: {entry.Title} says nothing"));
        Assert.Equal(topic.Entries.Count, topic.Entries.DistinctBy(entry => entry.Title).Count());
    }
}
