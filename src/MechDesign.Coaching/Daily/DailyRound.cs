using System.Collections.Immutable;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>
/// Goes over all schedules and does what is due, however often and from however many machines it is called. Each step is
/// written down before it is tried and after it was answered, at the version that was read: of two that come to the same
/// step only one tries it.
/// </summary>
public sealed class DailyRound(DailyBook book, DailyTeam team, PromptLibrary prompts, ImmutableArray<IDailyChannel> channels, TimeProvider clock) : IDisposable
{
    /// <summary>Shorter than the pause before the next try, so that two tries never overlap.</summary>
    static readonly TimeSpan patience = TimeSpan.FromSeconds(20);

    readonly SemaphoreSlim alone = new(1);

    public void Dispose() => alone.Dispose();

    /// <summary>Does what is due; returns what an operator should know, each once.</summary>
    /// <exception cref="TranscriptException">The schedules cannot be listed.</exception>
    public async Task<ImmutableArray<string>> GoAsync(CancellationToken cancel)
    {
        await alone.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var told = ImmutableArray.CreateBuilder<string>();
            foreach (var place in await book.PlacesAsync(cancel).ConfigureAwait(false))
            {
                if (channels.FirstOrDefault(channel => channel.Platform == place.Platform) is { } channel)
                    await GoAsync(place, channel, told, cancel).ConfigureAwait(false);
            }
            return told.DrainToImmutable();
        }
        finally
        {
            alone.Release();
        }
    }

    /// <summary>One channel whose store or prompt fails keeps no other from its post.</summary>
    async Task GoAsync(DailyPlace place, IDailyChannel channel, ImmutableArray<string>.Builder told, CancellationToken cancel)
    {
        try
        {
            while (await book.ScheduleAsync(place, cancel).ConfigureAwait(false) is { } schedule)
            {
                if (schedule is { Clock: null, Paused: null })
                    await PauseAsync(place, $"The time zone {schedule.Zone} is not known on this machine.", told, cancel).ConfigureAwait(false);
                var (ledger, version) = await book.LedgerAsync(place, cancel).ConfigureAwait(false);
                if (Due.Of(schedule, ledger, clock.GetUtcNow()) is not { } task || !await DoAsync(schedule, channel, task, ledger, version, told, cancel).ConfigureAwait(false))
                    return;
            }
        }
        catch (Exception error) when (error is TranscriptException or CatalogException)
        {
            told.Add($"The daily prompt of {place.Key} failed: {error.Message}");
        }
    }

    /// <summary>False when somebody else came first, or nothing can be done now.</summary>
    Task<bool> DoAsync(
        DailySchedule schedule, IDailyChannel channel, DailyTask task, DailyLedger ledger, int version, ImmutableArray<string>.Builder told, CancellationToken cancel) => task switch
        {
            DailyTask.Claim => ClaimAsync(schedule, task.Date, ledger, version, cancel),
            DailyTask.Try(var date, var step) => TryAsync(schedule, channel, ledger.On(date)!, step, ledger, version, told, cancel),
            DailyTask.Look(var date) => LookAsync(schedule, channel, ledger.On(date)!, ledger, version, told, cancel),
            DailyTask.GiveUp(var date, var step) => GiveUpAsync(schedule.Place, ledger.On(date)!, step, ledger, version, told, cancel),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Claims a date with the prompt it gets; false when somebody else wrote since, or there is no prompt.</summary>
    public async Task<bool> ClaimAsync(DailySchedule schedule, DateOnly date, DailyLedger ledger, int version, CancellationToken cancel)
    {
        var isWeak = await team.WeaknessAsync(schedule.Place, cancel).ConfigureAwait(false);
        if (DailyChoice.Of(prompts.Ids, ledger.Round, isWeak, schedule.Place.Key, date) is not { } choice)
            return false;
        var isFirstOfWeek = !ledger.Days.Any(day => day.Week == DailyLedger.WeekOf(date));
        var day = new DailyDay(
            date, choice.Prompt, clock.GetUtcNow(), Sending.New, Sending.New, Sending.New,
            schedule.Digest && isFirstOfWeek && ledger.WeekBefore(date) is not null ? Sending.New : null);
        return await book.WriteAsync(schedule.Place, ledger.With(day) with { Round = choice.Round }, version, cancel).ConfigureAwait(false);
    }

    async Task<bool> TryAsync(
        DailySchedule schedule, IDailyChannel channel, DailyDay day, DailyStep step, DailyLedger ledger, int version, ImmutableArray<string>.Builder told, CancellationToken cancel)
    {
        var place = schedule.Place;
        var begun = day.With(step, day[step]!.Begun(clock.GetUtcNow()));
        if (!await book.WriteAsync(place, ledger.With(begun), version, cancel).ConfigureAwait(false))
            return false;
        var sent = await SendAsync(schedule, channel, begun, step, cancel).ConfigureAwait(false);
        await book.ChangeAsync(place, now => now.On(day.Date) is { } kept ? now.With(kept.With(step, kept[step]!.After(sent))) : now, cancel).ConfigureAwait(false);
        if (sent is Sent.Refused { Denial: Denial.Gone } gone)
            await PauseAsync(place, gone.Why, told, cancel).ConfigureAwait(false);
        else if (step is DailyStep.Post && sent is Sent.Refused { Denial: Denial.Forbidden } forbidden && begun.Post.Tries >= Sending.MostTries)
            await PauseAsync(place, forbidden.Why, told, cancel).ConfigureAwait(false);
        else if (sent is Sent.Refused { Denial: Denial.Never } never)
            told.Add($"The daily prompt of {place.Key} for {day.Date:yyyy-MM-dd}: the {step} was refused. {never.Why}");
        return true;
    }

    async Task<Sent> SendAsync(DailySchedule schedule, IDailyChannel channel, DailyDay day, DailyStep step, CancellationToken cancel)
    {
        if (prompts.Find(day.Prompt) is not { } prompt)
            return new Sent.Refused(Denial.Never, $"There is no prompt {day.Prompt} any more.");
        var post = DailyPost.Of(prompt, day.Date, schedule.Depth);
        var nonce = DailyPost.Nonce(schedule.Place, day.Date, step);
        return await InTimeAsync(async late => step switch
        {
            DailyStep.Post => await channel.PostAsync(schedule, post, nonce, late).ConfigureAwait(false),
            DailyStep.Thread => await channel.OpenThreadAsync(schedule, post, day.Post.Id!, late).ConfigureAwait(false),
            DailyStep.Welcome => await channel.WelcomeAsync(schedule, day.Thread.Id!, nonce, late).ConfigureAwait(false),
            DailyStep.Digest => await team.DigestAsync(schedule.Place, day.Date, late).ConfigureAwait(false) is { } digest
                ? await channel.PostDigestAsync(schedule, digest, nonce, late).ConfigureAwait(false)
                : new Sent.Refused(Denial.Never, "The week before has no posts any more."),
        }, cancel).ConfigureAwait(false) ?? new Sent.NoAnswer($"no answer within {patience.TotalSeconds:0} seconds");
    }

    /// <summary>False when nothing can be seen now.</summary>
    async Task<bool> LookAsync(
        DailySchedule schedule, IDailyChannel channel, DailyDay day, DailyLedger ledger, int version, ImmutableArray<string>.Builder told, CancellationToken cancel)
    {
        Sending? after = await SeeAsync(schedule, channel, day, cancel).ConfigureAwait(false) switch
        {
            Sight.Found found => day.Post.After(new Sent.Done(found.Id)),
            Sight.Missing => day.Post.NotThere(),
            Sight.Never never => day.Post with { Why = never.Why },
            _ => null,
        };
        return after switch
        {
            null => false,
            { State: SendingState.Underway } => await GiveUpAsync(schedule.Place, day.With(DailyStep.Post, after), DailyStep.Post, ledger, version, told, cancel).ConfigureAwait(false),
            _ => await book.WriteAsync(schedule.Place, ledger.With(day.With(DailyStep.Post, after)), version, cancel).ConfigureAwait(false),
        };
    }

    async Task<Sight> SeeAsync(DailySchedule schedule, IDailyChannel channel, DailyDay day, CancellationToken cancel)
    {
        if (prompts.Find(day.Prompt) is not { } prompt)
            return new Sight.Never($"There is no prompt {day.Prompt} any more.");
        var post = DailyPost.Of(prompt, day.Date, schedule.Depth);
        return await InTimeAsync(late => channel.LookAsync(schedule, post, day.Post.Since!.Value, late), cancel).ConfigureAwait(false) ?? new Sight.Later();
    }

    /// <summary>What the platform answers; null when it takes too long.</summary>
    async Task<T?> InTimeAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancel)
        where T : class
    {
        using var late = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        try
        {
            return await ask(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    async Task<bool> GiveUpAsync(
        DailyPlace place, DailyDay day, DailyStep step, DailyLedger ledger, int version, ImmutableArray<string>.Builder told, CancellationToken cancel)
    {
        var given = day[step]!.GivenUp();
        if (!await book.WriteAsync(place, ledger.With(day.With(step, given)), version, cancel).ConfigureAwait(false))
            return false;
        told.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The daily prompt of {place.Key} for {day.Date:yyyy-MM-dd}: {DailyPhrase.GivenUp(step, given)}"));
        return true;
    }

    async Task PauseAsync(DailyPlace place, string why, ImmutableArray<string>.Builder told, CancellationToken cancel)
    {
        await book.ChangeAsync(place, schedule => schedule is { Paused: null } ? schedule with { Paused = why } : null, cancel).ConfigureAwait(false);
        told.Add($"The daily prompt of {place.Key} is paused: {why}");
    }
}
