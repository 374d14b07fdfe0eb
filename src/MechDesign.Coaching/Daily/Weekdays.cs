using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MechDesign.Coaching;

/// <summary>Days of the week, at least one, Monday first; written as <c>mon,tue</c>.</summary>
[JsonConverter(typeof(WeekdaysJson))]
public sealed class Weekdays
{
    static readonly DayOfWeek[] week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    readonly ImmutableArray<DayOfWeek> days;

    Weekdays(IEnumerable<DayOfWeek> chosen) => days = [.. week.Where(chosen.Contains)];

    public static Weekdays Working { get; } = new(week[..5]);

    public static Weekdays Every { get; } = new(week);

    public bool Has(DayOfWeek day) => days.Contains(day);

    /// <summary>
    /// What somebody typed: names or at least their first three letters, single or from-to, separated by commas or blanks;
    /// <c>daily</c>, <c>every day</c>, <c>working days</c>. Null when it is none of that.
    /// </summary>
    public static Weekdays? Parse(string typed)
    {
        var text = typed.Trim().ToLowerInvariant().Replace(" to ", "-", StringComparison.Ordinal).Replace("–", "-", StringComparison.Ordinal);
        if (text is "daily" or "every day" or "everyday" or "all")
            return Every;
        if (text is "working days" or "workdays" or "weekdays" or "every working day")
            return Working;
        var chosen = new List<DayOfWeek>();
        foreach (var part in text.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || Place(ends[0]) is not (>= 0 and var first) || Place(ends[^1]) is not (>= 0 and var last))
                return null;
            for (var at = first; ; at = (at + 1) % week.Length)
            {
                chosen.Add(week[at]);
                if (at == last)
                    break;
            }
        }
        return chosen.Count == 0 ? null : new(chosen);
    }

    /// <summary>Such as Monday to Friday, every day, or Tuesday and Thursday.</summary>
    public string Words
    {
        get
        {
            var places = days.Select(day => Array.IndexOf(week, day)).ToArray();
            return places.Length switch
            {
                7 => "every day",
                > 2 when places[^1] - places[0] == places.Length - 1 => $"{days[0]} to {days[^1]}",
                1 => $"{days[0]}",
                _ => $"{string.Join(", ", days[..^1])} and {days[^1]}",
            };
        }
    }

    public override string ToString() => string.Join(',', days.Select(Short));

    // "tu" is no day: it may be the beginning of a typing error.
    static int Place(string word) => word.Length < 3 ? -1 : Array.FindIndex(week, day => $"{day}".ToLowerInvariant().StartsWith(word, StringComparison.Ordinal));

    static string Short(DayOfWeek day) => $"{day}"[..3].ToLowerInvariant();
}

sealed class WeekdaysJson : JsonConverter<Weekdays>
{
    public override Weekdays Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        Weekdays.Parse(reader.GetString() ?? "") ?? throw new JsonException("These are no days of the week.");

    public override void Write(Utf8JsonWriter writer, Weekdays value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
