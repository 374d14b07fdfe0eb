using System.Collections.Immutable;
using System.Text;

namespace MechDesign.Terminal;

/// <summary>Rows in aligned columns; where they do not fit, a line for each cell.</summary>
static class Columns
{
    const int Gap = 2;
    const int Narrowest = 12;

    public static void Append(StringBuilder text, ImmutableArray<ImmutableArray<string>> rows, int width, bool headed = false)
    {
        if (rows.IsEmpty)
            return;
        var widths = Widths(rows, width);
        if (widths is null)
        {
            AppendStacked(text, rows, width, headed);
            return;
        }
        for (var i = 0; i < rows.Length; i++)
        {
            AppendRow(text, rows[i], widths);
            if (headed && i == 0)
                text.Append("  ").AppendJoin("  ", widths.Select(each => new string('-', each))).Append('\n');
        }
    }

    static void AppendRow(StringBuilder text, ImmutableArray<string> row, int[] widths)
    {
        var cells = row.Select((cell, i) => Cell(cell, widths[i])).ToArray();
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            var start = text.Length;
            for (var i = 0; i < cells.Length; i++)
                text.Append(' ', Gap).Append((line < cells[i].Count ? cells[i][line] : "").PadRight(widths[i]));
            while (text.Length > start && text[^1] == ' ')
                text.Length--;
            text.Append('\n');
        }
    }

    static List<string> Cell(string cell, int width) =>
        [.. cell.Split('\n').SelectMany(line => Wrapped(line, width))];

    static IEnumerable<string> Wrapped(string line, int width)
    {
        while (line.Length > width)
        {
            var cut = line.LastIndexOf(' ', width);
            if (cut <= 0)
                cut = width;
            yield return line[..cut].TrimEnd();
            line = line[cut..].TrimStart();
        }
        yield return line;
    }

    /// <summary>Whether the rows fit beside each other with no word cut.</summary>
    public static bool FitWords(ImmutableArray<ImmutableArray<string>> rows, int width) => Longest(rows, '\n', ' ').Sum() <= width;

    /// <summary>
    /// The columns' widths: as wide as they need to be, the widest cut first, and no word cut while that can be
    /// helped; null when even narrow columns are too wide.
    /// </summary>
    static int[]? Widths(ImmutableArray<ImmutableArray<string>> rows, int width)
    {
        var wanted = Longest(rows, '\n');
        var room = width - (wanted.Length * Gap);
        return Fit(wanted, [.. Longest(rows, '\n', ' ').Select(word => Math.Max(Narrowest, word))], room)
            ?? Fit(wanted, [.. wanted.Select(_ => Narrowest)], room);
    }

    /// <summary>The longest piece of each column.</summary>
    static int[] Longest(ImmutableArray<ImmutableArray<string>> rows, params char[] separators) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(row => row[i].Split(separators).Max(piece => piece.Length)))];

    static int[]? Fit(int[] wanted, int[] narrowest, int room)
    {
        var widths = wanted.ToArray();
        while (widths.Sum() > room)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] > narrowest[i] && (widest < 0 || widths[i] > widths[widest]))
                    widest = i;
            }
            if (widest < 0)
                return null;
            widths[widest]--;
        }
        return widths;
    }

    static void AppendStacked(StringBuilder text, ImmutableArray<ImmutableArray<string>> rows, int width, bool headed)
    {
        var names = headed ? rows[0] : [];
        foreach (var row in headed ? rows[1..] : rows)
        {
            var cells = row.Select((cell, i) => (Name: headed ? names[i] : "", Text: cell.Replace("\n", ", ", StringComparison.Ordinal)));
            Lines.Wrap(text, $"  {cells.First().Text}", width, "    ");
            Lines.Wrap(text, "      " + string.Join(" · ", cells.Skip(1).Select(cell => cell.Name.Length == 0 ? cell.Text : $"{cell.Name}: {cell.Text}")), width, "      ");
        }
    }
}
