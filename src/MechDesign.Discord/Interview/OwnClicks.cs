using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>What is pressed and filled in on the draft of an own problem.</summary>
sealed class OwnClicks(PracticeRoom room, Screens screens, LookUpDesk desk)
{
    const string Gone = "This draft is no longer there. Send /practice with your problem once more.";

    public ImmutableArray<ClickAction> Clicks => [new("own", AnswerAsync)];

    async Task<Callback> AnswerAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) => (clicked.Action.Split('.'), OwnDraft.Read(interaction.Message, clicked.Subject, desk)) switch
    {
        ([_, "other"], _) => Other(clicked.Subject, interaction),
        (_, null) => Router.Told(Gone),
        ([_, "ask", var form], { } draft) when Places(draft, form) is { Length: > 0 } places => Ask(draft, clicked.Subject, form, places),
        ([_, "texts", var form], { } draft) when Places(draft, form) is { Length: > 0 } places => new Callback.Update(Filled(draft, interaction, places) is { Fits: true } filled
            ? filled.Screen()
            : draft.Screen("Together these texts are too long for one message, so none of them was changed. Make them shorter.")),
        ([_, "begin", var depth], { } draft) => await BeginAsync(draft, clicked.Subject, depth, interaction, cancel).ConfigureAwait(false),
        _ => Router.Told(Gone),
    };

    /// <summary>The same problem, taken for another archetype; its texts are proposed afresh.</summary>
    Callback Other(string archetype, Interaction interaction) =>
        interaction.Message?.Embeds is [{ Description: { } problem }, ..] && OwnDraft.Of(Markup.Unescape(problem), archetype, desk) is { } draft
            ? new Callback.Update(draft.Screen())
            : Router.Told(Gone);

    static int[] Places(OwnDraft draft, string form) => int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < OwnDraft.InForm * OwnDraft.InForm
        ? [.. Enumerable.Range(0, draft.Texts.Length).Skip(number * OwnDraft.InForm).Take(OwnDraft.InForm)]
        : [];

    static Callback.Ask Ask(OwnDraft draft, string archetype, string form, int[] places) => new(new(
        new CustomId(archetype, 0, $"own.texts.{form}").ToString(),
        string.Create(CultureInfo.InvariantCulture, $"Texts {places[0] + 1} to {places[^1] + 1}"),
        [
            .. places.Select(at => new Label(
                Cut.To(string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {draft.Proposal.Texts[at].Says}"), 45),
                new TextInput(Input(at), TextInputStyle.Short, draft.Texts[at], Required: false, MaxLength: OwnDraft.LongestText),
                "Left empty, what was proposed stays.")),
        ]));

    static OwnDraft Filled(OwnDraft draft, Interaction interaction, int[] places)
    {
        var texts = draft.Texts;
        foreach (var at in places)
        {
            if (Form.Text(interaction, Input(at))?.ReplaceLineEndings(" ").Trim() is { } typed)
                texts = texts.SetItem(at, Cut.To(typed.Length == 0 ? draft.Proposal.Texts[at].Proposed : typed, OwnDraft.LongestText));
        }
        return draft with { Texts = texts };
    }

    async Task<Callback> BeginAsync(OwnDraft draft, string archetype, string depth, Interaction interaction, CancellationToken cancel)
    {
        var (turn, wrong) = await room.BeginOwnAsync(TranscriptIds.Of(interaction), interaction.Person, draft.Problem, archetype, draft.Written, depth, cancel).ConfigureAwait(false);
        return turn is null ? new Callback.Update(draft.Screen(wrong)) : await screens.UpdateAsync(turn, interaction, cancel).ConfigureAwait(false);
    }

    static string Input(int at) => string.Create(CultureInfo.InvariantCulture, $"text.{at}");
}
