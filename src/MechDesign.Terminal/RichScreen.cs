using System.Globalization;
using System.Text;
using MechDesign.Coaching;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MechDesign.Terminal;

/// <summary>Replies in colour with drawn tables, on a terminal that can.</summary>
public sealed class RichScreen(IAnsiConsole console) : IScreen
{
    public void Show(Reply reply)
    {
        foreach (var block in reply.Blocks)
        {
            console.Write(Draw(block, console.Profile.Width));
            console.WriteLine();
        }
    }

    public void Await() => console.Markup("[bold]› [/]");

    static IRenderable Draw(Block block, int width) => block switch
    {
        Block.Heading heading => new Rule($"[bold]{Escape(heading.Text)}[/]") { Justification = Justify.Left, Style = Style.Parse("grey") },
        Block.Paragraph paragraph => new Markup($"[{Colour(paragraph.Tone)}]{Mark(paragraph.Tone)}{Escape(paragraph.Text)}[/]"),
        Block.Bullets bullets => new Rows(bullets.Lines.Select(line => new Markup($"• {Escape(line)}"))),
        Block.Facts facts => DrawFacts(facts),
        Block.Table table => Columns.FitWords([table.Columns, .. table.Rows], width - (table.Columns.Length * CellFrame)) ? DrawTable(table) : DrawStacked(table, width),
        Block.Trace trace => new Rows([new Markup($"[bold]{Escape(trace.Title)}[/]"), .. trace.Lines.Select(DrawLine)]),
        Block.Ask ask => DrawAsk(ask),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static Grid DrawFacts(Block.Facts facts)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var (name, value) in facts.Rows)
            grid.AddRow(new Markup($"[grey]{Escape(name)}[/]"), new Text(value));
        return grid;
    }

    /// <summary>What a cell's border and padding take.</summary>
    const int CellFrame = 3;

    // A table that would cut words apart is easier to read as lines.
    static Rows DrawStacked(Block.Table table, int width)
    {
        var text = new StringBuilder();
        Columns.Append(text, [table.Columns, .. table.Rows], width, headed: true);
        return new(new Markup($"[bold]{Escape(table.Title)}[/]"), new Text(text.ToString().TrimEnd()));
    }

    static Table DrawTable(Block.Table table)
    {
        var drawn = new Table { Border = TableBorder.Rounded, Title = new TableTitle($"[bold]{Escape(table.Title)}[/]") };
        drawn.BorderColor(Color.Grey);
        foreach (var column in table.Columns)
            drawn.AddColumn(new TableColumn(new Markup($"[grey]{Escape(column)}[/]")));
        foreach (var row in table.Rows)
            drawn.AddRow(row.Select(cell => new Text(cell)));
        return drawn;
    }

    static Padder DrawLine(TraceLine line) => new(
        line.Mark switch
        {
            TraceMark.No => new Markup($"[grey]no   {Escape(line.Text)}[/]"),
            TraceMark.Yes => new Markup($"[green]yes  {Escape(line.Text)}[/]"),
            TraceMark.Because => new Markup($"[grey]     because {Escape(line.Text)}[/]"),
            TraceMark.So => new Markup($"[bold]so   {Escape(line.Text)}[/]"),
        },
        new Padding(2, 0, 0, 0));

    static Panel DrawAsk(Block.Ask ask)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $" {ask.Step}  {Progress.Bar(ask.Done, ask.Total)} {ask.Done + 1}/{ask.Total} ");
        return new Panel(new Rows(Parts(ask))) { Header = new PanelHeader(Escape(head)), Border = BoxBorder.Rounded, Expand = true, Padding = new Padding(1, 0, 1, 0) };
    }

    static IEnumerable<IRenderable> Parts(Block.Ask ask)
    {
        if (ask.Say.Length > 0)
            yield return new Markup($"[italic grey]“{Escape(ask.Say)}”[/]");
        foreach (var line in ask.Subject)
            yield return new Markup($"[aqua]{Escape(line)}[/]");
        yield return new Markup($"\n[bold]{(ask.IsPrediction ? "[yellow]Predict:[/] " : "")}{Escape(ask.Text)}[/]{(ask.IsSet ? " [grey](several with commas, or none)[/]" : "")}");
        if (ask.Offered is { } old)
            yield return new Markup($"[grey]Before: {Escape(old)}[/]");
        yield return DrawChoices(ask);
        yield return new Markup($"[grey]{Escape(ask.Key)} · back · don't know · hint · why · help[/]");
    }

    static Grid DrawChoices(Block.Ask ask)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var choice in ask.Choices)
        {
            grid.AddRow(
                new Markup($"[yellow]{choice.Number.ToString(CultureInfo.InvariantCulture)}[/]"),
                new Markup($"[bold]{Escape(choice.Label)}[/]"),
                new Markup($"[grey]{Escape(choice.Means)}[/]"));
        }
        return grid;
    }

    static string Colour(Tone tone) => tone switch
    {
        Tone.Plain => "default",
        Tone.Right => "green",
        Tone.Wrong => "red",
        Tone.Note => "grey",
    };

    static string Mark(Tone tone) => tone switch
    {
        Tone.Right => "✓ ",
        Tone.Wrong => "✗ ",
        Tone.Plain or Tone.Note => "",
    };

    static string Escape(string text) => Markup.Escape(text);
}
