using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MechDesign.Coaching;

/// <summary>
/// A picture being written as SVG, an element a line. Whatever comes from a person is encoded here and nowhere else.
/// Without ids, so that many pictures can stand in one page.
/// </summary>
sealed class SvgText(double width)
{
    readonly StringBuilder body = new();

    /// <summary>The whole picture.</summary>
    /// <param name="height">How high it has become.</param>
    /// <param name="title">What it shows, in a few words.</param>
    /// <param name="description">The same for whoever does not see it.</param>
    public string Finish(double height, string title, string description) =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{Number(width)}" height="{Number(height)}" viewBox="0 0 {Number(width)} {Number(height)}" role="img" aria-label="{Encode(title)}" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif">
        <title>{Encode(title)}</title>
        <desc>{Encode(description)}</desc>
        <style>{Palette.Dark}</style>
        <rect width="{Number(width)}" height="{Number(height)}" rx="8" {Palette.Paper.Attributes}/>
        {body}</svg>

        """;

    /// <summary>This picture drawn over another.</summary>
    public SvgText Over(SvgText below)
    {
        body.Insert(0, below.body);
        return this;
    }

    public void Box(double x, double y, double boxWidth, double boxHeight, Ink ink) =>
        body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(boxWidth)}\" height=\"{Number(boxHeight)}\" rx=\"5\" {ink.Attributes}/>\n");

    /// <summary>A curve from left to right; flat at both ends.</summary>
    public void Curve(double fromX, double fromY, double toX, double toY, Ink ink)
    {
        var middle = (fromX + toX) / 2;
        body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Number(fromX)} {Number(fromY)}C{Number(middle)} {Number(fromY)} {Number(middle)} {Number(toY)} {Number(toX)} {Number(toY)}\" {ink.Attributes}/>\n");
    }

    /// <summary>An arrow straight down.</summary>
    public void ArrowDown(double x, double fromY, double toY, Ink ink) =>
        body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Number(x)} {Number(fromY)}V{Number(toY)}M{Number(x - 4)} {Number(toY - 5)}L{Number(x)} {Number(toY)}L{Number(x + 4)} {Number(toY - 5)}\" {ink.Attributes}/>\n");

    /// <summary>A check mark, or a cross; drawn, since a font may lack it.</summary>
    public void Mark(double x, double y, bool holds)
    {
        var path = holds ? $"M{Number(x)} {Number(y)}l3 3l6 -7" : $"M{Number(x + 1)} {Number(y - 3)}l6 6m0 -6l-6 6";
        body.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" {(holds ? Palette.Yes : Palette.No).Attributes}/>\n");
    }

    /// <summary>Lines of text below each other; <paramref name="y"/> is the first one's base line.</summary>
    public void Lines(double x, double y, ImmutableArray<string> lines, double size, Ink ink, bool bold = false)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            body.Append(CultureInfo.InvariantCulture,
                $"<text x=\"{Number(x)}\" y=\"{Number(y + (i * LineHeight(size)))}\" font-size=\"{Number(size)}\"{(bold ? " font-weight=\"600\"" : "")} {ink.Attributes}>{Encode(lines[i])}</text>\n");
        }
    }

    public static double LineHeight(double size) => Math.Round(size * 1.3, 1);

    /// <summary>
    /// A text on one line without what no picture may hold: control characters, halves of characters, and the marks
    /// that turn the direction of the text around them.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
                clean.Append(' ');
            else if (rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0xFFFE or 0xFFFF))
                clean.Append(rune);
        }
        return clean.ToString();
    }

    static string Encode(string text) => Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
