using System.Globalization;
using System.Text.RegularExpressions;

namespace MechDesign.Coaching;

/// <summary>What a number of an estimate counts.</summary>
public enum Dimension { Count = 1, Bytes, Days, Share }

/// <summary>Numbers as people write them: <c>2M</c>, <c>1.5 KB</c>, <c>2 years</c>, <c>80%</c>.</summary>
public static partial class Quantity
{
    static readonly (string Unit, double Factor)[] counts =
    [
        ("", 1), ("k", 1e3), ("thousand", 1e3), ("m", 1e6), ("million", 1e6), ("b", 1e9), ("bn", 1e9), ("billion", 1e9),
    ];

    static readonly (string Unit, double Factor)[] bytes =
    [
        ("", 1), ("b", 1), ("byte", 1), ("bytes", 1), ("kb", 1e3), ("mb", 1e6), ("gb", 1e9), ("tb", 1e12),
        ("kib", 1024), ("mib", 1024 * 1024), ("gib", 1024.0 * 1024 * 1024),
    ];

    static readonly (string Unit, double Factor)[] days =
    [
        ("", 1), ("d", 1), ("day", 1), ("days", 1), ("w", 7), ("week", 7), ("weeks", 7),
        ("month", 30), ("months", 30), ("y", 365), ("year", 365), ("years", 365),
    ];

    static readonly (string Unit, double Factor)[] shares = [("", 1), ("%", 0.01)];

    /// <summary>The number, or a sentence that says what is wrong with the text.</summary>
    public static (double Value, string? Wrong) Parse(string name, string text, Dimension dimension)
    {
        var match = Pattern().Match(text.Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Trim());
        if (!match.Success || Factor(dimension, match.Groups["unit"].Value) is not { } factor)
            return (0, $"{name}: '{text}' is no {Word(dimension)}. Write it like {Example(dimension)}.");
        var value = double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * factor;
        if (value < 0)
            return (0, $"{name}: it cannot be negative.");
        if (value == 0)
            return (0, $"{name}: zero leaves nothing to estimate.");
        if (value > Largest)
            return (0, $"{name}: {text} is more than there is anywhere; check the unit.");
        return dimension is Dimension.Share && value > 1
            ? (0, $"{name}: a share is at most 1, or 100%.")
            : (value, null);
    }

    /// <summary>Beyond this an input is a slip of the keyboard.</summary>
    const double Largest = 1e15;

    static double? Factor(Dimension dimension, string unit)
    {
        var units = dimension switch
        {
            Dimension.Count => counts,
            Dimension.Bytes => bytes,
            Dimension.Days => days,
            Dimension.Share => shares,
        };
        foreach (var (name, factor) in units)
        {
            if (name.Equals(unit, StringComparison.OrdinalIgnoreCase))
                return factor;
        }
        return null;
    }

    static string Word(Dimension dimension) => dimension switch
    {
        Dimension.Count => "count",
        Dimension.Bytes => "size",
        Dimension.Days => "time",
        Dimension.Share => "share",
    };

    static string Example(Dimension dimension) => dimension switch
    {
        Dimension.Count => "5000, 2M or 1.5 billion",
        Dimension.Bytes => "200, 1.5KB or 4 MB",
        Dimension.Days => "90, 2 weeks or 2y",
        Dimension.Share => "0.2 or 20%",
    };

    [GeneratedRegex(@"^(?<number>[-+]?\d{1,18}(\.\d{1,9})?(e\d{1,2})?)\s*(?<unit>[A-Za-z%]*)$")]
    private static partial Regex Pattern();
}
