namespace MechDesign.Coaching;

/// <summary>What is to be done in a channel next.</summary>
public abstract record DailyTask(DateOnly Date)
{
    /// <summary>To claim the date.</summary>
    public sealed record Claim(DateOnly Date) : DailyTask(Date);

    /// <summary>To try a step of a claimed date, for the first time or again.</summary>
    public sealed record Try(DateOnly Date, DailyStep Step) : DailyTask(Date);

    /// <summary>To look whether the post is there.</summary>
    public sealed record Look(DateOnly Date) : DailyTask(Date);

    /// <summary>To write down that a step will not be tried again.</summary>
    public sealed record GiveUp(DateOnly Date, DailyStep Step) : DailyTask(Date);
}

/// <summary>
/// Which task a schedule, what was done and the time come to; the same three give the same one. A date is claimed at its
/// time on the wall or, after a standstill, up to six hours later on the same local date, and never when it was claimed before.
/// </summary>
public static class Due
{
    /// <summary>How late a prompt still is a prompt of the day.</summary>
    public static readonly TimeSpan CatchUp = TimeSpan.FromHours(6);

    /// <summary>How long a thread, its first words and a digest are worth a try.</summary>
    public static readonly TimeSpan Aftermath = TimeSpan.FromHours(24);

    const int LongestLook = 400;

    /// <summary>Null when nothing is to be done now.</summary>
    public static DailyTask? Of(DailySchedule schedule, DailyLedger ledger, DateTimeOffset now)
    {
        if (schedule.Paused is not null || schedule.Clock is not { } zone)
            return null;
        foreach (var day in ledger.Days)
        {
            if (Of(day, zone, now) is { } task)
                return task;
        }
        // Yesterday's time is today's when the clocks left out everything from it to midnight.
        return Next(schedule, ledger, now) is var (date, due) && due <= now ? new DailyTask.Claim(date) : null;
    }

    /// <summary>The next date that will be claimed and when; null when there is none within a year.</summary>
    public static (DateOnly Date, DateTimeOffset At)? Next(DailySchedule schedule, DailyLedger ledger, DateTimeOffset now)
    {
        if (schedule.Clock is not { } zone)
            return null;
        var today = Days.Of(now, zone);
        for (var ahead = -1; ahead < LongestLook; ahead++)
        {
            var date = today.AddDays(ahead);
            if (!ledger.IsTaken(date) && InstantOf(schedule, zone, date) is { } due && now < due + CatchUp && today <= Days.Of(due, zone))
                return (date, due);
        }
        return null;
    }

    // A date the zone leaves out altogether, as Apia's 30 December 2011, has no first instant of its own.
    static DateTimeOffset? InstantOf(DailySchedule schedule, TimeZoneInfo zone, DateOnly date) =>
        schedule.Has(date) && LocalTime.At(date, schedule.Time, zone) is var due && due >= schedule.Since
            && (Days.Of(due, zone) == date || Days.Of(LocalTime.At(date, TimeOnly.MinValue, zone), zone) == date) ? due : null;

    static DailyTask? Of(DailyDay day, TimeZoneInfo zone, DateTimeOffset now)
    {
        for (var step = DailyStep.Post; step <= DailyStep.Digest; step++)
        {
            if (day[step] is not { } sending)
                continue;
            switch (sending.IsOver ? SendingMove.Nothing : sending.Next(now, UntilOf(day, step, zone), isRepeatable: step is DailyStep.Thread, isVisible: step is DailyStep.Post))
            {
                case SendingMove.Try:
                    return new DailyTask.Try(day.Date, step);
                case SendingMove.Look:
                    return new DailyTask.Look(day.Date);
                case SendingMove.GiveUp:
                    return new DailyTask.GiveUp(day.Date, step);
            }
            // Nothing can be said in a thread that is not there, nor a thread opened from a message that is not.
            if (step < DailyStep.Welcome && sending.State is not SendingState.Done)
                step = DailyStep.Welcome;
        }
        return null;
    }

    static DateTimeOffset UntilOf(DailyDay day, DailyStep step, TimeZoneInfo zone)
    {
        if (step is not DailyStep.Post)
            return day.ClaimedAt + Aftermath;
        var (late, midnight) = (day.ClaimedAt + CatchUp, LocalTime.At(Days.Of(day.ClaimedAt, zone).AddDays(1), TimeOnly.MinValue, zone));
        return late < midnight ? late : midnight;
    }
}
