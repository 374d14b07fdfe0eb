using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary><c>/help</c>: the first thing a newcomer reads. Eight lines, and every command is in one of them.</summary>
static class HelpCommand
{
    const string Text = """
        **A coach for mechanical system design.** You answer closed questions, it derives what follows by fixed rules and says why. What you answer only you see, until you share it.
        `/practice` begins: a drill takes five minutes and about twelve questions. `/resume` goes on where you stopped, even after a restart.
        `/review` shows a finished interview: score, worksheets, failure matrix, derivations, what to say aloud.
        `/progress` says where you stand, what is due again and what to practise next.
        `/archetype`, `/explain`, `/knowledge` and `/systems` look things up; type a few letters and pick. `/map` tells which archetypes a prompt looks like, `/estimate` does the arithmetic.
        `/share` lets others read one of your interviews, or takes that back. `/team` shows how the team answers, from three people up and without names.
        `/daily` is for whoever manages the server: a prompt in a channel every working day, with a Start button for everybody. `/name-me` says whether its weekly digest may name you.
        Your data: `/link` joins you with your name in the browser or terminal, `/export` hands everything over, `/forget` deletes it. `/help` is this text.
        """;

    public static SlashCommand Of() => new(
        new("help", "What this bot does, in eight lines", Contexts: Contexts.Everywhere),
        (_, _) => Task.FromResult<Callback>(Router.Told(Text)));
}
