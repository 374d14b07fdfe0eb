using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>How a channel's daily prompt stands.</summary>
/// <param name="Schedule">As it was set.</param>
/// <param name="Next">The next date and its instant; null while paused, or when there is none within a year.</param>
/// <param name="Last">The latest date that was begun.</param>
/// <param name="LastTitle">The title of its prompt.</param>
public sealed record DailyStatus(DailySchedule Schedule, (DateOnly Date, DateTimeOffset At)? Next, DailyDay? Last, string? LastTitle);

/// <summary>What became of a wish to post at once.</summary>
/// <param name="Day">The local date as it stands; null when there is no prompt to post.</param>
/// <param name="Title">Its prompt.</param>
/// <param name="IsNew">Whether it is posted because of the wish; else it was posted, or is being posted, before.</param>
public sealed record DailyNow(DailyDay? Day, string? Title, bool IsNew);

/// <summary>What whoever manages a channel can do with its daily prompt; who may is the platform's business.</summary>
public sealed class DailyDesk(DailyBook book, DailyRound round, PromptLibrary prompts, TimeProvider clock)
{
    /// <summary>Sets or changes a schedule; quiet days and the digest stay, a pause ends.</summary>
    /// <exception cref="TranscriptException">The store failed; so for every other.</exception>
    public Task SetAsync(DailySchedule wanted, CancellationToken cancel) => book.ChangeAsync(
        wanted.Place,
        old => wanted with { Since = clock.GetUtcNow(), Quiet = old?.Quiet ?? wanted.Quiet, Digest = old?.Digest ?? wanted.Digest, Paused = null },
        cancel);

    public Task<bool> OffAsync(DailyPlace place, CancellationToken cancel) => book.RemoveAsync(place, cancel);

    public Task DigestAsync(DailyPlace place, bool on, CancellationToken cancel) =>
        book.ChangeAsync(place, schedule => schedule is null ? null : schedule with { Digest = on }, cancel);

    public Task QuietAsync(DailySchedule schedule, Quiet quiet, CancellationToken cancel) =>
        book.ChangeAsync(schedule.Place, current => current?.With(quiet, Today(current)), cancel);

    public Task NoQuietAsync(DailyPlace place, CancellationToken cancel) =>
        book.ChangeAsync(place, schedule => schedule is null ? null : schedule with { Quiet = [] }, cancel);

    /// <summary>Makes the next date quiet, or today; returns the date, or null when none is to come.</summary>
    public async Task<DateOnly?> SkipAsync(DailySchedule schedule, bool onlyToday, CancellationToken cancel)
    {
        var (ledger, _) = await book.LedgerAsync(schedule.Place, cancel).ConfigureAwait(false);
        if (Due.Next(schedule, ledger, clock.GetUtcNow()) is not { } next || (onlyToday && next.Date != Today(schedule)))
            return null;
        await QuietAsync(schedule, new(next.Date, next.Date), cancel).ConfigureAwait(false);
        return next.Date;
    }

    /// <summary>
    /// Claims today, so that the next round posts it; what was given up today, or waits to be tried again, is tried afresh.
    /// What may stand there already is left, unless somebody looked.
    /// </summary>
    /// <param name="schedule">Where.</param>
    /// <param name="isMissing">Whether somebody looked and it was not there.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    public async Task<DailyNow> NowAsync(DailySchedule schedule, bool isMissing, CancellationToken cancel)
    {
        while (true)
        {
            var (ledger, version) = await book.LedgerAsync(schedule.Place, cancel).ConfigureAwait(false);
            var today = Today(schedule);
            if (ledger.On(today) is not { } day)
            {
                if (ledger.IsTaken(today) || !prompts.Ids.Any())
                    return new(null, null, false);
                if (await round.ClaimAsync(schedule, today, ledger, version, cancel).ConfigureAwait(false))
                    return Now((await book.LedgerAsync(schedule.Place, cancel).ConfigureAwait(false)).Ledger.On(today)!, isNew: true);
            }
            else if (day.Post is not ({ State: SendingState.Failed } or { State: SendingState.Waiting, Tries: > 0 }) && !(isMissing && day.Post.State is SendingState.Unsure))
                return Now(day, isNew: false);
            else if (await book.WriteAsync(schedule.Place, ledger.With(day with { ClaimedAt = clock.GetUtcNow(), Post = Sending.New }), version, cancel).ConfigureAwait(false))
                return Now(day, isNew: true);
        }
    }

    /// <summary>The schedules of a team with how they stand.</summary>
    public async Task<ImmutableArray<DailyStatus>> StatusAsync(string platform, string team, CancellationToken cancel)
    {
        var all = ImmutableArray.CreateBuilder<DailyStatus>();
        foreach (var schedule in await book.OfAsync(platform, team, cancel).ConfigureAwait(false))
            all.Add(await StatusAsync(schedule, cancel).ConfigureAwait(false));
        return all.DrainToImmutable();
    }

    public async Task<DailyStatus> StatusAsync(DailySchedule schedule, CancellationToken cancel)
    {
        var (ledger, _) = await book.LedgerAsync(schedule.Place, cancel).ConfigureAwait(false);
        var last = ledger.Days.LastOrDefault();
        return new(schedule, schedule.Paused is null ? Due.Next(schedule, ledger, clock.GetUtcNow()) : null, last, last is null ? null : TitleOf(last));
    }

    /// <summary>Stops what cannot work any more, a channel or a whole team, until it is set again.</summary>
    /// <param name="isGone">Which places.</param>
    /// <param name="why">What a lead reads in the status.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    /// <returns>The places that were not paused before.</returns>
    public async Task<ImmutableArray<DailyPlace>> PauseAsync(Func<DailyPlace, bool> isGone, string why, CancellationToken cancel)
    {
        var paused = ImmutableArray.CreateBuilder<DailyPlace>();
        foreach (var place in (await book.PlacesAsync(cancel).ConfigureAwait(false)).Where(isGone))
        {
            if (await book.ScheduleAsync(place, cancel).ConfigureAwait(false) is not { Paused: null })
                continue;
            await book.ChangeAsync(place, current => current is { Paused: null } ? current with { Paused = why } : null, cancel).ConfigureAwait(false);
            paused.Add(place);
        }
        return paused.DrainToImmutable();
    }

    /// <summary>The prompt that was posted today in a channel, or else in another one of its team; null when none was.</summary>
    /// <param name="place">The channel.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    public async Task<string?> PostedTodayAsync(DailyPlace place, CancellationToken cancel)
    {
        var posted = new List<(bool IsHere, string Prompt)>();
        foreach (var schedule in await book.OfAsync(place.Platform, place.Team, cancel).ConfigureAwait(false))
        {
            if ((await book.LedgerAsync(schedule.Place, cancel).ConfigureAwait(false)).Ledger.On(Today(schedule)) is { Post.State: SendingState.Done } day)
                posted.Add((schedule.Place == place, day.Prompt));
        }
        return posted.OrderByDescending(post => post.IsHere).Select(post => post.Prompt).FirstOrDefault();
    }

    DateOnly Today(DailySchedule schedule) => Days.Of(clock.GetUtcNow(), schedule.Clock ?? TimeZoneInfo.Utc);

    DailyNow Now(DailyDay day, bool isNew) => new(day, TitleOf(day), isNew);

    string TitleOf(DailyDay day) => prompts.Find(day.Prompt)?.Title ?? day.Prompt;
}
