using System.Diagnostics;
using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>A reply as JSON, for a program: the blocks in order, each with its kind.</summary>
public static class ReplyJson
{
    public static void Write(Utf8JsonWriter json, Reply reply)
    {
        json.WriteStartArray();
        foreach (var block in reply.Blocks)
        {
            json.WriteStartObject();
            Write(json, block);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                json.WriteString("heading", heading.Text);
                break;
            case Block.Paragraph paragraph:
                json.WriteString("text", paragraph.Text);
                break;
            case Block.Bullets bullets:
                WriteTexts(json, "lines", bullets.Lines);
                break;
            case Block.Facts facts:
                json.WriteStartObject("facts");
                foreach (var (name, value) in facts.Rows)
                    json.WriteString(name, value);
                json.WriteEndObject();
                break;
            case Block.Table table:
                WriteTable(json, table);
                break;
            case Block.Trace trace:
                json.WriteString("trace", trace.Title);
                WriteTexts(json, "lines", trace.Lines.Select(line => line.Text));
                break;
            case Block.Ask ask:
                json.WriteString("question", ask.Key);
                json.WriteString("text", ask.Text);
                WriteTexts(json, "choices", ask.Choices.Select(choice => choice.Label));
                break;
            default:
                throw new UnreachableException();
        }
    }

    // A row is an object by its columns, so that a program need not count cells.
    static void WriteTable(Utf8JsonWriter json, Block.Table table)
    {
        json.WriteString("table", table.Title);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
                json.WriteString(table.Columns[i], row[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
