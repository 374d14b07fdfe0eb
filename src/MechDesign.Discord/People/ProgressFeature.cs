using MechDesign.Coaching;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary>
/// <c>/progress</c>: how one stands, for oneself. <c>/team</c>: how a server's members answer its daily prompts; aggregates
/// without names, so that anybody in the server may see what is computed of them.
/// </summary>
public sealed class ProgressFeature(ProgressDesk progress, DailyTeam team)
{
    const string Here = "me";

    public Feature Feature => new(
        [
            new(new("progress", "Where you stand, what is due again, and what to practise next", Contexts: Contexts.Everywhere),
                async (interaction, cancel) => new Callback.Say((await StandAsync(interaction, 0, cancel).ConfigureAwait(false)).Data with { Flags = MessageBody.Ephemeral })),
            new(new("team", "How this server answers its daily prompts; no names, and from three people up", [Audience.Option], Contexts: Contexts.InServers), TeamAsync),
        ],
        [
            new("progress", async (clicked, interaction, cancel) => await StandAsync(interaction, clicked.Step, cancel).ConfigureAwait(false)),
            new("team", TurnTeamAsync),
        ]);

    async Task<Callback.Update> StandAsync(Interaction interaction, int page, CancellationToken cancel)
    {
        var (figures, next) = await progress.StandAsync(interaction.Person, cancel).ConfigureAwait(false);
        var (text, turn) = Book.Open(Book.Pages(next is null ? figures : figures.And(Next(next))), new(Here, page, "progress"));
        return Answers.InPlace(text, [.. turn, .. next is null ? [] : Buttons.Rows(Begin(next))]);
    }

    static Reply Next(Suggestion next) => Reply.Of(new Block.Heading($"Next: {next.Title}, {next.Depth.Label}"), new Block.Paragraph(next.Because));

    static Button Begin(Suggestion next) =>
        new(ButtonStyle.Primary, Cut.To($"Begin {next.Title}", 38), new CustomId(next.Prompt, 0, $"begin.{next.Depth.Label}.{Mode.Guided.Label}").ToString());

    async Task<Callback> TeamAsync(Interaction interaction, CancellationToken cancel) =>
        await PageAsync(interaction, 0, cancel).ConfigureAwait(false) is var (text, turn) ? Audience.Answer(interaction, text, turn)
        : Router.Told($"{TeamPhrase.TooFew} In a server they count the drills that were begun from its daily prompts; `/daily set` gives a channel one.");

    async Task<Callback> TurnTeamAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) =>
        await PageAsync(interaction, clicked.Step, cancel).ConfigureAwait(false) is var (text, turn) ? Answers.InPlace(text, turn) : Router.Told(TeamPhrase.TooFew);

    async Task<(string, System.Collections.Immutable.ImmutableArray<Row>)?> PageAsync(Interaction interaction, int page, CancellationToken cancel) =>
        interaction.GuildId is { } guild && await team.FiguresAsync(DailyPlaces.Team(guild), cancel).ConfigureAwait(false) is { } figures
            ? Book.Open(Book.Pages(figures), new(Here, page, "team"))
            : null;
}
