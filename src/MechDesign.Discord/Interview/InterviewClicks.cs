using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>
/// What is pressed on an interview's message. Moves replace the message and are taken only for the turn that was on it;
/// what merely explains is told beside it.
/// </summary>
sealed class InterviewClicks(OwnInterviews interviews, Screens screens, LookUpDesk desk)
{
    const string TypedInput = "answer";

    public ImmutableArray<ClickAction> Clicks =>
    [
        Move("answer", (clicked, _) => new Command.Answer(Argument(clicked))),
        Move("pick", (_, interaction) => new Command.Answer(string.Join(", ", interaction.Data?.Values ?? []))),
        Move("none", (_, _) => new Command.Answer("none")),
        Move("typed", (_, interaction) => new Command.Answer(Form.Text(interaction, TypedInput) ?? "")),
        new("type", TypeAsync),
        Move("unknown", (_, _) => new Command.DontKnow()),
        Move("skip", (_, _) => new Command.Skip()),
        Move("back", (_, _) => new Command.Back()),
        Move("redo", (_, _) => new Command.Redo()),
        Move("hint", (_, _) => new Command.Hint()),
        Move("pause", (_, _) => new Command.Pause()),
        Move("go", (_, _) => new Command.Resume()),
        new("end", EndAsync),
        new("more", MoreAsync),
        new("change", ChangeAsync),
        new("open", OpenAsync),
        Tell("why", new Command.Why()),
        Tell("status", new Command.Status()),
        new("details", DetailsAsync),
        new("brief", BriefAsync),
    ];

    ClickAction Move(string action, Func<CustomId, Interaction, Command> command) => new(action, async (clicked, interaction, cancel) =>
        await screens.UpdateAsync(await DoAsync(clicked, interaction, command(clicked, interaction), cancel).ConfigureAwait(false), interaction, cancel).ConfigureAwait(false));

    ClickAction Tell(string action, Command command) => new(action, async (clicked, interaction, cancel) => Told(
        await interviews.DoAsync(clicked.Subject, interaction.Person, null, interaction.Id, command, cancel).ConfigureAwait(false), clicked));

    async Task<Callback> DetailsAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) =>
        Told(await interviews.LookAsync(clicked.Subject, interaction.Person, cancel).ConfigureAwait(false), clicked);

    /// <summary>A form for an answer that stands on no list.</summary>
    async Task<Callback> TypeAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        var turn = await interviews.LookAsync(clicked.Subject, interaction.Person, cancel).ConfigureAwait(false);
        return turn is { State: SessionState.Asking, Reply.Question: { } ask } && turn.Version == clicked.Step
            ? new Callback.Ask(new(
                new CustomId(turn.Id, turn.Version, "typed").ToString(), "Your answer",
                [new Label(ask.IsSet ? "Names or ids, with commas between" : "A name or an id", new TextInput(TypedInput, TextInputStyle.Short, Required: true, MaxLength: 300), Cut.To(ask.Text, 100))]))
            : await screens.UpdateAsync(turn, interaction, cancel).ConfigureAwait(false);
    }

    /// <summary>The brief again, with its numbers; of an own design, what was written.</summary>
    async Task<Callback> BriefAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) =>
        await interviews.LookAsync(clicked.Subject, interaction.Person, cancel).ConfigureAwait(false) is { } turn
            ? Long(desk.Prompt(turn.Standing.Prompt) is { } prompt ? ReplyText.Blocks(new([.. prompt.Blocks.Where(block => block is not Block.Facts)])) : [Markup.Escape(turn.Standing.Brief)])
            : Router.Told(Screens.NotYours);

    /// <summary>All that was said, to one person.</summary>
    static Callback.Say Told(Turn? turn, CustomId clicked)
    {
        if (turn is null)
            return Router.Told(Screens.NotYours);
        var older = turn.Version == clicked.Step ? [] : (string[])["-# The interview has gone on since; this is about where it stands now."];
        return Long([.. older, .. ReplyText.Blocks(new([.. Screens.Said(turn)]))]);
    }

    static Callback.Say Long(ImmutableArray<string> texts)
    {
        var pages = Paging.Of(texts, 4_000);
        return pages is [{ Length: <= 2_000 } short_]
            ? Router.Told(short_)
            // An embed holds twice as much as a message; the two pages stay below what all embeds together may have.
            : new(Screens.Body("", [], [.. pages.Take(2).Select((page, at) => new Embed(Description: Cut.To(page, at == 0 ? 4_000 : 1_900)))]) with { Flags = MessageBody.Ephemeral });
    }

    async Task<Callback> EndAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        var turn = await (Argument(clicked) == "now"
            ? DoAsync(clicked, interaction, new Command.Abandon(), cancel)
            : interviews.LookAsync(clicked.Subject, interaction.Person, cancel)).ConfigureAwait(false);
        return turn is { State: SessionState.Paused } && turn.Version == clicked.Step
            ? new Callback.Update(PausedScreen.Ending(turn))
            : await screens.UpdateAsync(turn, interaction, cancel).ConfigureAwait(false);
    }

    async Task<Callback> MoreAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        var turn = await interviews.LookAsync(clicked.Subject, interaction.Person, cancel).ConfigureAwait(false);
        return turn is { State: SessionState.Asking } && turn.Version == clicked.Step && Number(Argument(clicked)) is { } page and >= 0 && turn.Reply.Question?.Choices.Length > page * ChoiceRows.Page
            ? new Callback.Update(QuestionScreen.Of(turn, page))
            : await screens.UpdateAsync(turn, interaction, cancel).ConfigureAwait(false);
    }

    /// <summary>Which answer is to be changed?</summary>
    async Task<Callback> ChangeAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        var turn = await DoAsync(clicked, interaction, new Command.Status(), cancel).ConfigureAwait(false);
        return turn is { State: SessionState.Asking } && turn.Version == clicked.Step && ChangeScreen.Of(turn, Number(Argument(clicked)) ?? 0) is { } screen
            ? new Callback.Update(screen)
            : await screens.UpdateAsync(turn, interaction, cancel).ConfigureAwait(false);
    }

    async Task<Callback> OpenAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        var turn = await DoAsync(clicked, interaction, new Command.Status(), cancel).ConfigureAwait(false);
        if (turn is { State: SessionState.Asking } && turn.Version == clicked.Step && interaction.Data?.Values is [var picked] && ChangeScreen.Key(turn, Number(picked)) is { } key)
            turn = await DoAsync(clicked, interaction, new Command.Change(key, null), cancel).ConfigureAwait(false);
        return await screens.UpdateAsync(turn, interaction, cancel).ConfigureAwait(false);
    }

    Task<Turn?> DoAsync(CustomId clicked, Interaction interaction, Command command, CancellationToken cancel) =>
        interviews.DoAsync(clicked.Subject, interaction.Person, clicked.Step, interaction.Id, command, cancel);

    static string Argument(CustomId clicked) => clicked.Action.Split('.') is [_, var argument] ? argument : "";

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
