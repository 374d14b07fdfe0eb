using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MechDesign.Coaching;
using MechDesign.Discord.Rendering;

namespace MechDesign.Discord.LookUps;

/// <summary>Texts of people and catalogs as Discord's markdown, and long ones on pages.</summary>
public sealed partial class RenderingTests
{
    const string Nasty = "**x** @everyone <@1> [a](http://b) # h > q - l ||s|| ```";

    public static TheoryData<string> Texts =>
    [
        Nasty, "# heading", "## heading", "-# small", "> quote", ">>> all", "- item", "* item", "+ item", "1. first", "12) twelfth", "a\n# b\n  - c\n 3. d", "||spoiler||",
        "__under__ _it_ ~~gone~~ `code`", "```\nblock\n```", "<@&5> <#7> <t:0:F> </help:1> <:cat:1> <a:cat:1> <id:guide>", ":smile: a:b", "https://evil.example/x", "[t](<https://evil.example>)",
        "@here", @"\*already\*", @"ends in \", "漢字の設計、配送サービス", "👩‍👩‍👧‍👦 👍🏽 🇩🇪", "العربية", "e\u0301\u0301\u0301", "-", "#", "1.", "", " ",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_escaped_text_is_shown_as_it_was_written(string text) => Assert.Equal(text, Displayed(Markup.Escape(text)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_was_escaped_is_read_back(string text) => Assert.Equal(text, Markup.Unescape(Markup.Escape(text)));

    [Fact]
    public void Chance_finds_no_text_that_marks_anything()
    {
        var random = new Random(20260803);
        const string signs = "*_~`|<>@[]()#-+.:\\ \n1a漢é/!&";
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => signs[random.Next(signs.Length)]));
            Assert.Equal(text, Displayed(Markup.Escape(text)));
        }
    }

    [Fact]
    public void What_turns_text_about_or_rings_a_bell_is_left_out() => Assert.Equal("ab c d\ne", Markup.Escape("a\u202Eb\u0007c\u2028d\r\ne"));

    [Fact]
    public void A_block_cannot_be_closed_from_inside()
    {
        foreach (var text in new[] { "```", "````", "a\n```\n# b", "``", "`", "```````" })
            Assert.Equal(2, Fences().Count(Markup.Block(text)));
    }

    [Fact]
    public void A_short_text_is_one_page() => Assert.Equal(["### a\nb\n- c\n- d"], Paging.Of(["### a", "b", "- c\n- d"], 100).AsEnumerable());

    [Fact]
    public void Nothing_is_no_page() => Assert.Empty(Paging.Of(["", ""], 100));

    [Fact]
    public void A_part_that_fits_a_page_is_not_broken() =>
        Assert.Equal([new('a', 60), "b\n" + new string('c', 60)], Paging.Of([new('a', 60), "b\n" + new string('c', 60)], 100).AsEnumerable());

    [Fact]
    public void A_heading_goes_where_its_text_goes() => Assert.Equal([new('a', 80), "### h\n" + new string('b', 40)], Paging.Of([new('a', 80), "### h", new('b', 40)], 100).AsEnumerable());

    [Fact]
    public void A_long_block_is_closed_at_the_end_of_each_page_and_opened_on_the_next()
    {
        var pages = Paging.Of([Markup.Block(string.Join('\n', Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"line {i}"))))], 100);
        Assert.True(pages.Length > 3);
        Assert.All(pages, page => Assert.True(page.StartsWith("```\n", StringComparison.Ordinal) && page.EndsWith("\n```", StringComparison.Ordinal) && page.Length <= 100));
        Assert.Equal(60, pages.Sum(page => page.Split('\n').Count(line => line.StartsWith("line", StringComparison.Ordinal))));
    }

    [Fact]
    public void Whatever_comes_no_page_is_too_long_none_ends_inside_a_block_and_nothing_is_lost()
    {
        var random = new Random(7);
        string[] bits = ["word ", "漢字", "👩‍👩‍👧‍👦", "\n", Nasty, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "\\", "1. ", "# "];
        for (var i = 0; i < 3_000; i++)
        {
            string[] texts = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(3) == 0 ? Markup.Block(Any()) : Markup.Escape(Any()))];
            var most = random.Next(80, 300);
            var pages = Paging.Of(texts, most);
            Assert.All(pages, page => Assert.InRange(page.Length, 1, most));
            Assert.All(pages, page => Assert.True(WithinLimits.IsClosed(page), page));
            Assert.All(pages, page => Assert.Equal(page, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page))));
            Assert.Equal(Signs(string.Concat(texts)), Signs(string.Concat(pages)));
        }

        string Any() => string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => bits[random.Next(bits.Length)]));
        static string Signs(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)).Where(sign => sign != '`'));
    }

    [Fact]
    public void One_character_longer_than_a_page_is_still_taken_apart()
    {
        var pages = Paging.Of(["e" + new string('\u0301', 500)], 100);
        Assert.All(pages, page => Assert.InRange(page.Length, 1, 100));
    }

    [Fact]
    public void A_reply_with_every_kind_of_block_reads_like_this() => Golden.Check(string.Join("\n----\n", ReplyText.Blocks(Reply.Of(
        new Block.Heading("A # heading"),
        new Block.Paragraph("1. Plain, from request_id"),
        new Block.Paragraph("Right.", Tone.Right),
        new Block.Paragraph("Wrong.", Tone.Wrong),
        new Block.Facts([("Name", "value"), ("Nothing", "–"), ("Two", "a\nb")]),
        new Block.Bullets(["# one", "two\nlines"]),
        new Block.Table("Few", ["What", "By"], [["a", "b\nc"], ["d", ""]]),
        new Block.Table("Many", ["What", "Class", "Owner", "Scope"], [["a", "b\nc", "–", "d_e"]]),
        new Block.Table("Empty", ["What"], []),
        new Block.Trace("Write shape", [new(TraceMark.No, "1 a"), new(TraceMark.Yes, "2 ``` b"), new(TraceMark.Because, "c"), new(TraceMark.So, "d")])))));

    /// <summary>What Discord's own parser would show, as far as marks go: a mark that is left over fails the test.</summary>
    static string Displayed(string markup)
    {
        Assert.DoesNotMatch(Mark(), Taken().Replace(markup, "x"));
        return Taken().Replace(markup, taken => taken.Value[1..]);
    }

    /// <summary>A backslash before a sign that is neither letter, digit nor blank (Discord's escape rule).</summary>
    [GeneratedRegex(@"\\[^0-9A-Za-z\s]")]
    private static partial Regex Taken();

    [GeneratedRegex(@"[*_~`|<>@\[\]]|(?m:^ *(#{1,3}|-#?|\+|>|\d+[.)])(\s|$))|:[^\s:]+:|https?:")]
    private static partial Regex Mark();

    [GeneratedRegex("```")]
    private static partial Regex Fences();
}
