namespace MechDesign.Coaching;

/// <summary>
/// A time on the wall as an instant: one that the clocks leave out is the first instant after the gap, one that comes twice
/// is the first of the two. Asked by instants alone, because <see cref="TimeZoneInfo.IsInvalidTime"/> knows daylight saving
/// but not a zone that changes its standard time, as Apia did.
/// </summary>
public static class LocalTime
{
    /// <summary>No zone is farther from UTC, and between two changes of a zone lies more than twice that.</summary>
    static readonly TimeSpan farthest = TimeSpan.FromHours(15);

    public static DateTimeOffset At(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        var wanted = new DateTimeOffset(date.ToDateTime(time), TimeSpan.Zero);
        var (before, after) = (wanted - farthest, wanted + farthest);
        var (earlier, later) = (wanted - zone.GetUtcOffset(before), wanted - zone.GetUtcOffset(after));
        if (zone.GetUtcOffset(earlier) == zone.GetUtcOffset(before))
            return earlier;
        if (zone.GetUtcOffset(later) == zone.GetUtcOffset(after))
            return later;
        // Clocks change on whole minutes.
        while ((after - before).TotalMinutes > 1)
        {
            var middle = before.AddMinutes(Math.Floor((after - before).TotalMinutes / 2));
            if (middle + zone.GetUtcOffset(middle) >= wanted)
                after = middle;
            else
                before = middle;
        }
        return after;
    }
}
