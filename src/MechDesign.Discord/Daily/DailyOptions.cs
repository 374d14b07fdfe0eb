using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Daily;

/// <summary>A subcommand with what was given.</summary>
sealed partial record DailyOptions(string Name, ImmutableArray<GivenOption> Options)
{
    public static DailyOptions? Of(Interaction interaction) => interaction.Data?.Options is [var subcommand, ..] ? new(subcommand.Name, subcommand.Options ?? []) : null;

    public string? Text(string option) => Options.Text(option);

    public bool IsTrue(string option) => Options.FirstOrDefault(given => given.Name == option)?.Value is { ValueKind: JsonValueKind.True };

    /// <summary>The option that is being typed, and its text.</summary>
    public (string Option, string Typed) Focus => Options.FirstOrDefault(given => given.Focused) is { } given ? (given.Name, Text(given.Name) ?? "") : ("", "");

    /// <summary>A time as people write one: 9, 09:00, 9.30, 9:30 pm; null when it is none.</summary>
    public static TimeOnly? Time(string typed)
    {
        if (Clock().Match(typed.Trim().ToLowerInvariant()) is not { Success: true } match)
            return null;
        var (hour, minute) = (Number(match.Groups[1]), match.Groups[2].Success ? Number(match.Groups[2]) : 0);
        if (match.Groups[3] is { Success: true } half)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (half.Value is "pm" ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? new(hour, minute) : null;
    }

    /// <summary>A date as 2026-12-24; null when it is none.</summary>
    public static DateOnly? Date(string typed) =>
        DateOnly.TryParseExact(typed, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();
}
