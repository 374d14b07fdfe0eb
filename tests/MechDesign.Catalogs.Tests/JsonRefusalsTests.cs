namespace MechDesign.Catalogs.Tests;

/// <summary>JSON as its standard has it, and nothing beside it.</summary>
public sealed class JsonRefusalsTests
{
    [Fact]
    public void Broken_json_says_where_it_breaks() => Golden.Check(Text.ProblemsOfEach(json: true,
        "{",
        "{\n  \"title\"\n  :\n",
        "[",
        "\"a",
        "nul",
        "{\"title\":\"a\",}",
        "{\"hotspots\":[{\"label\":\"a\"},]}",
        "{\"title\":\"a\" \"why\":\"b\"}",
        "{\"title\" \"a\"}",
        "{title:\"a\"}",
        "{'title':'a'}",
        "{\"title\":\"a\"} x",
        "{\"title\":\"a\"}\n{\"title\":\"b\"}",
        "{\"title\":\"a\"}]",
        "{\"title\":\"a\" /* why */}",
        "// why\n{\"title\":\"a\"}",
        "{\"title\":01}",
        "{\"title\":+1}",
        "{\"title\":.5}",
        "{\"title\":NaN}",
        "{\"title\":True}",
        "{\"title\":\"a\\qb\"}",
        "{\"title\":\"a\\u12\"}",
        "{\"title\":\"a\nb\"}",
        "{\"title\":\"a\tb\"}",
        "{\"title\":\"a\0b\"}",
        "{\"title\":\0\"a\"}",
        "\0",
        "\uFEFF\uFEFF{}",
        "{\"title\":\"a\u00A0\",\u00A0\"why\":\"b\"}",
        "title: Auction"));

    [Fact]
    public void A_file_is_a_mapping() => Golden.Check(Text.ProblemsOfEach(json: true, "[]", "\"a\"", "1", "null", "true", " \n [ {} ]"));

    [Fact]
    public void Half_a_character_is_told_once_and_where_it_stands() => Golden.Check(Text.ProblemsOfEach(json: true,
        "{\"title\":\"\\ud800\"}",
        "{\"title\":\"a\\udc00b\"}",
        "{\"title\":\"\\ud83d\\ud83d\"}",
        "{\"\\ud800\":\"a\",\"\\ud801\":\"b\"}",
        "{\"requirements\":[{\"text\":\"\\ud800\",\"actor\":\"\\ud800\",\"retained\":\"\\ud800\"}],\"invariants\":[{\"path\":\"P1\",\"type\":\"ordering\"}]}"));

    [Theory]
    [InlineData("{\"title\":\"a\"}")]
    [InlineData("\uFEFF{\"title\":\"a\"}")]
    [InlineData("\t\r\n {\t\"title\"\r\n:\n\"a\"}\n\n \t")]
    [InlineData("{\"\\u0074itle\":\"\\u0061\"}")]
    public void Blanks_tabs_escapes_and_a_byte_order_mark_change_nothing(string text) => Assert.Equal("a", Text.Design(text, json: true).Title);

    [Theory]
    [InlineData("")]
    [InlineData("  \t\r\n ")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    public void An_empty_text_is_no_design(string text) => Assert.Equal("(1,1): The text is empty.\n", Text.ProblemsOf(text, json: true));
}
