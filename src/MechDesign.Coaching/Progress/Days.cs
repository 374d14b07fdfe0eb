using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>Days as a person counts them.</summary>
public static class Days
{
    /// <summary>The day it was there.</summary>
    public static DateOnly Of(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>A zone by its IANA name, as the TZ variable or a person writes it; null when there is none of that name.</summary>
    public static TimeZoneInfo? Zone(string? name) =>
        name?.TrimStart(':') is { Length: > 0 } wanted && TimeZoneInfo.TryFindSystemTimeZoneById(wanted, out var zone) && zone.HasIanaId ? zone : null;
}

/// <summary>Days in a row with at least one finished interview.</summary>
/// <param name="Current">How many, up to today; up to yesterday while today has none yet.</param>
/// <param name="Longest">The most there ever were.</param>
/// <param name="Last">The last such day; null when there is none.</param>
public sealed record Streak(int Current, int Longest, DateOnly? Last)
{
    public static Streak Of(IEnumerable<DateOnly> finishedOn, DateOnly today)
    {
        ImmutableArray<DateOnly> days = [.. finishedOn.Distinct().Order()];
        var (run, longest) = (0, 0);
        for (var i = 0; i < days.Length; i++)
        {
            run = i > 0 && days[i - 1].AddDays(1) == days[i] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }
        return days.IsEmpty ? new(0, 0, null) : new(days[^1] >= today.AddDays(-1) ? run : 0, longest, days[^1]);
    }
}
