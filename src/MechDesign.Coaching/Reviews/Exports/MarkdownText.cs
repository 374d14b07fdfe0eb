using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace MechDesign.Coaching;

/// <summary>A reply as Markdown with tables, for a file. Whatever a person wrote stays text: no mark in it marks anything.</summary>
public static class MarkdownText
{
    const string Marks = "\\`*{}[]<#|~&";

    public static string Of(Reply reply)
    {
        var text = new StringBuilder();
        foreach (var (index, block) in reply.Blocks.Index())
        {
            if (text.Length > 0)
                text.Append('\n');
            Append(text, block, isFirst: index == 0);
        }
        return text.ToString();
    }

    static void Append(StringBuilder text, Block block, bool isFirst)
    {
        switch (block)
        {
            case Block.Heading heading:
                text.Append(isFirst ? "# " : "## ").Append(Escape(heading.Text)).Append('\n');
                break;
            case Block.Paragraph paragraph:
                text.Append(Line(paragraph.Text)).Append('\n');
                break;
            case Block.Facts facts:
                foreach (var (name, value) in facts.Rows)
                    text.Append("- **").Append(Escape(name)).Append("**: ").Append(Escape(value)).Append('\n');
                break;
            case Block.Bullets bullets:
                foreach (var line in bullets.Lines)
                    text.Append("- ").Append(Line(line)).Append('\n');
                break;
            case Block.Table table:
                AppendTable(text, table);
                break;
            case Block.Trace trace:
                AppendTrace(text, trace);
                break;
            case Block.Ask ask:
                text.Append("**").Append(Escape(ask.Text)).Append("**\n");
                break;
            default:
                throw new UnreachableException();
        }
    }

    static void AppendTable(StringBuilder text, Block.Table table)
    {
        text.Append("### ").Append(Escape(table.Title)).Append("\n\n");
        if (table.Rows.IsEmpty)
        {
            text.Append("Nothing here yet.\n");
            return;
        }
        AppendRow(text, table.Columns);
        text.Append('|').Insert(text.Length, " --- |", table.Columns.Length).Append('\n');
        foreach (var row in table.Rows)
            AppendRow(text, row);
    }

    static void AppendRow(StringBuilder text, ImmutableArray<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => string.Join("<br>", cell.Split('\n').Select(Escape)))).Append(" |\n");

    static void AppendTrace(StringBuilder text, Block.Trace trace)
    {
        text.Append("### ").Append(Escape(trace.Title)).Append("\n\n");
        foreach (var line in trace.Lines)
            text.Append("- ").Append(Word(line.Mark)).Append(' ').Append(Escape(line.Text)).Append('\n');
    }

    static string Word(TraceMark mark) => mark switch
    {
        TraceMark.No => "no:",
        TraceMark.Yes => "**yes:**",
        TraceMark.Because => "because",
        TraceMark.So => "**so:**",
    };

    /// <summary>A text that stands at the beginning of a line, where a number or a dash would begin a list.</summary>
    static string Line(string text)
    {
        var line = Escape(text);
        var digits = line.Length - line.TrimStart("0123456789").Length;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line.Insert(digits, "\\")
            : line.Length > 0 && line[0] is '-' or '+' or '=' or '>' ? $"\\{line}"
            : line;
    }

    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Marks.Contains(c, StringComparison.Ordinal) || (c is '_' && !IsInsideWord(text, i)))
                escaped.Append('\\').Append(c);
            else
                escaped.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }
        return escaped.ToString().Trim();
    }

    // Inside a word an underscore marks nothing, and request_id is easier to read as it is.
    static bool IsInsideWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
