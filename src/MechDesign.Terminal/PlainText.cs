using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MechDesign.Coaching;

namespace MechDesign.Terminal;

/// <summary>A reply as plain text: for pipes, logs and terminals without colour. Tables become aligned columns.</summary>
public static class PlainText
{
    /// <param name="reply">What is said.</param>
    /// <param name="width">Columns a line may take.</param>
    public static string Render(Reply reply, int width = 100)
    {
        var text = new StringBuilder();
        foreach (var block in reply.Blocks)
        {
            if (text.Length > 0)
                text.Append('\n');
            Append(text, block, width);
        }
        return text.ToString();
    }

    static void Append(StringBuilder text, Block block, int width)
    {
        switch (block)
        {
            case Block.Heading heading:
                Lines.Wrap(text, heading.Text, width, "");
                text.Append('=', Math.Min(heading.Text.Length, width)).Append('\n');
                break;
            case Block.Paragraph paragraph:
                Lines.Wrap(text, Mark(paragraph.Tone) + paragraph.Text, width, paragraph.Tone is Tone.Plain ? "" : "  ");
                break;
            case Block.Bullets bullets:
                foreach (var line in bullets.Lines)
                    Lines.Wrap(text, $"- {line}", width, "  ");
                break;
            case Block.Facts facts:
                Columns.Append(text, [.. facts.Rows.Select(row => (ImmutableArray<string>)[row.Name, row.Value])], width);
                break;
            case Block.Table table:
                Lines.Wrap(text, table.Title, width, "");
                Columns.Append(text, [table.Columns, .. table.Rows], width, headed: true);
                break;
            case Block.Trace trace:
                Lines.Wrap(text, trace.Title, width, "");
                foreach (var line in trace.Lines)
                    Lines.Wrap(text, $"  {Words(line.Mark),-7} {line.Text}", width, "          ");
                break;
            case Block.Ask ask:
                AppendAsk(text, ask, width);
                break;
        }
    }

    static void AppendAsk(StringBuilder text, Block.Ask ask, int width)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"--- {ask.Step}   {Progress.Bar(ask.Done, ask.Total)} {ask.Done + 1}/{ask.Total}   [{ask.Key}]");
        Lines.Wrap(text, title, width, "    ");
        if (ask.Say.Length > 0)
            Lines.Wrap(text, $"Say: \"{ask.Say}\"", width, "     ");
        foreach (var line in ask.Subject)
            Lines.Wrap(text, $"  {line}", width, "    ");
        Lines.Wrap(text, $"{(ask.IsPrediction ? "Predict: " : "")}{ask.Text}{(ask.IsSet ? " (several with commas, or none)" : "")}", width, "");
        if (ask.Offered is { } old)
            Lines.Wrap(text, $"Before: {old}", width, "  ");
        AppendChoices(text, ask.Choices, width);
    }

    /// <summary>Label and meaning side by side; in a narrow terminal the meaning stands below.</summary>
    static void AppendChoices(StringBuilder text, ImmutableArray<Choice> choices, int width)
    {
        var widest = choices.IsEmpty ? 0 : choices.Max(choice => choice.Label.Length);
        var meaningAt = widest + 8;
        foreach (var choice in choices)
        {
            var head = string.Create(CultureInfo.InvariantCulture, $"{choice.Number,4}  {choice.Label}");
            if (choice.Means.Length > 0 && meaningAt <= width / 2)
            {
                Lines.Wrap(text, $"{head.PadRight(meaningAt)}{choice.Means}", width, new string(' ', meaningAt));
                continue;
            }
            Lines.Wrap(text, head, width, "      ");
            if (choice.Means.Length > 0)
                Lines.Wrap(text, $"        {choice.Means}", width, "        ");
        }
    }

    static string Mark(Tone tone) => tone switch
    {
        Tone.Plain => "",
        Tone.Right => "+ ",
        Tone.Wrong => "! ",
        Tone.Note => "> ",
    };

    static string Words(TraceMark mark) => mark switch
    {
        TraceMark.No => "no",
        TraceMark.Yes => "yes",
        TraceMark.So => "so",
        TraceMark.Because => "because",
    };
}
