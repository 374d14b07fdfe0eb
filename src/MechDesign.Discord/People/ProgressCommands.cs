using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary><c>/progress</c> and <c>/team</c>: how one stands, for oneself alone; how the team stands, without names.</summary>
public sealed class ProgressCommands(ProgressDesk progress, TeamDesk team)
{
    const string OfMe = "progress";
    const string OfTeam = "team";

    public Feature Feature => new(
        [
            new(new(OfMe, "How you stand, what is due again, what to practise next and why", Contexts: Contexts.Everywhere), async (asked, cancel) => Told(await PageAsync(OfMe, 0, asked, cancel).ConfigureAwait(false))),
            new(new(OfTeam, "How the team answers: the hardest question, the most-missed rule; no names", Contexts: Contexts.InServers), async (asked, cancel) => Told(await PageAsync(OfTeam, 0, asked, cancel).ConfigureAwait(false))),
        ],
        [new("figures", TurnAsync)]);

    // What one has practised is read anew for each page; nobody else's page can be turned to.
    async Task<Callback> TurnAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        var (text, turn) = await PageAsync(clicked.Subject, clicked.Step, interaction, cancel).ConfigureAwait(false);
        return Answers.InPlace(text, turn);
    }

    async Task<(string Text, ImmutableArray<Row> Turn)> PageAsync(string whose, int page, Interaction interaction, CancellationToken cancel)
    {
        var reply = whose == OfTeam ? await team.OfAsync(onlyShared: false, cancel).ConfigureAwait(false) ?? Reply.Of(new Block.Paragraph(TeamPhrase.TooFew)) : Of(await progress.ReportAsync(interaction.Person, cancel).ConfigureAwait(false));
        return Book.Open(Book.Pages(reply), new(whose, page, "figures"));
    }

    /// <summary>What to do next stands first: it is what somebody with five minutes came for.</summary>
    static Reply Of(ProgressReport report) => report.Next is { } next
        ? Reply.Of(
            new Block.Heading($"Next: {next.Title}, {next.Depth.Label}"), new Block.Paragraph(next.Because),
            new Block.Paragraph($"/practice prompt: {next.Prompt} depth: {next.Depth.Label}")).And(report.Figures)
        : report.Figures;

    static Callback Told((string Text, ImmutableArray<Row> Turn) page) => Answers.Privately(page.Text, page.Turn);
}
