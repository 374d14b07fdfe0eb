namespace MechDesign.Coaching.Tests;

/// <summary>A reply as a golden shows it: every word of it, nothing of any platform.</summary>
static class ReplyText
{
    public static string Of(Reply reply) => string.Join("\n", reply.Blocks.SelectMany(Lines)) + "\n";

    static IEnumerable<string> Lines(Block block) => block switch
    {
        Block.Heading heading => [$"# {heading.Text}"],
        Block.Paragraph paragraph => [$"({paragraph.Tone}) {paragraph.Text}"],
        Block.Facts facts => facts.Rows.Select(row => $"{row.Name}: {row.Value}"),
        Block.Bullets bullets => bullets.Lines.Select(line => $"* {line}"),
        Block.Table table => [$"[{table.Title}]", Row(table.Columns), .. table.Rows.Select(row => Row(row))],
        Block.Trace trace => [$"[{trace.Title}]", .. trace.Lines.Select(line => $"{line.Mark}: {line.Text}")],
        Block.Ask ask =>
        [
            $"? {ask.Key} · {ask.Step} · {ask.Done + 1}/{ask.Total}{(ask.IsSet ? " · set" : "")}{(ask.IsPrediction ? " · prediction" : "")}",
            .. ask.Subject.Select(line => $"  {line}"),
            $"  {ask.Text}{(ask.Offered is null ? "" : $" (before: {ask.Offered})")}",
            .. ask.Choices.Select(choice => $"  {choice.Number} {choice.Label}: {choice.Means}"),
        ],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static string Row(IEnumerable<string> cells) => string.Join(" | ", cells.Select(cell => cell.Replace("\n", " / ", StringComparison.Ordinal)));
}
