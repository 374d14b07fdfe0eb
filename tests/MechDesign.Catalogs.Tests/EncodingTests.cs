using System.Text;

namespace MechDesign.Catalogs.Tests;

public sealed class EncodingTests
{
    public static TheoryData<bool> Formats => [false, true];

    [Fact]
    public void What_is_not_utf8_is_told_where_it_begins_in_yaml() => Golden.Check(Told(json: false));

    [Fact]
    public void What_is_not_utf8_is_told_where_it_begins_in_json() => Golden.Check(Told(json: true));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_byte_order_mark_of_utf8_is_accepted(bool json)
    {
        var text = json ? Text.AuctionJson : Text.AuctionYaml;
        Assert.Equal(Text.Design(text, json), Text.Design("\uFEFF" + text, json));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_plane_of_unicode_is_read(bool json)
    {
        const string title = "~ ÿ ߿ ユ \uE000 \uFFFD 𐀀 \U0010FFFD";
        Assert.Equal(title, Text.Design(json ? $"{{\"title\":\"{title}\"}}" : $"title: {title}", json).Title);
    }

    static string Told(bool json)
    {
        var text = json ? "{\n \"title\": \"Größe ユーザ\"\n}" : "# one\ntitle: Größe ユーザ\n";
        var told = new StringBuilder();
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1 })
        {
            var bytes = encoding.GetBytes(text);
            Add(encoding.WebName, bytes);
            if (!encoding.Preamble.IsEmpty)
                Add($"{encoding.WebName} with its mark", [.. encoding.Preamble, .. bytes]);
        }
        var begun = text.IndexOf('ö', StringComparison.Ordinal);
        byte[] before = Encoding.UTF8.GetBytes(text[..begun]);
        Add("a quote of Windows", [.. before, 0x93, .. "a\""u8]);
        Add("a byte that is never UTF-8", [.. before, 0xFF, .. "\"}"u8]);
        Add("a slash of two bytes", [.. before, 0xC0, 0xAF]);
        Add("half of a pair", [.. before, 0xED, 0xA0, 0x80]);
        Add("behind the last character", [.. before, 0xF4, 0x90, 0x80, 0x80]);
        Add("a character cut off", [.. before, .. "😀"u8[..3]]);
        Add("a continuation alone", [.. before, 0x80]);
        Add("after an emoji", [.. before, .. "😀"u8, 0xFE]);
        Add("the first byte", [0xFE]);
        Add("after the mark of UTF-8", [0xEF, 0xBB, 0xBF, 0xFE]);
        Add("a PNG picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        return told.ToString();

        void Add(string what, byte[] bytes) => told.Append(what).Append(": ").Append(Text.ProblemsOf(bytes, json));
    }
}
