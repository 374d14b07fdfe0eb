using System.Globalization;
using System.Runtime.InteropServices;

namespace MechDesign.Benchmarks;

/// <summary>The table on the screen: what, how much, the limit, and whether it is met.</summary>
static class Figures
{
    public static bool AllMet { get; private set; } = true;

    public static void Heading()
    {
        Console.WriteLine($"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}");
        Line("", "figure", "99 of 100", "limit", "");
    }

    /// <summary>So many a second, and how many there should be.</summary>
    public static void PerSecond(string what, double nanoseconds, double? atLeast = null)
    {
        var perSecond = 1e9 / nanoseconds;
        Line(what, $"{Number(perSecond / 1e6, 2)} M/s", "", atLeast is { } limit ? $">= {Number(limit / 1e6, 0)} M/s" : "", Verdict(atLeast is null ? null : perSecond >= atLeast));
    }

    /// <summary>The median and the 99th of a hundred turns, and what each may be, all in microseconds.</summary>
    public static void Times(string what, Samples samples, double? atMost = null, double? mostAtMost = null)
    {
        var (median, most) = (samples.Median, samples.Percentile(99));
        var limits = string.Join(", ", new[] { atMost is { } limit ? $"<= {Number(limit, 1)} µs" : "", mostAtMost is { } last ? $"99: <= {Number(last, 0)} µs" : "" }.Where(text => text.Length > 0));
        Line(what, $"{Number(median, 2)} µs", $"{Number(most, 1)} µs", limits,
            Verdict(atMost is null && mostAtMost is null ? null : !(median > atMost) && !(most > mostAtMost)));
    }

    /// <summary>So much of something, and how much there may be.</summary>
    public static void Amount(string what, double value, string unit, double? atMost = null) =>
        Line(what, $"{Number(value, 1)} {unit}", "", atMost is { } limit ? $"<= {Number(limit, 0)} {unit}" : "", Verdict(atMost is null ? null : value <= atMost));

    /// <summary>So many answered a second, how long 99 of 100 took, and how many there should be.</summary>
    public static void Rate(string what, double perSecond, Samples took, double? atLeast = null) =>
        Line(what, $"{Number(perSecond, 0)}/s", $"{Number(took.Percentile(99) / 1000, 1)} ms", atLeast is { } limit ? $">= {Number(limit, 0)}/s" : "", Verdict(atLeast is null ? null : perSecond >= atLeast));

    /// <summary>What belongs to the line above.</summary>
    public static void Note(string text) => Console.WriteLine($"  {text}");

    static string Verdict(bool? met)
    {
        AllMet &= met is not false;
        return met switch { true => "met", false => "MISSED", null => "" };
    }

    static string Number(double value, int digits) => value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    static void Line(string what, string figure, string most, string limit, string verdict) =>
        Console.WriteLine($"{what,-70} {figure,12} {most,12} {limit,13} {verdict}".TrimEnd());
}
