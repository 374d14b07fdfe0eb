using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MechDesign.Coaching;

/// <summary>When a channel gets its daily prompt.</summary>
/// <param name="Place">The channel.</param>
/// <param name="Time">On the wall there, to the minute.</param>
/// <param name="Zone">Whose wall, by its IANA name.</param>
/// <param name="Days">On which days of the week.</param>
/// <param name="Depth">What Start begins.</param>
/// <param name="Since">When it was last set: times before it are over and are not caught up.</param>
/// <param name="Quiet">Days without a prompt.</param>
/// <param name="Digest">Whether the first prompt of a week comes with figures of the week before.</param>
/// <param name="Role">A role to be pinged; null for none.</param>
/// <param name="Paused">Why nothing is posted; null when all is well.</param>
public sealed record DailySchedule(
    DailyPlace Place, TimeOnly Time, string Zone, Weekdays Days, [property: JsonConverter(typeof(DepthWord))] Depth Depth, DateTimeOffset Since,
    ImmutableArray<Quiet> Quiet, bool Digest = false, string? Role = null, string? Paused = null)
{
    /// <summary>Null when this machine does not know the zone.</summary>
    public TimeZoneInfo? Clock => Coaching.Days.Zone(Zone);

    /// <summary>Whether a prompt belongs to this day.</summary>
    public bool Has(DateOnly date) => Days.Has(date.DayOfWeek) && !Quiet.Any(quiet => quiet.Holds(date));

    /// <summary>With more quiet days, and without those that are over.</summary>
    public DailySchedule With(Quiet quiet, DateOnly today) => this with { Quiet = [.. Quiet.Where(old => old.To >= today && old != quiet), quiet] };
}
