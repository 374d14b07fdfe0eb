using System.Collections.Immutable;
using System.Globalization;

namespace MechDesign.Coaching;

/// <summary>Finding a time zone by what somebody types: its IANA name, or a city.</summary>
public static class Zones
{
    /// <summary>What may be meant, best first: names that begin with the words typed, then those in which each word begins one.</summary>
    public static ImmutableArray<string> Search(string typed, int most)
    {
        var wanted = Plain(typed);
        if (wanted.Length == 0)
            return [.. Favourites.Take(most)];
        var words = wanted.Split(' ');
        return
        [
            .. Names().Select(name => (name.Zone, Rank: Rank(name.Words, wanted, words))).Where(found => found.Rank > 0)
                .OrderBy(found => found.Rank).ThenBy(found => found.Zone, StringComparer.Ordinal).Select(found => found.Zone)
                .Where(zone => Days.Zone(zone) is not null).Distinct().Take(most),
        ];
    }

    /// <summary>The IANA name of what was typed; null when it is none, and no city's.</summary>
    public static string? Find(string typed)
    {
        if (typed.Contains('/', StringComparison.Ordinal) && Days.Zone(typed.Trim()) is { } zone)
            return zone.Id;
        var wanted = Plain(typed);
        string[] exact = [.. Names().Where(name => Rank(name.Words, wanted, []) == 1).Select(name => name.Zone).Distinct()];
        return exact is [var only] && Days.Zone(only) is not null ? only : null;
    }

    /// <summary>How a zone differs from UTC at an instant, as <c>UTC+05:30</c>.</summary>
    public static string Offset(TimeZoneInfo zone, DateTimeOffset at)
    {
        var offset = zone.GetUtcOffset(at);
        return string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{offset:hh\\:mm}");
    }

    /// <summary>Every zone that is offered.</summary>
    internal static IEnumerable<string> Named => Names().Select(name => name.Zone).Distinct();

    static readonly ImmutableArray<string> Favourites =
    [
        "Europe/London", "Europe/Berlin", "Europe/Paris", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo",
        "Asia/Kolkata", "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney", "Africa/Johannesburg", "Etc/UTC",
    ];

    // 1 the whole name, 2 its beginning, 3 a beginning of its words each, 0 none.
    static int Rank(string name, string wanted, string[] words)
    {
        var city = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', ' ');
        var last = name[(name.LastIndexOf('/') + 1)..];
        if (city == wanted || last == wanted)
            return 1;
        if (city.StartsWith(wanted, StringComparison.Ordinal) || last.StartsWith(wanted, StringComparison.Ordinal))
            return 2;
        var parts = name.Split('/', ' ');
        return words.Length > 0 && words.All(word => parts.Any(part => part.StartsWith(word, StringComparison.Ordinal))) ? 3 : 0;
    }

    static IEnumerable<(string Zone, string Words)> Names()
    {
        foreach (var line in ZoneNames.Zones.Split('\n'))
        {
            var (area, places) = Parts(line);
            foreach (var place in places.Split(' '))
                yield return ($"{area}/{place}", Plain($"{area}/{place}", keepSlash: true));
        }
        foreach (var line in ZoneNames.Cities.Split('\n'))
        {
            var (zone, cities) = Parts(line);
            foreach (var city in cities.Split(", "))
                yield return (zone, Plain(city));
        }
    }

    static (string Head, string Tail) Parts(string line) => line.TrimEnd('\r').Split(": ") is [var head, var tail] ? (head, tail) : throw new FormatException(line);

    static string Plain(string text, bool keepSlash = false) =>
        string.Join(' ', (keepSlash ? text : text.Replace('/', ' ')).ToLowerInvariant().Replace('_', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
