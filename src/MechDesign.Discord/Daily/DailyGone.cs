using MechDesign.Coaching;
using MechDesign.Discord.Gateway;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Daily;

/// <summary>Daily prompts of a server the bot was removed from, or of a channel that was deleted, wait until somebody sets them again.</summary>
public sealed class DailyGone(DailyDesk desk, ILogger<DailyGone> log)
{
    /// <exception cref="TranscriptException">The store failed; so for the other.</exception>
    public Task PauseAsync(GatewayEvent.GuildGone gone, CancellationToken cancel) =>
        PauseAsync(place => place.Team == gone.GuildId, "I was removed from this server.", cancel);

    public Task PauseAsync(GatewayEvent.ChannelGone gone, CancellationToken cancel) =>
        PauseAsync(place => place.Channel == gone.ChannelId, "The channel was deleted.", cancel);

    async Task PauseAsync(Func<DailyPlace, bool> isGone, string why, CancellationToken cancel)
    {
        foreach (var place in await desk.PauseAsync(place => place.Platform == DailyPlaces.Platform && isGone(place), why, cancel).ConfigureAwait(false))
            log.LogWarning("The daily prompt of {Place} is paused: {Why}", place.Key, why);
    }
}
