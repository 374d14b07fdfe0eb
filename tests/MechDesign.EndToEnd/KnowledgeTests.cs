using System.Text.Json;

namespace MechDesign.EndToEnd;

/// <summary>The verbs that look things up in the knowledge base.</summary>
public class KnowledgeTests
{
    [Fact]
    public async Task Without_words_the_topics_are_listed()
    {
        var ran = (await Bot.RunAsync("knowledge")).Is(0);
        var topics = Directory.GetFiles(Repository.Folder("catalogs", "knowledge"), "*.yaml").Select(Path.GetFileNameWithoutExtension);
        Assert.All(topics, topic => Assert.Contains(topic!, ran.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evaluation")]
    [InlineData("Evaluation", "criteria")]
    [InlineData("rubric")]
    [InlineData("evaluatoin")]
    public async Task A_topic_is_shown_by_its_id_title_alias_or_with_a_slip(params string[] words) =>
        Assert.StartsWith("Evaluation criteria\n===", (await Bot.RunAsync(["knowledge", .. words])).Is(0).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_topic_in_JSON_is_blocks()
    {
        var blocks = JsonDocument.Parse((await Bot.RunAsync("knowledge", "numbers", "--json")).Is(0).Out).RootElement.EnumerateArray().ToArray();
        Assert.Equal("Numbers to know", blocks[0].GetProperty("heading").GetString());
        Assert.Equal(22, blocks.Where(block => block.TryGetProperty("rows", out _)).Sum(block => block.GetProperty("rows").GetArrayLength()));
    }

    [Fact]
    public async Task What_is_not_known_is_a_sentence_with_what_is_near()
    {
        (await Bot.RunAsync("knowledge", "flux", "capacitor")).Refuses(1, "Nothing is known about 'flux capacitor'. 'mechdesign knowledge' lists the topics.");
        Assert.StartsWith("'evalution' may be: ", (await Bot.RunAsync("knowledge", "evalution")).Is(1).Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_in_JSON_is_a_list_of_terms_best_first()
    {
        var terms = JsonDocument.Parse((await Bot.RunAsync("search", "lease", "--json")).Is(0).Out).RootElement.EnumerateArray().ToArray();
        Assert.All(terms, term => Assert.Equal(["text", "kind", "leads", "shown", "verb"], term.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("lease", terms[0].GetProperty("text").GetString());
        Assert.InRange(terms.Length, 2, 25);
        Assert.Equal(
            terms.Length, terms.DistinctBy(term => (term.GetProperty("kind").GetString(), term.GetProperty("leads").GetString())).Count());
    }

    [Fact]
    public async Task A_search_is_a_table_and_forgives_a_slip()
    {
        var ran = (await Bot.RunAsync("search", "fencing", "tokn")).Is(0);
        Assert.Contains("explain \"fencing token\"", ran.Out, StringComparison.Ordinal);
        (await Bot.RunAsync("search", "qwertz")).Refuses(1, "Nothing begins like 'qwertz'. 'mechdesign map' takes any text.");
        Assert.Equal("[]\n", (await Bot.RunAsync("search", "qwertz", "--json")).Is(0).Out);
    }

    [Theory]
    [InlineData("fencing token (Required companions)", "fencing", "tokn")]
    [InlineData("merge_safe (predicate)", "merge_sfae")]
    [InlineData("Hotspot type (list)", "hotspot", "typ")]
    [InlineData("Step 6 · ", "step", "6")]
    public async Task A_word_with_a_slip_a_list_and_a_step_are_explained(string heading, params string[] words) =>
        Assert.StartsWith(heading, (await Bot.RunAsync(["explain", .. words])).Is(0).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("I02 Claim / Lease / Exclusive Ownership", "distributed", "lokc")]
    [InlineData("I16 Key-Scoped Mutable State / Replicated KV", "A13")]
    public async Task A_card_is_found_with_a_slip_and_by_its_twin(string heading, params string[] words) =>
        Assert.StartsWith(heading, (await Bot.RunAsync(["archetype", .. words])).Is(0).Out, StringComparison.Ordinal);
}
