using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The labels a question offers in a design, in the order they are numbered.</summary>
static class Choices
{
    public static ImmutableArray<string> Labels(Question question, Design design, Agenda agenda) =>
        question.Field switch
        {
            Field.Primary => [.. design.Candidates.Where(row => row.Action is Decomposition.KeepAsCandidate).Select(row => row.Label)],
            Field.Tier => [.. SoftLabels(design)],
            Field.Overrides => [.. OverrideKeys(design).Select(key => design.Text(key))],
            Field.Truth => [.. TruthLabels(design, agenda.ReferenceFor(question.Key))],
            Field.WriteShape or Field.BaseMechanism => [.. Keys.Of(question.Field).Labels, ReferenceAnswers.NotClassifiable],
            _ => Allowed.Labels(question.Key, design),
        };

    /// <summary>The invariants of retained paths, V1, V2, …</summary>
    public static IEnumerable<string> SoftLabels(Design design) =>
        from number in Enumerable.Range(1, design.Invariants.Count)
        where design.PathNumber(design.Invariants[number - 1].Requirement) > 0
        select Ids.Invariant(number);

    /// <summary>Where a path may differ and a rule would notice: four choices of a C1 path, staleness of an R1 path.</summary>
    public static IEnumerable<Key> OverrideKeys(Design design) => design.Paths().SelectMany(path => path switch
    {
        { IsC1: true } => [Field.Topology, Field.Coordination, Field.Holder, Field.Compensation],
        { IsR1: true } => (Field[])[Field.ReadConsistency],
        _ => [],
    }, (path, field) => new Key(field, path.RequirementNumber));

    /// <summary>The kept candidates; and the reference's own truth where that is no candidate, else nobody could say it.</summary>
    public static IEnumerable<string> TruthLabels(Design design, string? reference)
    {
        var kept = design.Candidates.Where(row => row.Action is Decomposition.KeepAsCandidate).Select(row => row.Label);
        return reference is null || design.Candidate(reference) is not null ? kept : kept.Append(reference);
    }

    /// <summary>The candidate a truth such as "Auction row" begins with, else the truth itself.</summary>
    public static string? TruthLabel(Design design, string? truth)
    {
        foreach (var row in design.Candidates)
        {
            if (truth is not null && truth.StartsWith(row.Label, StringComparison.Ordinal)
                && (truth.Length == row.Label.Length || !char.IsLetterOrDigit(truth, row.Label.Length)))
                return row.Label;
        }
        return truth;
    }
}
