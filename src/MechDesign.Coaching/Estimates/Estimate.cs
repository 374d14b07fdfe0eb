using System.Collections.Immutable;
using System.Globalization;

namespace MechDesign.Coaching;

/// <summary>What a capacity estimate starts from (document 002, capacity estimation template).</summary>
/// <param name="DailyUsers">People or devices that act on a day.</param>
/// <param name="ActionsPerUser">What each of them does a day.</param>
/// <param name="PeakFactor">How many times the average the busiest second is.</param>
/// <param name="BytesPerAction">What one action stores and carries.</param>
/// <param name="RetentionDays">How long it is kept.</param>
/// <param name="Replicas">How many copies are kept.</param>
/// <param name="ReadsPerAction">How often one action is read.</param>
/// <param name="HotShare">The share of a day's data that serves most reads, and so belongs into a cache.</param>
public sealed record EstimateInput(
    double DailyUsers, double ActionsPerUser, double PeakFactor, double BytesPerAction, double RetentionDays, double Replicas,
    double ReadsPerAction, double HotShare);

/// <summary>One step of the arithmetic: what it gives, how, and the number with its unit.</summary>
public sealed record EstimateStep(string Name, string Arithmetic, double Value, string Unit)
{
    public string Shown => Amounts.Of(Value, Unit);
}

/// <summary>Capacity arithmetic, every step shown.</summary>
public static class Estimate
{
    const double SecondsPerDay = 86_400;

    public static ImmutableArray<EstimateStep> Of(EstimateInput input)
    {
        var perDay = input.DailyUsers * input.ActionsPerUser;
        var average = perDay / SecondsPerDay;
        var peak = average * input.PeakFactor;
        var reads = peak * input.ReadsPerAction;
        var storedDay = perDay * input.BytesPerAction * input.Replicas;
        return
        [
            new("actions a day", $"{N(input.DailyUsers)} users × {N(input.ActionsPerUser)} actions", perDay, "/day"),
            new("average rate", $"{N(perDay)} ÷ {N(SecondsPerDay)} s", average, "/s"),
            new("peak rate", $"{N(average)}/s × peak {N(input.PeakFactor)}", peak, "/s"),
            new("peak reads", $"{N(peak)}/s × {N(input.ReadsPerAction)} reads an action", reads, "/s"),
            new("stored a day", $"{N(perDay)} × {N(input.BytesPerAction)} B × {N(input.Replicas)} copies", storedDay, "B"),
            new("stored in all", $"{Amounts.Of(storedDay, "B")} × {N(input.RetentionDays)} days", storedDay * input.RetentionDays, "B"),
            new("bandwidth in, peak", $"{N(peak)}/s × {N(input.BytesPerAction)} B × 8", peak * input.BytesPerAction * 8, "bit/s"),
            new("bandwidth out, peak", $"{N(reads)}/s × {N(input.BytesPerAction)} B × 8", reads * input.BytesPerAction * 8, "bit/s"),
            new("cache for the hot part", $"{N(perDay)} × {N(input.BytesPerAction)} B × {N(input.HotShare * 100)} %", perDay * input.BytesPerAction * input.HotShare, "B"),
        ];
    }

    static string N(double value) => value.ToString(value >= 100 ? "#,0" : "#,0.##", CultureInfo.InvariantCulture);
}

/// <summary>Amounts with a unit a person can say: 1.2 GB, 115.7/s.</summary>
static class Amounts
{
    static readonly string[] prefixes = ["", "k", "M", "G", "T", "P", "E"];

    public static string Of(double value, string unit)
    {
        if (unit is "/s" or "/day")
            return value.ToString(value >= 100 ? "#,0" : "#,0.##", CultureInfo.InvariantCulture) + unit;
        var step = 0;
        while (value >= 999.5 && step < prefixes.Length - 1)
        {
            value /= 1000;
            step++;
        }
        return $"{value.ToString("0.##", CultureInfo.InvariantCulture)} {prefixes[step]}{unit}";
    }
}
