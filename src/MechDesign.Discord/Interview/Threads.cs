using System.Net;
using MechDesign.Coaching;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>
/// Interviews in threads of their own, where everybody of the channel can read along and the channel stays quiet: a line
/// that names who practises what, its thread, and the interview in it.
/// </summary>
/// <param name="post">Posts as the bot.</param>
/// <param name="open">Opens the thread of a message.</param>
public sealed class Threads(PostMessage post, OpenThread open)
{
    /// <summary>Where the interview stands now; null where no thread can be had, and why.</summary>
    internal async Task<(string? Thread, string? Why)> OpenAsync(Turn turn, MessageBody screen, Interaction interaction, CancellationToken cancel)
    {
        try
        {
            var line = Screens.Body($"<@{interaction.UserId}> practises **{Markup.Escape(Cut.To(turn.Title, 200))}**, {turn.Standing.Depth.Label}, {turn.Standing.Mode.Label}. Everybody can read along in the thread; only they can answer.", []);
            var message = await post(interaction.ChannelId!, Screens.Once(line, $"line of {turn.Id}"), cancel).ConfigureAwait(false);
            var thread = await open(interaction.ChannelId!, message, Cut.To(turn.Title, Limits.ThreadName), ThreadBody.ADay, cancel).ConfigureAwait(false);
            await post(thread, Screens.Once(screen, $"first screen of {turn.Id}"), cancel).ConfigureAwait(false);
            return (thread, null);
        }
        catch (DiscordRefusedException refused)
        {
            return (null, refused.Status is HttpStatusCode.Forbidden
                ? "I may not write here or open threads (permissions Send Messages, Create Public Threads, Send Messages in Threads)"
                : "Discord opens no thread here");
        }
        catch (HttpRequestException)
        {
            return (null, "Discord did not answer");
        }
    }
}
