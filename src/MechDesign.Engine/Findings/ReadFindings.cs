using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Framework §7, the rows found at a row of reads.</summary>
static class ReadFindings
{
    public static void Check(Design design, ImmutableArray<ReadConclusion> reads, ImmutableArray<Finding>.Builder found)
    {
        for (var number = 1; number <= design.Reads.Count; number++)
        {
            var row = design.Reads[number - 1];
            var at = Ids.Concept(number);
            if (design.Requirements.Numbered(row.Requirement)?.Priority is { } priority and not Priority.R1)
                found.Warn("concept-not-r1", at, $"The row stands on a path of priority {priority.Label}; reads are derived for R1 only.");
            if (FirstTruth(design, row.Concept) is { } first && row.Truth is { } truth && truth != first)
                found.Error("two-truths", at, $"The truth of '{row.Concept}' is '{first}' further up and '{truth}' here.");
            if (row.Truth is { } text && Projection(design, text) is { } projection)
                found.Error("projection-as-truth", at, $"{projection} is a projection: it is rebuilt from the truth and cannot be it.");
        }
        foreach (var read in reads)
        {
            if (Lags(read.Path?.Outcome) && read.Context.ReadConsistency is ReadConsistency.StrongOnly)
                found.Warn("lagging-read-strong", read.Id, $"{read.Path!.Label} lags behind its source, and the read must be strong.");
        }
    }

    static string? FirstTruth(Design design, string concept)
    {
        foreach (var row in design.Reads)
        {
            if (row.Concept == concept && row.Truth is not null)
                return row.Truth;
        }
        return null;
    }

    static string? Projection(Design design, string truth)
    {
        foreach (var row in design.Candidates)
        {
            if (row.Class is ObjectClass.Projection && truth.StartsWith(row.Label, StringComparison.Ordinal)
                && (truth.Length == row.Label.Length || !char.IsLetterOrDigit(truth, row.Label.Length)))
                return row.Label;
        }
        return null;
    }

    static bool Lags(ReadPath? path) =>
        path is ReadPath.SpatialIndex or ReadPath.MaterializedView or ReadPath.DenormalizedRow or ReadPath.CacheAside;
}
