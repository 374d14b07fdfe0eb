using MechDesign.Coaching;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Daily;

/// <summary>Which channel is meant.</summary>
static class DailyPlaces
{
    public const string Platform = "discord";

    public static DailyPlace Of(string guild, string channel) => new(Platform, guild, channel);

    /// <summary>A server as people choose to be named in it.</summary>
    public static string Team(string guild) => Of(guild, "").TeamKey;

    /// <summary>The channel named; else the one the command was sent in, else the server's only one with a schedule; else what to say.</summary>
    public static async Task<(DailySchedule? Schedule, string? Wrong)> FindAsync(DailyBook book, Interaction interaction, string? channel, CancellationToken cancel)
    {
        var all = await book.OfAsync(Platform, interaction.GuildId!, cancel).ConfigureAwait(false);
        if (all.IsEmpty)
            return (null, "No channel of this server has a daily prompt. /daily set gives it one.");
        if (channel is not null)
            return all.FirstOrDefault(schedule => schedule.Place.Channel == channel) is { } named ? (named, null) : (null, $"<#{channel}> has no daily prompt. /daily set gives it one.");
        var meant = all.FirstOrDefault(schedule => schedule.Place.Channel == interaction.ChannelId) ?? (all.Length == 1 ? all[0] : null);
        return meant is not null
            ? (meant, null)
            : (null, $"Several channels have a daily prompt: {string.Join(", ", all.Select(schedule => $"<#{schedule.Place.Channel}>"))}. Say which with the option channel.");
    }
}
