namespace MechDesign.Catalogs.Tests;

/// <summary>Texts a person may type and a format may trip over.</summary>
static class AwkwardTexts
{
    public static readonly string[] Whole =
    [
        "Yes", "no", "true", "null", "~", "1.0", "0x1F", "1e3", "2025-01-01", "12:30:00", ".inf", "=", "<<", "",
        "- x", "? x", ": x", "a: b", "a:b", "a:", "a #b", "#x", "-", "?", "---", "...", "--- a", "... b", "%YAML 1.2",
        "'", "''", "\"", "\"\"", "it's", "say \"no\"", "\\", "\\n", "\\u0041", "`x`", "@x",
        "!x", "!!str x", "&x", "*x", "|", "|-", ">", ">+", "[", "]", "{", "}", "[a, b]", "{a: b}", ",", "a, b", "a]b", "a}b",
        "one\ntwo", "one\n\ntwo", "one\n  two", "one\n\ttwo", "- one\n- two", "a: b\nc: d", "one\n# two", "one\n---\ntwo", "one\n...\ntwo",
        "one\r\ntwo", "one\rtwo", "one\u0085two", "one\u2028two", "one\u2029two", "one \n two", "one\n\n\n\ntwo", "one\n'two'\n\"three\"",
        "a  b", "a\tb", "a \t b", "nbsp\u00A0here", "zero\u200Bwidth", "bom\uFEFFhere", "\uFEFFbom", "rtl \u202Eabc",
        "nul\0here", "bell\ahere", "escape\u001B[31m", "del\u007Fhere", "c1\u0080\u009Fhere", "edge\uFFFE\uFFFF\uFFFDhere", "private\uE000",
        "ユーザが入札する", "Größe", "naïve café", "e\u0301", "Привет", "مرحبا", "👩‍👩‍👧 family", "😀", "𝔘𝔫𝔦", "\U0010FFFF",
    ];

    static readonly string[] pieces =
    [
        "a", "bid", "Yes", " ", "  ", "\n", "\n\n", "\r\n", "\t", ":", ": ", " #", "- ", "'", "\"", "\\", ",", "[", "{", "}", "]", "&", "*", "!",
        "|", ">", "%", "@", "`", "~", "?", "=", "<", "\u2028", "\u0085", "\u00A0", "\uFEFF", "é", "ユ", "😀", "\0", "\u001F", "0", "…",
    ];

    /// <summary>A text as a reader leaves it: trimmed, and never empty.</summary>
    public static string Next(Random random)
    {
        var text = random.Next(8) switch
        {
            0 or 1 or 2 => Whole[random.Next(Whole.Length)],
            3 => string.Concat(random.GetItems(pieces, random.Next(1, 12))),
            4 when random.Next(10) == 0 => string.Join(' ', random.GetItems(pieces, random.Next(200, 2000))),
            4 when random.Next(10) == 0 => new string('x', random.Next(1000, 20_000)),
            5 => string.Join(' ', random.GetItems(["the", "highest", "bid", "wins", "at", "once"], random.Next(1, 60))),
            _ => $"text {random.Next(1000)}",
        };
        return text.Trim() is { Length: > 0 } trimmed ? trimmed : "empty";
    }
}
