using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Time in words: by phase while the interview goes on, by step in its review.</summary>
static class PacePhrase
{
    /// <summary>Where the time went so far.</summary>
    public static Block.Table Phases(Pace pace) => new($"Pace: {Clock(pace.Active)} without pauses", ["Phase", "So far", "Usual"],
    [
        .. pace.Phases.Select(row => (ImmutableArray<string>)[row.Phase.Title, Clock(row.Active), Minutes(row.From, row.To)]),
        [Phase.All[^1].Title, "–", "what is left"],
    ]);

    public static Block.Table ByStep(Pace pace, IReadOnlyList<Step> steps) => new("Timing by step", ["Step", "Active", "Usual"],
    [
        .. pace.Steps.Select(row => (ImmutableArray<string>)[Title(steps[row.Step]), Clock(row.Active), Minutes(row.From, row.To)]),
        ["all", Clock(pace.Active), Minutes(pace.Steps.Sum(row => row.From), pace.Steps.Sum(row => row.To))],
    ]);

    internal static string Title(Step step) => step.Number == 0 ? step.Title : string.Create(CultureInfo.InvariantCulture, $"{step.Number} {step.Title}");

    /// <summary>Minutes and seconds.</summary>
    static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");

    static string Minutes(double from, double to) => string.Create(CultureInfo.InvariantCulture, $"{from:0.#}–{to:0.#} min");
}
