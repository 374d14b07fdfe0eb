using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Bot.Verbs;

/// <summary>Whoever sits at this terminal: their attempts, and the day it is for them.</summary>
/// <param name="Identities">All identities that are linked with the operating system's user.</param>
/// <param name="Attempts">What they practised.</param>
/// <param name="Zone">The zone they chose, else that of the TZ variable, else UTC.</param>
/// <param name="Today">The day it is there.</param>
sealed record Practiser(ImmutableArray<string> Identities, ImmutableArray<Attempt> Attempts, TimeZoneInfo Zone, DateOnly Today)
{
    public Progress Progress => Progress.Of(Attempts, Zone, Today);

    public static async Task<Practiser> ReadAsync(Composition app, string? data, CancellationToken cancel)
    {
        var attempts = app.Attempts(data);
        var people = app.Identities(data);
        var own = await people.OfAsync(Composition.Person, cancel).ConfigureAwait(false);
        var list = await attempts.ReadAsync(row => own.Contains(row.Person), cancel).ConfigureAwait(false);
        Tell(list.Unreadable);
        var zone = await ZoneAsync(people, own, cancel).ConfigureAwait(false);
        return new(own, list.Attempts, zone, Days.Of(TimeProvider.System.GetUtcNow(), zone));
    }

    /// <summary>What could not be read is told, and the rest goes on.</summary>
    public static void Tell(ImmutableArray<UnreadableTranscript> unreadable)
    {
        foreach (var file in unreadable)
            Console.Error.WriteLine(file.Why.StartsWith(file.Name, StringComparison.Ordinal) ? file.Why : $"{file.Name}: {file.Why}");
    }

    static async Task<TimeZoneInfo> ZoneAsync(Identities people, ImmutableArray<string> own, CancellationToken cancel)
    {
        foreach (var identity in own.OrderBy(identity => identity != Composition.Person))
        {
            if ((await people.ChosenAsync(identity, cancel).ConfigureAwait(false)).Zone is { } chosen)
                return Days.Zone(chosen) ?? TimeZoneInfo.Utc;
        }
        return Days.Zone(Environment.GetEnvironmentVariable("TZ")) ?? TimeZoneInfo.Utc;
    }
}
