namespace MechDesign.Catalogs.Tests.Documents;

/// <summary>Knowledge topics hold exactly the values of the documents' tables; what we add stands beside them.</summary>
public sealed class KnowledgeTableTests
{
    [Theory]
    [MemberData(nameof(Document.Rows), "normalization", MemberType = typeof(Document))]
    public void An_infra_phrase_becomes_the_document_s_operation(string phrase, string operation, string interaction) =>
        Holds("normalization", phrase, ("Operation", operation), ("Interaction", interaction));

    [Theory]
    [MemberData(nameof(Document.Rows), "numbers", MemberType = typeof(Document))]
    public void A_number_is_the_document_s(string group, string name, string value)
    {
        Holds("numbers", name, ("Value", value));
        Assert.Equal(group, Entry("numbers", name).Group);
    }

    [Theory]
    [MemberData(nameof(Document.Rows), "building-blocks", MemberType = typeof(Document))]
    public void A_building_block_has_the_document_s_use_and_example(string block, string when, string example) =>
        Holds("building-blocks", block, ("When to use", when), ("Example", example));

    [Theory]
    [MemberData(nameof(Document.Rows), "architectures", MemberType = typeof(Document))]
    public void An_architecture_has_the_document_s_pattern_and_components(string problem, string pattern, string components) =>
        Holds("architectures", problem, ("Architecture pattern", pattern), ("Key components", components));

    [Theory]
    [MemberData(nameof(Document.Rows), "interviewer-signals", MemberType = typeof(Document))]
    public void A_signal_means_what_the_document_says(string said, string meant, string act) =>
        Holds("interviewer-signals", said, ("What they mean", meant), ("What to do", act));

    [Theory]
    [MemberData(nameof(Document.Rows), "evaluation", MemberType = typeof(Document))]
    public void A_criterion_weighs_what_the_document_says(string criterion, string weight, string strong) =>
        Holds("evaluation", criterion, ("Weight", weight), ("What \"Strong Hire\" Looks Like", strong));

    [Fact]
    public void The_weights_add_up_to_a_hundred() =>
        Assert.Equal(100, Document.Catalog.Topic("evaluation")!.Entries.Sum(entry => int.Parse(entry.Facts[0].Text.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [MemberData(nameof(Document.Rows), "timeboxes", MemberType = typeof(Document))]
    public void A_section_has_the_document_s_minutes(string topic, string section, string minutes) =>
        Assert.Equal(minutes.Replace("min", "", StringComparison.Ordinal).Trim(), Entry(topic, section).Minutes);

    [Theory]
    [MemberData(nameof(Document.Rows), "time-allocation", MemberType = typeof(Document))]
    public void A_part_has_the_document_s_share_of_the_interview(string interview, string part, string minutes, string share)
    {
        var entry = Assert.Single(Document.Catalog.Topic("four-steps")!.Entries, entry => entry.Title.StartsWith(part, StringComparison.Ordinal));
        Assert.Contains(new Fact(interview, $"{minutes}, {share}"), entry.Facts);
    }

    [Theory]
    [InlineData("normalization", 0)]
    [InlineData("numbers", 1)]
    [InlineData("building-blocks", 0)]
    [InlineData("architectures", 0)]
    [InlineData("interviewer-signals", 0)]
    [InlineData("evaluation", 0)]
    [InlineData("question-bank", 0)]
    public void A_topic_holds_the_document_s_rows_in_its_order_and_no_others(string topic, int nameColumn) =>
        Assert.Equal(Document.Cells(topic).Select(row => row[nameColumn]), Document.Catalog.Topic(topic)!.Entries.Select(entry => entry.Title));

    [Theory]
    [InlineData("time-budget")]
    [InlineData("playbook")]
    [InlineData("build-x")]
    public void A_plan_holds_the_document_s_sections_in_its_order_and_no_others(string topic) => Assert.Equal(
        Document.Cells("timeboxes").Where(row => row[0] == topic).Select(row => row[1]),
        Document.Catalog.Topic(topic)!.Entries.Select(entry => entry.Title));

    static void Holds(string topic, string title, params (string Name, string Text)[] facts) =>
        Assert.Equal(facts, Entry(topic, title).Facts.Select(fact => (fact.Name, fact.Text)));

    // Document 004 writes its four steps in capitals.
    static TopicEntry Entry(string topic, string title) =>
        Assert.Single(Document.Catalog.Topic(topic)!.Entries, entry => entry.Title.Equals(title, StringComparison.OrdinalIgnoreCase));
}
