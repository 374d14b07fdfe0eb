using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary><c>/share</c>: whether others may read one interview. It says what they will see before anything is done.</summary>
public sealed class ShareFeature(ReadingRoom room, Own own)
{
    const string NotYours = "There is no such interview of yours. Type a letter after `/share` and pick from the list.";

    /// <summary>A longer id does not fit into a button.</summary>
    const int LongestId = 70;

    public Feature Feature => new(
        [new(new("share", "Let others read one of your interviews, or take that back; you see first what they will",
            [new(OptionType.Text, "transcript", "Which interview", Required: true, Autocomplete: true, MaxLength: LongestId)], Contexts: Contexts.Everywhere),
            async (interaction, cancel) => await AskAsync(interaction.Text("transcript") ?? "", interaction, cancel).ConfigureAwait(false), own.SuggestAsync)],
        [new("share", ClickedAsync)]);

    Task<Callback> ClickedAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) => clicked.Action switch
    {
        "share.yes" => SetAsync(clicked.Subject, true, interaction, cancel),
        "share.no" => SetAsync(clicked.Subject, false, interaction, cancel),
        _ => AskAsync(clicked.Subject, interaction, cancel),
    };

    async Task<Callback> AskAsync(string id, Interaction interaction, CancellationToken cancel) =>
        await own.FindAsync(id, interaction.Person, cancel).ConfigureAwait(false) is not { } row ? Router.Told(NotYours)
        : row.IsShared ? Answers.Privately($"**{Markup.Escape(row.Title)}** is shared: others may read its review, with every answer of yours.", Buttons.Rows(Tell(row, interaction), TakeBack(id)))
        : Answers.Privately(
            $"""
            Share **{Markup.Escape(Own.Named(row))}**?
            Others who use this bot can then read its review: your answers with the score, the worksheets, the times and your name. Nothing else of yours is shown, nothing is posted, and you can take it back.
            """,
            Buttons.Rows(new Button(ButtonStyle.Primary, "Share it", new CustomId(id, 0, "share.yes").ToString())));

    async Task<Callback> SetAsync(string id, bool shared, Interaction interaction, CancellationToken cancel)
    {
        if (!await room.ShareAsync(id, interaction.Person, interaction.Id, shared, cancel).ConfigureAwait(false)
            || await own.FindAsync(id, interaction.Person, cancel).ConfigureAwait(false) is not { } row)
            return Router.Told(NotYours);
        return shared
            ? Answers.InPlace($"Shared: others may read the review of **{Markup.Escape(row.Title)}**. Nobody is told of it unless you say so.", Buttons.Rows(Tell(row, interaction), TakeBack(id)))
            : Answers.InPlace($"No longer shared: only you can read **{Markup.Escape(row.Title)}**. What was posted in a channel stays there, and its button opens nothing any more.");
    }

    /// <summary>The interview's own way of telling a result, which asks once more; it needs a result and somebody to tell.</summary>
    static Button? Tell(TranscriptSummary row, Interaction interaction) => row.State == "finished" && interaction.GuildId is not null
        ? new(ButtonStyle.Secondary, "Post the result here", new CustomId(row.Id, 0, "tell").ToString())
        : null;

    static Button TakeBack(string id) => new(ButtonStyle.Secondary, "Take it back", new CustomId(id, 0, "share.no").ToString());
}
