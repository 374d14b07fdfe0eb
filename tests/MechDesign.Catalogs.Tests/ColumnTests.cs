using System.Text;

namespace MechDesign.Catalogs.Tests;

/// <summary>
/// Columns are counted from 1 in UTF-16 code units, as C#, JavaScript and most editors' columns are: an emoji is two,
/// an accent of its own one. A JSON text is YAML as well, so the two can be held against each other.
/// </summary>
public sealed class ColumnTests
{
    public static TheoryData<string, int> Before => new()
    {
        { "", 0 }, { "abc", 3 }, { "é", 1 }, { "e\u0301", 2 }, { "ユーザ", 3 }, { "😀", 2 }, { "ユーザ😀😀", 7 }, { "👩‍👩‍👧", 8 }, { "\uFEFF", 1 }, { "𝔘", 2 },
    };

    [Theory]
    [MemberData(nameof(Before))]
    public void A_key_stands_where_both_formats_say(string before, int units)
    {
        var text = $$"""{"title": "{{before}}", "other": "a"}""";
        Assert.StartsWith($"(1,{15 + units}): 'other' is no key here.", Text.ProblemsOf(text, json: true));
        Assert.Equal(Text.ProblemsOf(text, json: true), Text.ProblemsOf(text, json: false));
    }

    [Theory]
    [MemberData(nameof(Before))]
    public void A_value_stands_where_both_formats_say(string before, int units)
    {
        var text = $$"""{"hotspots": [{"label": "{{before}}x", "type": "hot"}]}""";
        Assert.StartsWith($"(1,{38 + units}): 'hot' is no Hotspot type.", Text.ProblemsOf(text, json: true));
        Assert.Equal(Text.ProblemsOf(text, json: true), Text.ProblemsOf(text, json: false));
    }

    [Theory]
    [MemberData(nameof(Before))]
    public void A_broken_place_stands_where_both_formats_say(string before, int units)
    {
        var text = $$"""{"title": "{{before}}", ]""";
        Assert.StartsWith($"(1,{15 + units}): This is no JSON", Text.ProblemsOf(text, json: true));
        Assert.StartsWith($"(1,{15 + units}): This is no YAML", Text.ProblemsOf(text, json: false));
    }

    [Theory]
    [MemberData(nameof(Before))]
    public void A_byte_that_is_no_utf8_stands_where_both_formats_say(string before, int units)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{{\"title\": \"{before}"), 0xFF, .. "\"}"u8];
        Assert.StartsWith($"(1,{12 + units}): The text is not UTF-8", Text.ProblemsOf(bytes, json: true));
        Assert.Equal(Text.ProblemsOf(bytes, json: true), Text.ProblemsOf(bytes, json: false));
    }

    [Theory]
    [MemberData(nameof(Before))]
    public void A_control_character_in_yaml_stands_where_it_is_counted(string before, int units) =>
        Assert.StartsWith($"(2,{8 + units}): A control character", Text.ProblemsOf($"# ユーザ\ntitle: {before}\0", json: false));

    [Theory]
    [MemberData(nameof(Before))]
    public void A_key_behind_a_plain_yaml_text_is_counted_the_same(string before, int units) =>
        Assert.StartsWith($"(1,{12 + units}): 'other' is no key here.", Text.ProblemsOf($"{{title: {before}x, other: a}}", json: false));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Each_line_counts_anew_in_both_formats(string newline)
    {
        var text = $"{newline}{{{newline}\"title\": \"ユーザ\",{newline}{newline} \"why\": \"😀\", \"other\": \"a\"}}";
        Assert.StartsWith("(5,2): 'why' is no key here.", Text.ProblemsOf(text, json: true));
        Assert.Contains("\n(5,15): 'other' is no key here.", Text.ProblemsOf(text, json: true));
        Assert.Equal(Text.ProblemsOf(text, json: true), Text.ProblemsOf(text, json: false));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_byte_order_mark_takes_no_column(bool json) =>
        Assert.StartsWith("(1,2): 'other' is no key here.", Text.ProblemsOf("\uFEFF{\"other\": \"a\"}", json));
}
