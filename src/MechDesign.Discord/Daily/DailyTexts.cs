using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Rendering;

namespace MechDesign.Discord.Daily;

/// <summary>What /daily answers.</summary>
static class DailyTexts
{
    /// <summary>What ends a pause.</summary>
    public const string TakeUp = "/daily set takes it up again, there or in another channel.";

    public const string NotAManager = "Only who may manage the server (permission Manage Server) sets its daily prompt.";

    public static string Set(DailyStatus status, int prompts)
    {
        var schedule = status.Schedule;
        string?[] lines =
        [
            $"{Channel(schedule)} gets a {DailyPost.Named(schedule.Depth)} {When(schedule)}, by the clock on the wall there, summer time included.",
            Next(status, "Next"),
            $"No prompt comes twice until all {prompts.ToString(CultureInfo.InvariantCulture)} came.",
            schedule.Role is { } role ? $"<@&{role}> is pinged, if the role may be mentioned by anyone (Server Settings, Roles)." : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    /// <param name="status">How it stands.</param>
    /// <param name="missing">Permissions the bot lacks there; null where nobody knows.</param>
    public static string Status(DailyStatus status, ImmutableArray<string>? missing)
    {
        var schedule = status.Schedule;
        string?[] lines =
        [
            $"**{Channel(schedule)}** gets a {DailyPost.Named(schedule.Depth)} {When(schedule)}{(schedule.Role is { } role ? $", pinging <@&{role}>" : "")}.",
            schedule.Paused is { } why ? $"Paused: {Markup.Escape(why)} {TakeUp}" : Next(status, "Next"),
            status.Last is { } last ? $"Last: {DailyPhrase.Day(last.Date)}, {Markup.Escape(status.LastTitle!)}. {Markup.Escape(DailyPhrase.Outcome(last))}{Link(schedule, last)}" : "Nothing was posted yet.",
            schedule.Quiet.IsEmpty ? null : $"Quiet: {string.Join("; ", schedule.Quiet.OrderBy(quiet => quiet.From).Select(DailyPhrase.Days))}.",
            $"Weekly digest: {(schedule.Digest ? "with the first prompt of a week" : "off")}.",
            missing is { IsEmpty: false } lacked ? Missing(schedule.Place.Channel, lacked) : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    public static string Missing(string channel, ImmutableArray<string> missing) =>
        $"In <#{channel}> I lack {(missing.Length == 1 ? "the permission" : "the permissions")} {string.Join(", ", missing)}. Set {(missing.Length == 1 ? "it" : "them")} in the channel's settings, Permissions, for my role.";

    /// <summary>What became of a post that was asked for.</summary>
    public static string Now(DailySchedule schedule, DailyNow wanted, DailyDay? day) => day is { Post.State: SendingState.Done }
        ? Line($"{Markup.Escape(wanted.Title!)} is posted in {Channel(schedule)}.{Link(schedule, day)} It is today's prompt: no other one comes today.", DailyPhrase.Missing(day).Any() ? Markup.Escape(DailyPhrase.Outcome(day)) : null)
        : $"{Markup.Escape(wanted.Title!)}: {Markup.Escape(DailyPhrase.Outcome(day ?? wanted.Day!))} /daily now tries it at once.";

    public static string AlreadyPosted(DailySchedule schedule, DailyNow now) => $"Today's prompt is posted already: {Markup.Escape(now.Title!)}.{Link(schedule, now.Day!)} One comes a day.";

    public static string Unsure(DailySchedule schedule, DailyNow now) =>
        $"{Markup.Escape(now.Title!)} may stand in {Channel(schedule)} already: Discord never answered when it was posted. Look there first; two of them would confuse everybody.";

    public static string Skipped(DailyStatus status, DateOnly date) => Line($"Nothing comes in {Channel(status.Schedule)} on {DailyPhrase.Day(date)}.", Next(status, "Next"));

    public static string NothingToSkip(DailyStatus status, bool onlyToday) =>
        Line($"Nothing is to come in {Channel(status.Schedule)}{(onlyToday ? " today" : "")} that could be left out.", Next(status, "Next"));

    public static string Quiet(DailyStatus status, Quiet quiet) => Line($"Quiet in {Channel(status.Schedule)}: {DailyPhrase.Days(quiet)}.", Next(status, "Next"));

    public static string NoQuiet(DailyStatus status) => Line($"{Channel(status.Schedule)} has no quiet days any more.", Next(status, "Next"));

    public static string Channel(DailySchedule schedule) => $"<#{schedule.Place.Channel}>";

    /// <summary>In the words of the zone, and by the reader's own clock.</summary>
    public static string? Next(DailyStatus status, string label) => status.Next is var (date, at)
        ? string.Create(CultureInfo.InvariantCulture, $"{label}: {DailyPhrase.Day(date)}, {status.Schedule.Time:HH:mm} in {Markup.Escape(status.Schedule.Zone)} ({Zones.Offset(status.Schedule.Clock!, at)}); that is <t:{at.ToUnixTimeSeconds()}:F> where you are.")
        : status.Schedule.Paused is null ? "No prompt is to come within a year." : null;

    static string When(DailySchedule schedule) => Markup.Escape(DailyPhrase.When(schedule));

    static string Line(string first, string? second) => second is null ? first : $"{first}\n{second}";

    static string Link(DailySchedule schedule, DailyDay day) =>
        day.Post.Id is { } message ? $" https://discord.com/channels/{schedule.Place.Team}/{schedule.Place.Channel}/{message}" : "";
}
