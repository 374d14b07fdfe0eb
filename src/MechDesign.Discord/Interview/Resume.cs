using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>What a member left open, brought back as a message only they see.</summary>
sealed class Resume(OwnInterviews interviews, Screens screens)
{
    public SlashCommand Command => new(new("resume", "Brings back an interview you left open", Contexts: Contexts.Everywhere), OpenAsync);

    public ImmutableArray<ClickAction> Clicks => [new("resume", PickedAsync)];

    async Task<Callback> OpenAsync(Interaction interaction, CancellationToken cancel) => await interviews.OpenAsync(interaction.Person, cancel).ConfigureAwait(false) switch
    {
        [] => Router.Told("You have no open interview. /practice begins one."),
        [var only] when await GoOnAsync(only.Id, interaction, cancel).ConfigureAwait(false) is { } turn => await screens.SayAsync(turn, interaction, false, cancel).ConfigureAwait(false),
        var open => new Callback.Say(Choose(open) with { Flags = MessageBody.Ephemeral }),
    };

    static MessageBody Choose(ImmutableArray<TranscriptSummary> open) => Screens.Body(
        open.Length > ChoiceRows.Page
            ? $"**You have {open.Length} open interviews.** These are the latest {ChoiceRows.Page}; which one?"
            : $"**You have {open.Length} open interviews.** Which one?",
        [Row.Of(new Select(new CustomId("open", 0, "resume").ToString(), [.. open.Take(ChoiceRows.Page).Select(Option)], "Pick one"))]);

    static SelectOption Option(TranscriptSummary row) => new(
        Cut.To(row.Title, 100), row.Id, $"{row.Depth.Label}, {row.Mode.Label} · {row.Answers} answered · {row.LastAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC");

    async Task<Callback> PickedAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) => interaction.Data?.Values is [var id]
        ? await screens.UpdateAsync(await GoOnAsync(id, interaction, cancel).ConfigureAwait(false), interaction, cancel).ConfigureAwait(false)
        : Router.Told("Pick one of the interviews.");

    /// <summary>A paused one goes on; any other is shown with what was said last.</summary>
    async Task<Turn?> GoOnAsync(string id, Interaction interaction, CancellationToken cancel) =>
        await interviews.LookAsync(id, interaction.Person, cancel).ConfigureAwait(false) is { State: SessionState.Paused }
            ? await interviews.DoAsync(id, interaction.Person, null, interaction.Id, new Command.Resume(), cancel).ConfigureAwait(false)
            : await interviews.LookAsync(id, interaction.Person, cancel).ConfigureAwait(false);
}
