using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;
using Component = MechDesign.Discord.Wire.Component;

namespace MechDesign.Discord.Interview;

/// <summary>Which earlier answer is to be changed: a select of them, the latest first.</summary>
static class ChangeScreen
{
    /// <param name="turn">A turn that tells where the interview stands.</param>
    /// <param name="page">From 0.</param>
    /// <returns>Null when nothing was answered there.</returns>
    public static MessageBody? Of(Turn turn, int page)
    {
        var answers = Answers(turn);
        var shown = Enumerable.Range(0, answers.Length).Reverse().Skip(page * ChoiceRows.Page).Take(ChoiceRows.Page).ToArray();
        if (shown.Length == 0)
            return null;
        var beside = ImmutableArray.CreateBuilder<Component>();
        beside.Add(MoveRows.Press(turn, "Change nothing", "go"));
        if (page > 0)
            beside.Add(MoveRows.Press(turn, "Later answers", $"change.{Text(page - 1)}"));
        if (answers.Length > (page + 1) * ChoiceRows.Page)
            beside.Add(MoveRows.Press(turn, "Earlier answers", $"change.{Text(page + 1)}"));
        return Screens.Body(
            $"**Which answer do you want to change?**\nIt is asked again. What it would change is shown before anything happens, and every other answer that still fits stays.",
            [
                Row.Of(new Select(
                    new Interactions.CustomId(turn.Id, turn.Version, "open").ToString(),
                    [.. shown.Select(at => new SelectOption(Cut.To(answers[at].Name, 100), Text(at), Cut.To(answers[at].Value, 100)))], "Pick an answer")),
                new(beside.DrainToImmutable()),
            ]);
    }

    /// <summary>The key at a place of the select; null when there is none.</summary>
    public static string? Key(Turn turn, int? at) => at is { } place && Answers(turn) is var answers && place < answers.Length ? answers[place].Name : null;

    static ImmutableArray<(string Name, string Value)> Answers(Turn turn) => [.. turn.Reply.Blocks.OfType<Block.Facts>().Take(1).SelectMany(facts => facts.Rows)];

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
