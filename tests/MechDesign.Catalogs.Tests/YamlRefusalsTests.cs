namespace MechDesign.Catalogs.Tests;

/// <summary>What YAML would take and a design file does not, and what is no YAML at all.</summary>
public sealed class YamlRefusalsTests
{
    [Fact]
    public void Anchors_aliases_tags_and_merge_keys_are_refused_where_they_stand() => Golden.Check(Text.ProblemsOfEach(json: false,
        "title: &t Auction",
        "&t title: Auction",
        "requirements: &all [&one {text: a, priority: &p C1}]",
        "requirements: [{text: a, priority: *p}, {text: *t, why: *w}]",
        "title: a\n*t : b",
        "requirements: *all",
        "title: &t a\nhotspots: [{label: *t, type: *t}]",
        "title: !!str Auction",
        "title: !name Auction",
        "title: !<tag:yaml.org,2002:str> Auction",
        "title: ! Auction",
        "!!map\ntitle: Auction",
        "hotspots: !!seq\n  - !!map {label: a}",
        "<<: {title: Auction}",
        "title: a\n<<: *t",
        "hotspots:\n  - <<: {type: read hotspot}\n    label: a",
        "context: {'<<': {topology: single process}}",
        "%TAG ! tag:example.org,2025:\n---\ntitle: !x Auction"));

    [Fact]
    public void A_second_document_is_refused_where_it_begins() => Golden.Check(Text.ProblemsOfEach(json: false,
        "title: a\n---\ntitle: b\n",
        "---\ntitle: a\n---\n",
        "title: a\n...\ntitle: b\n",
        "titel: a\n---\ntitle: b\n",
        "title: a\n...\n%YAML 1.2\n---\ntitle: b\n"));

    [Theory]
    [InlineData("---\ntitle: a\n...\n")]
    [InlineData("%YAML 1.2\n---\ntitle: a\n")]
    [InlineData("# before\n\ntitle: a # beside\n# after\n")]
    [InlineData("title: a\n...\n# after\n")]
    public void One_document_may_say_where_it_begins_and_ends(string text) => Assert.Equal("a", Text.Design(text, json: false).Title);

    [Fact]
    public void A_key_is_a_text() => Golden.Check(Text.ProblemsOfEach(json: false,
        "? [title]\n: a",
        "? {title: a}\n: b",
        "{title: a}: b",
        ": a",
        "? ",
        "\"title \": a",
        "Title: a"));

    [Fact]
    public void Broken_yaml_says_where_it_breaks() => Golden.Check(Text.ProblemsOfEach(json: false,
        "title: [a",
        "title: [a\n",
        "title: {a: b\n\n",
        "title: 'a\n\n",
        "title: \"a",
        "title: \"a\\qb\"",
        "title: \"a\\x4\"",
        "title: \"a\\ud800b\"",
        "title: \"a\\U00110000b\"",
        "title: a: b",
        "title: @a",
        "title: `a`",
        "title: %a",
        "title: *",
        "title: &",
        "title: a\n  why: b",
        "title: |\n  a\n b",
        "hotspots:\n  - label: a\n - label: b",
        "hotspots:\n- {\nlabel: a}",
        "hotspots: [{label: a},\nlabel]",
        "hotspots: [a}",
        "title a",
        "title: a\nwhy",
        "%YAML 3.0\n---\ntitle: a",
        "- title"));

    [Fact]
    public void A_tab_indents_nothing() => Golden.Check(Text.ProblemsOfEach(json: false,
        "hotspots:\n\t- label: a",
        "context:\n\ttopology: single process",
        "title: a\n\twhy: b",
        "hotspots:\n  -\tlabel: a\n\t type: b"));

    [Fact]
    public void A_control_character_is_told_by_its_number() => Golden.Check(Text.ProblemsOfEach(json: false,
        "title: a\0b",
        "title: a\n\0\nrequirements: []",
        "\0",
        "title: ユーザ\0",
        "title: 😀 'a\u0001b'",
        "title: a # \u0007",
        "title: a\r\nwhy:\r\u007F",
        "title: \u0080",
        "title: \u001B[31m",
        "title: a\fb"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("# only\n# comments\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF# only comments")]
    [InlineData("---")]
    [InlineData("---\n...\n")]
    [InlineData("''")]
    public void An_empty_text_is_no_design(string text) => Assert.Equal("(1,1): The text is empty.\n", Text.ProblemsOf(text, json: false));
}
