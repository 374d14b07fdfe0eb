using System.Collections.Immutable;
using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>Schedules and ledgers in settings: <c>daily.schedule.PLACE</c> and <c>daily.ledger.PLACE</c>.</summary>
public sealed class DailyBook(ISettings settings)
{
    const string Schedules = "daily.schedule.";
    const string Ledgers = "daily.ledger.";

    /// <summary>Every place with a schedule.</summary>
    /// <exception cref="TranscriptException">The store failed; so for every other.</exception>
    public Task<ImmutableArray<DailyPlace>> PlacesAsync(CancellationToken cancel) => PlacesAsync(Schedules, cancel);

    /// <summary>Every place that ever had a post, also those whose schedule was removed since.</summary>
    public Task<ImmutableArray<DailyPlace>> PostedAsync(CancellationToken cancel) => PlacesAsync(Ledgers, cancel);

    /// <summary>The schedules of a team.</summary>
    public async Task<ImmutableArray<DailySchedule>> OfAsync(string platform, string team, CancellationToken cancel)
    {
        var all = ImmutableArray.CreateBuilder<DailySchedule>();
        foreach (var place in await PlacesAsync(cancel).ConfigureAwait(false))
        {
            if (place.Platform == platform && place.Team == team && await ScheduleAsync(place, cancel).ConfigureAwait(false) is { } schedule)
                all.Add(schedule);
        }
        return all.DrainToImmutable();
    }

    public async Task<DailySchedule?> ScheduleAsync(DailyPlace place, CancellationToken cancel) =>
        (await settings.ReadAsync(Schedules + place.Key, DailyJson.Default.DailySchedule, cancel).ConfigureAwait(false)).Value;

    /// <summary>A change to null leaves the schedule as it is.</summary>
    public Task ChangeAsync(DailyPlace place, Func<DailySchedule?, DailySchedule?> change, CancellationToken cancel) =>
        settings.ChangeAsync(Schedules + place.Key, DailyJson.Default.DailySchedule, change, cancel);

    /// <summary>Removes the schedule; false when there is none. The ledger stays: a date that was posted stays posted.</summary>
    public Task<bool> RemoveAsync(DailyPlace place, CancellationToken cancel) => settings.DeleteAsync(Schedules + place.Key, cancel);

    public async Task<(DailyLedger Ledger, int Version)> LedgerAsync(DailyPlace place, CancellationToken cancel)
    {
        var (ledger, version) = await settings.ReadAsync(Ledgers + place.Key, DailyJson.Default.DailyLedger, cancel).ConfigureAwait(false);
        return (ledger ?? DailyLedger.Empty, version);
    }

    /// <summary>Writes the ledger at the version that was read; false when somebody else wrote since.</summary>
    public Task<bool> WriteAsync(DailyPlace place, DailyLedger ledger, int version, CancellationToken cancel) =>
        settings.WriteAsync(Ledgers + place.Key, version, JsonSerializer.Serialize(ledger, DailyJson.Default.DailyLedger), cancel);

    public Task ChangeAsync(DailyPlace place, Func<DailyLedger, DailyLedger> change, CancellationToken cancel) =>
        settings.ChangeAsync(Ledgers + place.Key, DailyJson.Default.DailyLedger, ledger => change(ledger ?? DailyLedger.Empty), cancel);

    async Task<ImmutableArray<DailyPlace>> PlacesAsync(string prefix, CancellationToken cancel) =>
        [.. (await settings.ListAsync(prefix, cancel).ConfigureAwait(false)).Select(name => DailyPlace.Parse(name[prefix.Length..])).OfType<DailyPlace>()];
}
