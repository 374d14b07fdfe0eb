using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;
using Component = MechDesign.Discord.Wire.Component;

namespace MechDesign.Discord.Interview;

/// <summary>What became of a message to a channel.</summary>
public enum Posted
{
    /// <summary>It stands there.</summary>
    Done = 1,

    /// <summary>The bot may not see the channel (50001) or not write there (50013).</summary>
    NotAllowed,

    /// <summary>There is no such channel or thread (10003).</summary>
    NoSuchChannel,

    /// <summary>Discord refused it otherwise, or could not be reached; it does not stand there.</summary>
    Failed,

    /// <summary>No answer came; it may stand there.</summary>
    Unsure,
}

/// <summary>Posts a message to a channel by its id. The same nonce is posted once.</summary>
public delegate Task<Posted> Post(string channel, MessageBody body, CancellationToken cancel);

/// <summary>
/// Telling a result to others: first what they would see, then, on a second press, the post. From then on others may read
/// the review too.
/// </summary>
sealed class Telling(OwnInterviews interviews, Sharing sharing, LookUpDesk desk, Post post, TimeProvider clock)
{
    /// <summary>Whoever pressed is answered within Discord's three seconds; a post that takes longer is told of when it is there.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public ImmutableArray<ClickAction> Clicks => [new("tell", AnswerAsync)];

    async Task<Callback> AnswerAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        if (await interviews.LookAsync(clicked.Subject, interaction.Person, cancel).ConfigureAwait(false) is not { State: SessionState.Finished } turn
            || await interviews.ReviewAsync(clicked.Subject, interaction.Person, cancel).ConfigureAwait(false) is not { } review)
            return Router.Told(Screens.NotYours);
        if (interaction is not { GuildId: not null, ChannelId: { } here })
            return Router.Told("Nobody else reads along in a direct message. Bring the result up in a server's channel with /share.");
        var (result, thread) = (Result(turn, review.Outcome, interaction), TranscriptIds.PostOf(turn.Id));
        return clicked.Action switch
        {
            "tell.post" => await PostAsync(turn, thread ?? here, result, interaction, cancel).ConfigureAwait(false),
            "tell.here" => await PostAsync(turn, here, result, interaction, cancel).ConfigureAwait(false),
            "tell.undo" => await TakeBackAsync(turn, interaction, cancel).ConfigureAwait(false),
            _ => new Callback.Say(Screens.Body(
                $"Others will see, in <#{thread ?? here}>:\n>>> {result.Content}",
                [Row.Of(MoveRows.Press(turn, "Share it", "tell.post", ButtonStyle.Primary))],
                [new(Description: "Whoever presses **Review** there can read every answer of this interview. Do nothing, and nothing is shared.")]) with
            { Flags = MessageBody.Ephemeral }),
        };
    }

    async Task<Callback> PostAsync(Turn turn, string channel, MessageBody result, Interaction interaction, CancellationToken cancel)
    {
        var posting = ShareAsync(turn, channel, result, interaction, cancel);
        return await Task.WhenAny(posting, Task.Delay(Patience, clock, cancel)).ConfigureAwait(false) == posting
            ? new Callback.Update(await posting.ConfigureAwait(false))
            : new Callback.Update(Screens.Body($"It is being posted in <#{channel}>, and Discord takes its time. This message tells when it is there.", []), _ => posting);
    }

    async Task<MessageBody> ShareAsync(Turn turn, string channel, MessageBody result, Interaction interaction, CancellationToken cancel)
    {
        var own = await interviews.IdentitiesAsync(interaction.Person, cancel).ConfigureAwait(false);
        var shared = await sharing.SetAsync(turn.Id, interaction.Id, own, true, cancel).ConfigureAwait(false);
        var posted = await post(channel, result, cancel).ConfigureAwait(false);
        // What never stood anywhere is not left readable.
        if (posted is Posted.NotAllowed or Posted.NoSuchChannel or Posted.Failed && shared is SharingOutcome.Done)
            await sharing.SetAsync(turn.Id, $"{interaction.Id}-undone", own, false, cancel).ConfigureAwait(false);
        var again = MoveRows.Press(turn, "Try again", (TranscriptIds.PostOf(turn.Id) ?? channel) == channel ? "tell.post" : "tell.here", ButtonStyle.Primary);
        return posted switch
        {
            Posted.Done => Screens.Body($"Shared in <#{channel}>.", []),
            Posted.NotAllowed => Screens.Body(
                $"Nothing was shared: I may not write in <#{channel}>. Whoever manages this server can allow it in the channel's settings, Permissions: View Channel, Send Messages, and in threads Send Messages in Threads. Then press once more.",
                [Row.Of(again)]),
            Posted.NoSuchChannel => Screens.Body(
                "Nothing was shared: the thread of that post is not there. You can share in this channel instead.",
                [Row.Of(MoveRows.Press(turn, "Share it here", "tell.here", ButtonStyle.Primary))]),
            Posted.Failed => Screens.Body("Nothing was shared: Discord did not take the post. Press once more in a minute.", [Row.Of(again)]),
            Posted.Unsure => Screens.Body(
                "Discord did not confirm the post. Look whether it is there; if not, press once more. Until you take that back, others may read this review.",
                [Row.Of(again, MoveRows.Press(turn, "Take it back", "tell.undo"))]),
        };
    }

    async Task<Callback> TakeBackAsync(Turn turn, Interaction interaction, CancellationToken cancel)
    {
        var own = await interviews.IdentitiesAsync(interaction.Person, cancel).ConfigureAwait(false);
        await sharing.SetAsync(turn.Id, interaction.Id, own, false, cancel).ConfigureAwait(false);
        return new Callback.Update(Screens.Body("Taken back: only you can read it. If the post stands there after all, its Review opens nothing.", []));
    }

    /// <summary>What others see: who, what, how well, and the ways to read or try it.</summary>
    MessageBody Result(Turn turn, Reply outcome, Interaction interaction)
    {
        var score = outcome.Blocks.OfType<Block.Table>().FirstOrDefault(table => table.Title.StartsWith("Score", StringComparison.Ordinal))?.Title;
        var level = outcome.Blocks.OfType<Block.Paragraph>().FirstOrDefault(paragraph => paragraph.Text.StartsWith("Level: ", StringComparison.Ordinal))?.Text.Split('.', ',')[0];
        string?[] reached = [score, level is "Level: none yet" ? null : level];
        var buttons = ImmutableArray.Create<Component>(new Button(ButtonStyle.Primary, "Review", new CustomId(turn.Id, 0, "review").ToString()));
        if (desk.Prompts.Any(card => card.Id == turn.Standing.Prompt))
            buttons = buttons.Add(new Button(ButtonStyle.Secondary, "Practise this too", new CustomId(turn.Standing.Prompt, 0, $"begin.{turn.Standing.Depth.Label}.{turn.Standing.Mode.Label}").ToString()));
        return Screens.Once(Screens.Body(
            $"<@{interaction.UserId}> finished **{Markup.Escape(Cut.To(turn.Title, 200))}**, {turn.Standing.Depth.Label}, {turn.Standing.Mode.Label}.\n{Markup.Escape(string.Join(" · ", reached.OfType<string>()))}".TrimEnd(),
            [new(buttons)]), $"result of {turn.Id}");
    }
}
