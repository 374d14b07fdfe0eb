using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Discord.Daily;

/// <summary>Stops the daily prompts of what the gateway says is gone. Both return what an operator should know, once.</summary>
public sealed class DailyVanished(DailyDesk desk)
{
    /// <summary>A channel was deleted, or the bot may no longer see it.</summary>
    public Task<ImmutableArray<string>> ChannelAsync(string channel, CancellationToken cancel) => PauseAsync(place => place.Channel == channel, "The channel is gone.", cancel);

    /// <summary>The bot was taken off a server; not when the server is only out of reach for a while.</summary>
    public Task<ImmutableArray<string>> ServerAsync(string guild, CancellationToken cancel) => PauseAsync(place => place.Team == guild, "I was taken off this server.", cancel);

    async Task<ImmutableArray<string>> PauseAsync(Func<DailyPlace, bool> isGone, string why, CancellationToken cancel) =>
    [
        .. (await desk.PauseAsync(place => place.Platform == DailyPlaces.Platform && isGone(place), why, cancel).ConfigureAwait(false))
            .Select(place => $"The daily prompt of {place.Key} is paused: {why}"),
    ];
}
