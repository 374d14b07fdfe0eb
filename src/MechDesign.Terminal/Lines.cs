using System.Text;

namespace MechDesign.Terminal;

/// <summary>Text wrapped at blanks.</summary>
static class Lines
{
    /// <summary>Appends the text, each line at most <paramref name="width"/> long, the later ones indented.</summary>
    public static void Wrap(StringBuilder to, string text, int width, string indent)
    {
        foreach (var (line, first) in Split(text, width, indent.Length))
            to.Append(first ? "" : indent).Append(line).Append('\n');
    }

    /// <summary>The pieces of a text that fit a width; the first may be longer by what the others are indented.</summary>
    public static IEnumerable<(string Line, bool First)> Split(string text, int width, int indent)
    {
        var first = true;
        while (true)
        {
            var room = Math.Max(20, first ? width : width - indent);
            if (text.Length <= room)
            {
                yield return (text.TrimEnd(), first);
                yield break;
            }
            var cut = text.LastIndexOf(' ', room);
            // A piece that is blank but for its indent would loop for ever; such a word is cut where the line ends.
            if (cut <= 0 || text.AsSpan(0, cut).Trim().IsEmpty)
                cut = room;
            yield return (text[..cut].TrimEnd(), first);
            text = text[cut..].TrimStart();
            first = false;
        }
    }
}
