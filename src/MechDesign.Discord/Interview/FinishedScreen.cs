using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;
using Component = MechDesign.Discord.Wire.Component;

namespace MechDesign.Discord.Interview;

/// <summary>The end: the last answer, the score and the level, where it differs, and what to do now.</summary>
static class FinishedScreen
{
    const int MostDifferences = 5;

    /// <param name="turn">A turn that is over.</param>
    /// <param name="outcome">What came of it; null when it cannot be read.</param>
    /// <param name="canShare">Whether there is anybody to share it with here.</param>
    /// <param name="canRepeat">Whether the prompt is one of the library.</param>
    public static MessageBody Of(Turn turn, Reply? outcome, bool canShare, bool canRepeat)
    {
        var recap = Recap.Of(Screens.Said(turn), 500);
        string?[] parts = [Head(turn), recap.Text.Length == 0 ? null : recap.Text, .. outcome is null ? [] : Lines(outcome)];
        var buttons = ImmutableArray.CreateBuilder<Component>();
        buttons.Add(new Button(ButtonStyle.Primary, "Review", new CustomId(turn.Id, 0, "review").ToString()));
        if (canShare)
            buttons.Add(MoveRows.Press(turn, "Share the result", "tell.ask"));
        if (canRepeat)
            buttons.Add(MoveRows.Press(turn, "Practise again", "again"));
        buttons.Add(MoveRows.Press(turn, "What next", "whatnext"));
        if (recap.IsCut)
            buttons.Add(MoveRows.Press(turn, "Details", "details"));
        return Screens.Body(Cut.To(string.Join('\n', parts.OfType<string>()), 1_900), [new(buttons.DrainToImmutable())]);
    }

    static string Head(Turn turn) =>
        $"**{(turn.State is SessionState.Finished ? "Finished" : "Ended")}: {Markup.Escape(Cut.To(turn.Title, 200))}** · {turn.Standing.Depth.Label}, {turn.Standing.Mode.Label}";

    static IEnumerable<string> Lines(Reply outcome) => outcome.Blocks.SelectMany(block => block switch
    {
        Block.Table { Title: "Differences" } table => Differences(table),
        Block.Table { Columns: [_, _, "Your answer", ..] } table => [$"\n**{Markup.Escape(table.Title)}**", .. table.Rows.Select(row => $"- {Markup.Escape(row[0])}: you said {Markup.Escape(Cut.To(row[2], 80))}, {Markup.Escape(row[3])}")],
        Block.Table table => [$"\n**{Markup.Escape(table.Title)}**", .. table.Rows.Select(row => $"- {Markup.Escape(row[0])}: {row[2]} of {row[3]}")],
        Block.Paragraph { Tone: Tone.Right } paragraph => [$"\n✓ {Markup.Escape(paragraph.Text)}"],
        Block.Paragraph paragraph => (string[])[Markup.Escape(paragraph.Text)],
        _ => [],
    });

    static IEnumerable<string> Differences(Block.Table table)
    {
        yield return "\n**Where it differs**";
        foreach (var row in table.Rows.Take(MostDifferences))
            yield return $"- {Markup.Escape(row[0])}: you said {Markup.Escape(Cut.To(row[1], 80))}{(row[1] == row[3] ? $", {Markup.Escape(row[2])}" : $", expected {Markup.Escape(Cut.To(row[3], 80))}")}";
        if (table.Rows.Length > MostDifferences)
            yield return string.Create(CultureInfo.InvariantCulture, $"- and {table.Rows.Length - MostDifferences} more in the review");
    }
}
