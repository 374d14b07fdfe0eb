
namespace MechDesign.Coaching.Tests;

/// <summary>The knowledge base by a topic's id, title or alias, an entry's, or words that stand in it.</summary>
public class KnowledgeSearchTests
{
    static readonly KnowledgeSearch search = new(Auction.Catalog);

    public static TheoryData<string> Topics => [.. Auction.Catalog.TopicIds];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_is_found_by_its_id_title_and_aliases_in_any_case(string id)
    {
        var topic = Auction.Catalog.Topic(id)!;
        foreach (var words in topic.Aliases.Append(topic.Title).Append(id))
            Assert.StartsWith($"# {topic.Title}\n", Said(words == id ? words : words.ToUpperInvariant()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_shows_everything_it_holds(string id)
    {
        var (topic, said) = (Auction.Catalog.Topic(id)!, Said(id));
        Assert.Contains(topic.About, said, StringComparison.Ordinal);
        Assert.Contains($"Source: {topic.Source}", said, StringComparison.Ordinal);
        foreach (var entry in topic.Entries)
        {
            Assert.All(
                [entry.Title, entry.Text ?? "", entry.Group ?? "", .. entry.Points, .. entry.Facts.Select(fact => fact.Text), .. entry.See],
                text => Assert.Contains(text, said, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Each_entry_is_found_by_its_title_and_aliases(string id)
    {
        var titles = Auction.Catalog.Topics.SelectMany(topic => topic.Aliases.Append(topic.Title).Append(topic.Id)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Auction.Catalog.Topic(id)!.Entries)
            Assert.All(entry.Aliases.Append(entry.Title).Where(words => !titles.Contains(words)), words => Assert.Contains(entry.Text ?? entry.Title, Said(words), StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_that_two_documents_have_is_shown_from_both()
    {
        var twice = Auction.Catalog.Topics.SelectMany(topic => topic.Entries.Select(entry => (entry.Title, topic))).GroupBy(pair => pair.Title).First(same => same.Count() > 1);
        Assert.All(twice, pair => Assert.Contains($"# {pair.topic.Title}", Said(twice.Key), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("numbrs", "Numbers to know")]
    [InlineData("bulding blocks", "Building blocks")]
    [InlineData("interviewer signls", "Interviewer signals")]
    public void One_slip_is_forgiven(string typed, string title) => Assert.StartsWith($"# {title}\n", Said(typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("APNs FCM", "Notification Service")]
    [InlineData("rabbitmq", "Message Queue")]
    [InlineData("seek", "HDD seek")]
    public void Words_that_stand_in_an_entry_find_it(string words, string title) => Assert.Contains(title, Said(words), StringComparison.Ordinal);

    [Fact]
    public void Words_that_stand_in_everything_find_no_more_than_a_list_shows()
    {
        var found = search.Find("a")?.Blocks.Length ?? 0;
        Assert.InRange(found, 0, 4 * Completion.Most);
    }

    [Theory]
    [InlineData("flux capacitor")]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_is_found_for_what_nothing_holds(string words) => Assert.Null(search.Find(words));

    [Fact]
    public void What_is_near_is_suggested_ten_at_most()
    {
        Assert.Contains("Numbers to know", search.Near("numb"));
        Assert.Contains("Building blocks", search.Near("blokcs"));
        Assert.Equal(10, search.Near("s").Count);
        Assert.Empty(search.Near("qwertz"));
    }

    [Fact]
    public void The_list_names_every_topic_with_what_it_is()
    {
        var said = ReplyText.Of(KnowledgePhrase.List(Auction.Catalog));
        Assert.All(Auction.Catalog.Topics, topic => Assert.Contains($"{topic.Id} | {topic.Title} | {topic.About}", said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evaluation")]
    [InlineData("time-budget")]
    public void A_topic_reads_like_this(string id) => Golden.Check(Said(id), $"Topic_{id}");

    static string Said(string words) => ReplyText.Of(search.Find(words) ?? new([]));
}
