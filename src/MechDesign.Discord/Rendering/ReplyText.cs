using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Discord.Rendering;

/// <summary>A reply's blocks as Discord's markdown. A table is a list: monospaced tables wrap on phones.</summary>
public static class ReplyText
{
    /// <summary>Up to so many columns a row is read without their names.</summary>
    const int FewColumns = 3;

    /// <summary>Two or three lines of a phone.</summary>
    const int LongestLine = 110;

    const string Empty = "–";

    /// <summary>Each block as a text of its own; a question is left to the interview's screen.</summary>
    public static ImmutableArray<string> Blocks(Reply reply) => [.. reply.Blocks.Select(Of).OfType<string>()];

    static string? Of(Block block) => block switch
    {
        Block.Heading heading => $"### {Markup.Escape(heading.Text)}",
        Block.Paragraph paragraph => $"{Mark(paragraph.Tone)}{Markup.Escape(paragraph.Text)}",
        Block.Facts facts => string.Join('\n', facts.Rows.Where(row => row.Value is not ("" or Empty)).Select(row => $"**{Markup.Escape(row.Name)}:** {Line(row.Value)}")),
        Block.Bullets bullets => string.Join('\n', bullets.Lines.Select(line => $"- {Line(line)}")),
        Block.Table table => string.Join('\n', [.. Head(table), .. Rows(table)]),
        Block.Trace trace => $"**{Markup.Escape(trace.Title)}**\n{Markup.Block(string.Join('\n', trace.Lines.Select(line => $"{Word(line.Mark),-7} {line.Text}")))}",
        _ => null,
    };

    static IEnumerable<string> Head(Block.Table table) =>
    [
        .. table.Title.Length > 0 ? [$"**{Markup.Escape(table.Title)}**"] : Array.Empty<string>(),
        .. table.Rows.IsEmpty ? ["Nothing here yet."]
            : table.Columns.Length <= FewColumns ? [$"-# {string.Join(" · ", table.Columns.Select(Markup.Escape))}"]
            : Array.Empty<string>(),
    ];

    /// <summary>Few columns in one line without names; many in one line with them, and where that is too long, a line each.</summary>
    static IEnumerable<string> Rows(Block.Table table) => table.Columns.Length <= FewColumns
        ? table.Rows.Select(row => $"- **{Line(row[0])}**{string.Concat(row.Skip(1).Select(cell => $" · {(cell.Length == 0 ? Empty : Line(cell))}"))}")
        : Named(table, " · ") is var lines && lines.All(line => line.Length <= LongestLine) ? lines
        : Named(table, "\n  - ");

    static string[] Named(Block.Table table, string between) =>
    [
        .. table.Rows.Select(row => $"- **{Line(row[0])}**{string.Concat(row.Zip(table.Columns).Skip(1).Where(pair => pair.First is not ("" or Empty))
            .Select(pair => $"{between}{Markup.Escape(pair.Second)}: {Line(pair.First)}"))}"),
    ];

    /// <summary>A text within a line of ours.</summary>
    static string Line(string text) => Markup.Escape(text.Replace("\n", "; ", StringComparison.Ordinal));

    static string Mark(Tone tone) => tone switch
    {
        Tone.Right => "✓ ",
        Tone.Wrong => "✗ ",
        _ => "",
    };

    static string Word(TraceMark mark) => mark switch
    {
        TraceMark.No => "no",
        TraceMark.Yes => "yes",
        TraceMark.So => "so",
        TraceMark.Because => "because",
    };
}
