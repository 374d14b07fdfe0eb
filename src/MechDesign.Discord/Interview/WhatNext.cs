using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>What to practise next, why, and a button that begins it.</summary>
sealed class WhatNext(ProgressDesk progress)
{
    public ImmutableArray<ClickAction> Clicks => [new("whatnext", AnswerAsync)];

    async Task<Callback> AnswerAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) => await progress.NextAsync(interaction.Person, cancel).ConfigureAwait(false) is { } next
        ? new Callback.Say(Screens.Body(
            $"**Next: {Markup.Escape(next.Title)}**, {next.Depth.Label}\n{Markup.Escape(next.Because)}",
            [Row.Of(new Button(ButtonStyle.Primary, "Begin", new CustomId(next.Prompt, 0, $"begin.{next.Depth.Label}.guided").ToString()))]) with
        { Flags = MessageBody.Ephemeral })
        : Router.Told("There is no prompt to practise.");
}
