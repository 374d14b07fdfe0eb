using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>An interview as one message, whatever its state. The whole message is drawn each time, from the store alone.</summary>
sealed class Screens(OwnInterviews interviews, LookUpDesk desk, Threads threads)
{
    public const string NotYours = "This interview belongs to somebody else; if it was yours, it has been deleted. /practice begins your own, /resume brings back what you left open.";

    /// <summary>The screen of a turn for whoever acted.</summary>
    public async Task<MessageBody> OfAsync(Turn turn, Interaction interaction, CancellationToken cancel) => turn.State switch
    {
        SessionState.Asking => QuestionScreen.Of(turn),
        SessionState.Paused => PausedScreen.Of(turn),
        SessionState.Finished or SessionState.Abandoned => FinishedScreen.Of(
            turn, (await interviews.ReviewAsync(turn.Id, interaction.Person, cancel).ConfigureAwait(false))?.Outcome,
            canShare: interaction.GuildId is not null && turn.State is SessionState.Finished, canRepeat: desk.Prompts.Any(card => card.Id == turn.Standing.Prompt)),
    };

    /// <summary>The screen in place of the message that was clicked.</summary>
    public async Task<Callback> UpdateAsync(Turn? turn, Interaction interaction, CancellationToken cancel) => turn is null
        ? Router.Told(NotYours)
        : new Callback.Update(await OfAsync(turn, interaction, cancel).ConfigureAwait(false));

    /// <summary>The screen as a new message.</summary>
    /// <param name="turn">What is shown.</param>
    /// <param name="interaction">To whom.</param>
    /// <param name="isPublic">Whether in a thread of its own, for everybody in a server's channel.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    public async Task<Callback> SayAsync(Turn turn, Interaction interaction, bool isPublic, CancellationToken cancel)
    {
        var body = await OfAsync(turn, interaction, cancel).ConfigureAwait(false);
        if (!isPublic || interaction.GuildId is null)
            return new Callback.Say(Privately(body, "Only you see this; /resume brings it back."));
        return new Callback.SayLater(new(Flags: MessageBody.Ephemeral), async late => await threads.OpenAsync(turn, body, interaction, late).ConfigureAwait(false) switch
        {
            ({ } thread, _) => Router.Told($"Your interview is in <#{thread}>: everybody here can read along, only you can answer.").Data,
            (_, var why) => Privately(body, $"Only you see this: {why}. /resume brings it back."),
        });
    }

    static MessageBody Privately(MessageBody body, string note) =>
        body with { Content = $"{Cut.To(body.Content!, 2_000 - note.Length - 4)}\n-# {note}", Flags = MessageBody.Ephemeral };

    /// <summary>What was said, without the question; the title stands in the head already, and a refusal is no wrong answer.</summary>
    public static IEnumerable<Block> Said(Turn turn) => turn.Reply.Blocks
        .Where(block => block is not Block.Ask && !(block is Block.Heading heading && heading.Text == turn.Title))
        .Select(block => turn.Refusal is not null && block is Block.Paragraph { Tone: Tone.Wrong } refused ? refused with { Tone = Tone.Note } : block);

    /// <summary>A message that is posted once, however often it is sent for the same reason.</summary>
    public static MessageBody Once(MessageBody body, string reason) => body with { Nonce = TranscriptIds.Hash(reason)[..Limits.Nonce], EnforceNonce = true };

    /// <summary>A screen's message: nothing of the one before stays, and nobody is pinged.</summary>
    public static MessageBody Body(string content, ImmutableArray<Row> rows, ImmutableArray<Embed>? embeds = null) =>
        new(content, embeds ?? [], rows, AllowedMentions: AllowedMentions.Nobody);
}
