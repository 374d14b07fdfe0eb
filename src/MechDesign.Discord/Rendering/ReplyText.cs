using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Discord.Rendering;

/// <summary>A reply's blocks as Discord's markdown. A table is a list: monospaced tables wrap on phones.</summary>
public static class ReplyText
{
    /// <summary>Each block as a text of its own; a question is left to the interview's screen.</summary>
    public static ImmutableArray<string> Blocks(Reply reply) => [.. reply.Blocks.Select(Of).OfType<string>()];

    static string? Of(Block block) => block switch
    {
        Block.Heading heading => $"**{Markup.Escape(heading.Text)}**",
        Block.Paragraph paragraph => $"{Mark(paragraph.Tone)}{Markup.Escape(paragraph.Text)}",
        Block.Facts facts => string.Join('\n', facts.Rows.Select(row => $"**{Markup.Escape(row.Name)}** {Markup.Escape(row.Value)}")),
        Block.Bullets bullets => string.Join('\n', bullets.Lines.Select(line => $"- {Markup.Escape(line)}")),
        Block.Table table => string.Join('\n', [$"**{Markup.Escape(table.Title)}**", .. table.Rows.Select(row => Row(table, row))]),
        Block.Trace trace => $"**{Markup.Escape(trace.Title)}**\n{Markup.Block(string.Join('\n', trace.Lines.Select(line => $"{Word(line.Mark),-7} {line.Text}")))}",
        _ => null,
    };

    static string Row(Block.Table table, ImmutableArray<string> row) => "- " + string.Join(" · ", row.Select((cell, column) => (cell, column)).Where(part => part.cell.Length > 0)
        .Select(part => part.column == 0 ? $"**{Cell(part.cell)}**" : $"{Markup.Escape(table.Columns[part.column])}: {Cell(part.cell)}"));

    static string Cell(string cell) => Markup.Escape(cell.Replace("\n", "; ", StringComparison.Ordinal));

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
