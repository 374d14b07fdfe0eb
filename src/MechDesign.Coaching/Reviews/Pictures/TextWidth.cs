using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MechDesign.Coaching;

/// <summary>
/// How wide a text may become in a picture, and where its lines end. Nobody knows which font a viewer has, so the
/// widths are those of the widest usual sans-serif; a line measured here is never clipped there.
/// </summary>
static class TextWidth
{
    const string Narrow = " !'(),-./:;IJ[]\\fijlrt|";
    const string Wide = "MWmw@%&#+<=>^~";

    /// <summary>A longer text is cut in the picture; its description keeps it whole.</summary>
    const int Longest = 240;

    /// <summary>The most a text takes at a font size, in the picture's units; bold is an eighth wider.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Ems(rune);
        return ems * size * (bold ? 1.125 : 1);
    }

    /// <summary>The lines of a text that fit a width: broken at blanks, else behind a dot, an underscore or the like, else anywhere.</summary>
    public static ImmutableArray<string> Wrap(string text, double width, double size, bool bold = false)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var piece in Pieces(SvgText.Clean(Shorten(text))))
        {
            foreach (var part in Of(piece.TrimEnd(), size, bold) <= width ? [piece] : Cut(piece, width, size, bold))
            {
                if (line.Length > 0 && Of((line + part).TrimEnd(), size, bold) > width)
                {
                    lines.Add(line.TrimEnd());
                    line = "";
                }
                line += line.Length == 0 ? part.TrimStart() : part;
            }
        }
        if (line.Trim().Length > 0 || lines.Count == 0)
            lines.Add(line.TrimEnd());
        return lines.DrainToImmutable();
    }

    static string Shorten(string text) => text.Length <= Longest
        ? text
        : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";

    /// <summary>The text in pieces; a line may end behind each.</summary>
    static IEnumerable<string> Pieces(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '.' or '_' or '/' or ',' or ';' or '-' && i + 1 < text.Length && text[i + 1] is not ' ')
            {
                yield return text[from..(i + 1)];
                from = i + 1;
            }
        }
        if (from < text.Length)
            yield return text[from..];
    }

    /// <summary>A piece too wide for a line, cut between what a reader sees as characters.</summary>
    static IEnumerable<string> Cut(string piece, double width, double size, bool bold)
    {
        var part = "";
        foreach (var element in Elements(piece, width, size, bold))
        {
            if (part.Length > 0 && Of(part + element, size, bold) > width)
            {
                yield return part;
                part = "";
            }
            part += element;
        }
        yield return part;
    }

    // A character may be many code points (a family, a letter under a tower of accents); one that fits no line is cut too.
    static IEnumerable<string> Elements(string piece, double width, double size, bool bold)
    {
        var elements = StringInfo.GetTextElementEnumerator(piece);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (Of(element, size, bold) <= width)
            {
                yield return element;
                continue;
            }
            foreach (var rune in element.EnumerateRunes())
                yield return rune.ToString();
        }
    }

    // In ems, a class at its widest member in DejaVu Sans, which is the widest of the usual ones.
    static double Ems(Rune rune) => rune.Value switch
    {
        < 128 when Narrow.Contains((char)rune.Value, StringComparison.Ordinal) => 0.45,
        < 128 when Wide.Contains((char)rune.Value, StringComparison.Ordinal) => 1.0,
        >= 'A' and <= 'Z' => 0.79,
        < 128 => 0.65,
        < 0x180 => 1.1,
        >= 0x2010 and <= 0x2026 => 1.0,
        < 0x2E80 => 1.8,
        _ => 1.55,
    };
}
