using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>Everything that begins an interview: the command, the daily post's Start, and buttons that offer one.</summary>
sealed class Practice(PracticeRoom room, OwnInterviews interviews, Screens screens, LookUpDesk desk, DailyDesk daily, TimeProvider clock)
{
    const int MostMeant = 5;

    public SlashCommand Command => new(
        new("practice", "An interview, one closed choice at a time; only you see it", [
            new(OptionType.Text, "prompt", "Which prompt; today's when you leave it out", Autocomplete: true),
            new(OptionType.Text, "depth", "How much is asked; a drill when you leave it out", Choices: [new("drill: 10 to 13 questions", "drill"), new("core: steps 4 to 8", "core"), new("full: all nine steps", "full")]),
            new(OptionType.Text, "mode", "When the coach speaks", Choices: [new("guided: after each answer", "guided"), new("mock: at the end", "mock")]),
            new(OptionType.Text, "problem", "Instead of a prompt, a problem of your own in any words", MaxLength: OwnDraft.LongestProblem),
            new(OptionType.Text, "where", "Who can read along", Choices: [new("private: only you", "private"), new("thread: one of its own, for everybody in this channel", "thread")]),
        ], Contexts: Contexts.Everywhere),
        BeginAsync, Suggest);

    public ImmutableArray<ClickAction> Clicks => [new("start", StartAsync), new("begin", BeginOfferedAsync), new("again", AgainAsync)];

    async Task<Callback> BeginAsync(Interaction interaction, CancellationToken cancel)
    {
        var (prompt, problem, isPublic) = (interaction.Text("prompt"), interaction.Text("problem"), interaction.Text("where") == "thread");
        var (depth, mode) = (interaction.Text("depth"), interaction.Text("mode") ?? "guided");
        if (problem is not null)
            return prompt is null ? OwnDraft.Begin(problem, desk) : Router.Told("A prompt or a problem of your own, one of the two. Send the command again with only one of them.");
        return (prompt is null ? await TodayAsync(interaction, cancel).ConfigureAwait(false) : PromptSearch.Only(desk.Prompts, prompt)) is { } card
            ? await SayAsync(TranscriptIds.Of(interaction), card.Id, depth ?? "drill", mode, isPublic, interaction, cancel).ConfigureAwait(false)
            : Meant(prompt!, depth ?? "drill", mode, isPublic);
    }

    /// <summary>What was posted in this channel today, or in this server; elsewhere the day's own.</summary>
    async Task<PromptCard> TodayAsync(Interaction interaction, CancellationToken cancel) =>
        interaction is { GuildId: { } guild, ChannelId: { } channel } && await daily.PostedTodayAsync(DailyPlaces.Of(guild, channel), cancel).ConfigureAwait(false) is { } posted
            && desk.Prompts.FirstOrDefault(card => card.Id == posted) is { } card
            ? card
            : desk.Today(clock.GetUtcNow());

    // Today's stands first while nothing is typed; for each further key memory is enough.
    async Task<Callback> Suggest(Interaction interaction, CancellationToken cancel) => new Callback.Suggest(new(
    [
        .. PromptSearch.Of(desk.Prompts, interaction.Text("prompt"), PromptSearch.SaysNothing(interaction.Text("prompt")) ? await TodayAsync(interaction, cancel).ConfigureAwait(false) : desk.Today(clock.GetUtcNow())).Take(Completion.Most)
            .Select(card => new OptionChoice(Cut.To($"{card.Title} · {card.Kind}, level {card.Difficulty}", 100), card.Id)),
    ]));

    /// <summary>Words that are no prompt's name: those that may be meant, to press.</summary>
    Callback.Say Meant(string typed, string depth, string mode, bool isPublic)
    {
        var likely = PromptSearch.Of(desk.Prompts, typed, desk.Today(clock.GetUtcNow())).Take(MostMeant).ToArray();
        if (likely.Length == 0)
            return Router.Told($"No prompt is called '{Markup.Escape(Cut.To(typed, 80))}'. Pick one from the list that opens while you type, or leave it out for today's.");
        return new(Screens.Body($"No prompt is called exactly '{Markup.Escape(Cut.To(typed, 80))}'. Did you mean one of these?",
            [new([.. likely.Select(card => new Button(ButtonStyle.Secondary, Cut.To(card.Title, 80), new CustomId(card.Id, 0, $"begin.{depth}.{mode}{(isPublic ? ".thread" : "")}").ToString()))])]) with
        { Flags = MessageBody.Ephemeral });
    }

    /// <summary>The daily post's button: a drill that is open is gone on with, one that was done is shown, else one begins.</summary>
    async Task<Callback> StartAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        if (interaction.Message is not { } post)
            return Router.Told("This button has lost its post. /practice begins today's drill.");
        var (latest, free) = await OfPostAsync(post.Id, interaction, cancel).ConfigureAwait(false);
        return latest is null or { State: SessionState.Abandoned }
            ? await SayAsync(free, clicked.Subject, clicked.Action.Split('.') is [_, var depth] ? depth : "drill", "guided", false, interaction, cancel).ConfigureAwait(false)
            : await screens.SayAsync(latest, interaction, false, cancel).ConfigureAwait(false);
    }

    /// <summary>A prompt that was offered by name.</summary>
    async Task<Callback> BeginOfferedAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        if (clicked.Action.Split('.') is not [_, var depth, var mode, .. var where])
            return Router.Told(Screens.NotYours);
        return where is ["thread"] || !interaction.IsOnPrivateMessage
            ? await SayAsync(TranscriptIds.Of(interaction), clicked.Subject, depth, mode, where is ["thread"], interaction, cancel).ConfigureAwait(false)
            : await UpdateAsync(TranscriptIds.Of(interaction), clicked.Subject, depth, mode, interaction, cancel).ConfigureAwait(false);
    }

    /// <summary>The same prompt once more, at the same depth; pressed twice, it is still one.</summary>
    async Task<Callback> AgainAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        if (await interviews.LookAsync(clicked.Subject, interaction.Person, cancel).ConfigureAwait(false) is not { } done)
            return Router.Told(Screens.NotYours);
        var (latest, free) = TranscriptIds.PostOf(done.Id) is { } post
            ? await OfPostAsync(post, interaction, cancel).ConfigureAwait(false)
            : (await interviews.LookAsync(TranscriptIds.After(done.Id), interaction.Person, cancel).ConfigureAwait(false), null);
        if (latest is { State: SessionState.Asking or SessionState.Paused })
            return interaction.IsOnPrivateMessage
                ? await screens.UpdateAsync(latest, interaction, cancel).ConfigureAwait(false)
                : await screens.SayAsync(latest, interaction, false, cancel).ConfigureAwait(false);
        var id = free ?? (latest is null ? TranscriptIds.After(done.Id) : TranscriptIds.Of(interaction));
        return interaction.IsOnPrivateMessage
            ? await UpdateAsync(id, done.Standing.Prompt, done.Standing.Depth.Label, done.Standing.Mode.Label, interaction, cancel).ConfigureAwait(false)
            : await SayAsync(id, done.Standing.Prompt, done.Standing.Depth.Label, done.Standing.Mode.Label, false, interaction, cancel).ConfigureAwait(false);
    }

    /// <summary>A member's latest drill of a daily post, and what the next one would be called. Only their own files are read.</summary>
    async Task<(Turn? Latest, string Free)> OfPostAsync(string post, Interaction interaction, CancellationToken cancel)
    {
        var latest = (Turn?)null;
        for (var attempt = 1; ; attempt++)
        {
            var id = TranscriptIds.OfPost(post, interaction.UserId!, attempt);
            if (await interviews.LookAsync(id, interaction.Person, cancel).ConfigureAwait(false) is not { } found)
                return (latest, id);
            latest = found;
        }
    }

    async Task<Callback> SayAsync(string id, string prompt, string depth, string mode, bool isPublic, Interaction interaction, CancellationToken cancel) =>
        await room.BeginAsync(id, interaction.Person, prompt, depth, mode, cancel).ConfigureAwait(false) is { } turn
            ? await screens.SayAsync(turn, interaction, isPublic, cancel).ConfigureAwait(false)
            : Router.Told(NoSuchPrompt);

    async Task<Callback> UpdateAsync(string id, string prompt, string depth, string mode, Interaction interaction, CancellationToken cancel) =>
        await room.BeginAsync(id, interaction.Person, prompt, depth, mode, cancel).ConfigureAwait(false) is { } turn
            ? await screens.UpdateAsync(turn, interaction, cancel).ConfigureAwait(false)
            : Router.Told(NoSuchPrompt);

    const string NoSuchPrompt = "This prompt is no longer there. /practice lists those that are while you type.";
}
