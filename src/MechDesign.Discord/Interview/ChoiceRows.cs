using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>The choices of a question as something to press: buttons where they are few and short, else a select.</summary>
static class ChoiceRows
{
    const int MostButtons = 5;

    /// <summary>Discord's advice for a button without an icon.</summary>
    const int LongestOnAButton = 38;

    /// <summary>What a select may hold.</summary>
    public const int Page = 25;

    /// <summary>What a select shows of a label or a meaning.</summary>
    const int Longest = 100;

    public static bool AreButtons(Block.Ask ask) => !ask.IsSet && ask.Choices.Length <= MostButtons && ask.Choices.All(choice => OnButton(ask, choice).Length <= LongestOnAButton);

    /// <param name="turn">The turn on the screen.</param>
    /// <param name="ask">Its question.</param>
    /// <param name="page">Which choices, where there are more than one select holds; from 0.</param>
    public static IEnumerable<Row> Of(Turn turn, Block.Ask ask, int page)
    {
        if (ask.Choices.IsEmpty)
            yield break;
        if (AreButtons(ask))
        {
            yield return new([.. ask.Choices.Select(choice => new Button(ButtonStyle.Secondary, OnButton(ask, choice), Id(turn, $"answer.{Number(choice)}")))]);
            yield break;
        }
        var shown = ask.Choices.Skip(page * Page).Take(Page).ToArray();
        yield return Row.Of(new Select(
            Id(turn, "pick"), [.. shown.Select(choice => Option(turn, ask, choice))], ask.IsSet ? "Pick one or several" : "Pick one", 1, ask.IsSet ? shown.Length : 1));
    }

    /// <summary>What stands beside a select: none of a set, and the other choices where one select does not hold them.</summary>
    public static IEnumerable<Button> Beside(Turn turn, Block.Ask ask, int page)
    {
        if (ask.IsSet)
            yield return new(ButtonStyle.Secondary, "None of these", Id(turn, "none"));
        // Archetypes of the other branch are right answers too, and no list shows them.
        if (IsOfArchetypes(ask))
            yield return new(ButtonStyle.Secondary, "Type an answer", Id(turn, "type"));
        if (page > 0)
            yield return new(ButtonStyle.Secondary, "Earlier choices", Id(turn, $"more.{Text(page - 1)}"));
        if (ask.Choices.Length > (page + 1) * Page)
            yield return new(ButtonStyle.Secondary, "More choices", Id(turn, $"more.{Text(page + 1)}"));
    }

    public static bool IsOfArchetypes(Block.Ask ask) => ask.Key is "entry.dominant" or "entry.supporting";

    /// <summary>An archetype's label is its number; its name is what people know it by.</summary>
    public static (string Label, string Means) Named(Block.Ask ask, Choice choice) =>
        IsOfArchetypes(ask) && choice.Means.Split(": ", 2) is [var name, var essence] ? ($"{choice.Label} {name}", essence) : (choice.Label, choice.Means);

    public static bool IsOld(Turn turn, Block.Ask ask, Choice choice) => Old(turn, ask) is { } old && (old == choice.Label || (ask.IsSet && old.Split(", ").Contains(choice.Label)));

    /// <summary>What was answered here before; null when nothing was.</summary>
    public static string? Old(Turn turn, Block.Ask ask) => ask.Offered ?? turn.Standing.TakenBack;

    static SelectOption Option(Turn turn, Block.Ask ask, Choice choice)
    {
        var (label, means) = Named(ask, choice);
        var told = IsOld(turn, ask, choice) ? means.Length == 0 ? "Your answer before" : $"Your answer before. {means}" : means;
        return new(Cut.To(label, Longest), Number(choice), told.Length == 0 ? null : Cut.To(told, Longest));
    }

    /// <summary>The number tells answers from moves at a glance, and finds the meaning above.</summary>
    public static string OnButton(Block.Ask ask, Choice choice) =>
        ask.Key != "confirm" ? $"{Number(choice)} {choice.Label}" : choice.Label == "yes" ? "Change it" : "Leave it as it is";

    static string Number(Choice choice) => Text(choice.Number);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Id(Turn turn, string action) => new CustomId(turn.Id, turn.Version, action).ToString();
}
