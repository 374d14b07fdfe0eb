using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Daily;

/// <summary>/daily for those who manage the server, /name-me for everybody.</summary>
/// <param name="desk">What can be done.</param>
/// <param name="book">The schedules.</param>
/// <param name="identities">What members chose.</param>
/// <param name="prompts">How many prompts there are.</param>
/// <param name="clock">The time.</param>
/// <param name="go">Does what is due now.</param>
public sealed class DailyFeature(DailyDesk desk, DailyBook book, Identities identities, int prompts, TimeProvider clock, Func<CancellationToken, Task> go)
{
    const int MostSuggestions = 25;

    public Feature Feature
    {
        get
        {
            var name = new NameMe(identities);
            return new([new(DailyCommand.Definition, AnswerAsync, Suggest), name.Command], [name.Click, new("daily", PostMissingAsync)]);
        }
    }

    static readonly ImmutableArray<Weekdays> usual = [Weekdays.Working, Weekdays.Every, Weekdays.Parse("mon,wed,fri")!, Weekdays.Parse("tue,thu")!, Weekdays.Parse("mon")!];

    async Task<Callback> AnswerAsync(Interaction interaction, CancellationToken cancel)
    {
        if (interaction.GuildId is not { } guild)
            return Router.Told("A daily prompt belongs to a channel of a server: send this command there.");
        if (!ChannelPermissions.MayManage(interaction.Member?.Permissions))
            return Router.Told(DailyTexts.NotAManager);
        if (DailyOptions.Of(interaction) is not { } given)
            return Router.Told("Say what to do: /daily set, now, skip, quiet, digest, off or status.");
        if (given.Name == "set")
            return Router.Told(await SetAsync(guild, interaction, given, cancel).ConfigureAwait(false));
        if (given.Name == "status" && given.Text("channel") is null)
            return Router.Told(await StatusAsync(guild, interaction, cancel).ConfigureAwait(false));
        var (schedule, wrong) = await DailyPlaces.FindAsync(book, interaction, given.Text("channel"), cancel).ConfigureAwait(false);
        return schedule is null ? Router.Told(wrong!)
            : given.Name == "now" ? await NowAsync(schedule, isMissing: false, cancel).ConfigureAwait(false)
            : Router.Told(await ChangeAsync(schedule, interaction, given, cancel).ConfigureAwait(false));
    }

    /// <summary>Answered when it is known what became of the post.</summary>
    async Task<Callback> NowAsync(DailySchedule schedule, bool isMissing, CancellationToken cancel)
    {
        if (schedule.Paused is { } why)
            return Router.Told($"{DailyTexts.Channel(schedule)} is paused: {Markup.Escape(why)} {DailyTexts.TakeUp}");
        return await desk.NowAsync(schedule, isMissing, cancel).ConfigureAwait(false) switch
        {
            { Day: null } => Router.Told("Nothing can be posted for today."),
            { IsNew: false, Day.Post.State: SendingState.Unsure } unsure => new Callback.Say(Router.Told(DailyTexts.Unsure(schedule, unsure)).Data with { Components = [Row.Of(ItIsMissing(schedule))] }),
            { IsNew: false, Day.Post.State: SendingState.Done } posted => Router.Told(DailyTexts.AlreadyPosted(schedule, posted)),
            var now => new Callback.SayLater(new(Flags: MessageBody.Ephemeral), async late =>
            {
                await go(late).ConfigureAwait(false);
                return Router.Told(DailyTexts.Now(schedule, now, (await CurrentAsync(schedule, late).ConfigureAwait(false)).Last)).Data;
            }),
        };
    }

    static Button ItIsMissing(DailySchedule schedule) => new(ButtonStyle.Secondary, "It is not there: post it", new CustomId(schedule.Place.Channel, 0, "daily.missing").ToString());

    async Task<Callback> PostMissingAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) =>
        interaction.GuildId is { } guild && ChannelPermissions.MayManage(interaction.Member?.Permissions)
            && await book.ScheduleAsync(DailyPlaces.Of(guild, clicked.Subject), cancel).ConfigureAwait(false) is { } schedule
            ? await NowAsync(schedule, isMissing: true, cancel).ConfigureAwait(false)
            : Router.Told(DailyTexts.NotAManager);

    async Task<string> SetAsync(string guild, Interaction interaction, DailyOptions given, CancellationToken cancel)
    {
        var (wanted, wrong) = Wanted(guild, interaction, given);
        if (wanted is null)
            return wrong!;
        await desk.SetAsync(wanted, cancel).ConfigureAwait(false);
        var saved = await book.ScheduleAsync(wanted.Place, cancel).ConfigureAwait(false) ?? wanted;
        return DailyTexts.Set(await desk.StatusAsync(saved, cancel).ConfigureAwait(false), prompts);
    }

    /// <summary>The schedule that was asked for, or what is wrong with it; then nothing is saved.</summary>
    (DailySchedule? Schedule, string? Wrong) Wanted(string guild, Interaction interaction, DailyOptions given)
    {
        if (given.Text("channel") is not { } channel)
            return (null, "Say in which channel.");
        var (hour, zone, days) = (given.Text("hour") ?? "", given.Text("timezone") ?? "", given.Text("days"));
        if (DailyOptions.Time(hour) is not { } time)
            return (null, $"'{Markup.Escape(hour)}' is no time of the day. Write it as 09:00 or 17:30. Nothing was saved.");
        if (Zones.Find(zone) is not { } found)
            return (null, $"'{Markup.Escape(zone)}' is no time zone I know. Type a city, such as Berlin, and pick one of the list. Nothing was saved.");
        if ((days is null ? Weekdays.Working : Weekdays.Parse(days)) is not { } chosen)
            return (null, $"'{Markup.Escape(days!)}' are no days of the week. Write them as Mon-Fri, or Mon, Wed, Fri. Nothing was saved.");
        if (given.Text("role") is { } role && role == guild)
            return (null, "@everyone would ping the whole server every day; choose another role, or none. Nothing was saved.");
        if (Missing(interaction, channel) is { IsEmpty: false } missing)
            return (null, $"{DailyTexts.Missing(channel, missing)} Then send this command again; nothing was saved.");
        var depth = given.Text("depth") switch { "core" => Depth.Core, "full" => Depth.Full, _ => Depth.Drill };
        return (new(DailyPlaces.Of(guild, channel), time, found, chosen, depth, clock.GetUtcNow(), [], Role: given.Text("role")), null);
    }

    async Task<string> ChangeAsync(DailySchedule schedule, Interaction interaction, DailyOptions given, CancellationToken cancel)
    {
        switch (given.Name)
        {
            case "skip":
                var onlyToday = given.Text("which") == "today";
                var skipped = await desk.SkipAsync(schedule, onlyToday, cancel).ConfigureAwait(false);
                var after = await CurrentAsync(schedule, cancel).ConfigureAwait(false);
                return skipped is { } date ? DailyTexts.Skipped(after, date) : DailyTexts.NothingToSkip(after, onlyToday);
            case "quiet":
                return await QuietAsync(schedule, given, cancel).ConfigureAwait(false);
            case "digest":
                var isOn = given.Text("weekly") == "on";
                await desk.DigestAsync(schedule.Place, isOn, cancel).ConfigureAwait(false);
                return isOn
                    ? $"The first prompt of a week in {DailyTexts.Channel(schedule)} comes with figures of the week before: counts, the hardest question, the most-missed rule. It names only who chose it with /name-me."
                    : $"{DailyTexts.Channel(schedule)} gets no digest any more.";
            case "off":
                await desk.OffAsync(schedule.Place, cancel).ConfigureAwait(false);
                return $"{DailyTexts.Channel(schedule)} gets no daily prompts any more. What was posted stays, and so do the members' drills.";
            case "status":
                return DailyTexts.Status(await CurrentAsync(schedule, cancel).ConfigureAwait(false), Missing(interaction, schedule.Place.Channel));
            default:
                return "This command is no longer there; /help lists those that are.";
        }
    }

    async Task<string> QuietAsync(DailySchedule schedule, DailyOptions given, CancellationToken cancel)
    {
        if (given.IsTrue("clear"))
        {
            await desk.NoQuietAsync(schedule.Place, cancel).ConfigureAwait(false);
            return DailyTexts.NoQuiet(await CurrentAsync(schedule, cancel).ConfigureAwait(false));
        }
        var (from, to) = (given.Text("from"), given.Text("to"));
        if (from is null || DailyOptions.Date(from) is not { } first)
            return $"{(from is null ? "Say the first quiet day" : $"'{Markup.Escape(from)}' is no date: write it")} as {Days.Of(clock.GetUtcNow(), TimeZoneInfo.Utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. Nothing was saved.";
        if ((to is null ? first : DailyOptions.Date(to)) is not { } last)
            return $"'{Markup.Escape(to!)}' is no date: write it as {first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. Nothing was saved.";
        if (last < first)
            return "The last day is before the first. Nothing was saved.";
        await desk.QuietAsync(schedule, new(first, last), cancel).ConfigureAwait(false);
        return DailyTexts.Quiet(await CurrentAsync(schedule, cancel).ConfigureAwait(false), new(first, last));
    }

    async Task<string> StatusAsync(string guild, Interaction interaction, CancellationToken cancel)
    {
        var all = await desk.StatusAsync(DailyPlaces.Platform, guild, cancel).ConfigureAwait(false);
        return all.IsEmpty
            ? "No channel of this server has a daily prompt. /daily set gives it one."
            : Paging.Of(all.Select(status => DailyTexts.Status(status, Missing(interaction, status.Schedule.Place.Channel))), 2000)[0];
    }

    async Task<DailyStatus> CurrentAsync(DailySchedule schedule, CancellationToken cancel) =>
        await desk.StatusAsync(await book.ScheduleAsync(schedule.Place, cancel).ConfigureAwait(false) ?? schedule, cancel).ConfigureAwait(false);

    /// <summary>What the bot lacks in a channel: Discord tells it of a channel that is named, and of the one the command was sent in.</summary>
    static ImmutableArray<string>? Missing(Interaction interaction, string channel) => ChannelPermissions.Missing(
        interaction.Data?.Resolved?.Channels?.GetValueOrDefault(channel)?.AppPermissions ?? (channel == interaction.ChannelId ? interaction.AppPermissions : null));

    Task<Callback> Suggest(Interaction interaction, CancellationToken cancel) => Task.FromResult<Callback>(new Callback.Suggest(new(DailyOptions.Of(interaction)?.Focus switch
    {
        ("timezone", var typed) => [.. Zones.Search(typed, MostSuggestions).Select(zone => new OptionChoice($"{zone} · {Zones.Offset(Days.Zone(zone)!, clock.GetUtcNow())}", zone))],
        ("days", var typed) => DaysFor(typed),
        _ => [],
    })));

    static ImmutableArray<OptionChoice> DaysFor(string typed)
    {
        return Weekdays.Parse(typed) is { } meant
            ? [new(meant.Words, meant.ToString())]
            : [.. usual.Where(days => days.Words.Contains(typed, StringComparison.OrdinalIgnoreCase)).Select(days => new OptionChoice(days.Words, days.ToString()))];
    }
}
