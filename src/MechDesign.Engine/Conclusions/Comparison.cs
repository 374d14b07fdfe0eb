using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>A place where the two rule sets conclude differently, and the errata that explain it.</summary>
public sealed record RuleSetDifference(string Where, string? Repaired, string? Letter, ImmutableArray<string> Errata);

/// <summary>The framework as mended against the source document to the letter, on one design (framework §6).</summary>
public static class Comparison
{
    public static ImmutableArray<RuleSetDifference> Of(Design design)
    {
        var (repaired, letter) = (Derive.From(design), Derive.From(design, RuleSet.Letter));
        return
        [
            .. repaired.Paths.Zip(letter.Paths).SelectMany(pair => Paths(pair.First, pair.Second)),
            .. repaired.Reads.Zip(letter.Reads).SelectMany(pair => Reads(pair.First, pair.Second)),
            .. Findings(repaired, letter),
            .. Differs("closure", Word(repaired.Closure.Closed), Word(letter.Closure.Closed), []),
        ];
    }

    static IEnumerable<RuleSetDifference> Paths(PathConclusion repaired, PathConclusion letter)
    {
        if (repaired.Write is not { } ours || letter.Write is not { } theirs)
            return [];
        var id = repaired.Path.Id;
        var causes = Causes(ours, theirs);
        return
        [
            .. from predicate in Predicates.Words.Values
               where ours.Predicates[predicate] != theirs.Predicates[predicate]
               select new RuleSetDifference($"{id}.{predicate.Label}", Word(ours.Predicates[predicate]), Word(theirs.Predicates[predicate]), Causes(ours, theirs, predicate)),
            .. Differs($"{id}.write_shape", ours.Shape.Label, theirs.Shape.Label, causes),
            .. Differs($"{id}.base_mechanism", ours.Mechanism.Label, theirs.Mechanism.Label,
                ours.Shape.Outcome == theirs.Shape.Outcome && theirs.Mechanism.Outcome is null ? ["E9"] : causes),
            .. Differs($"{id}.companions", Names(ours), Names(theirs), CompanionCauses(ours, theirs)),
        ];
    }

    /// <summary>The errata behind every predicate that differs, and behind another target.</summary>
    static ImmutableArray<string> Causes(WriteConclusion ours, WriteConclusion theirs) =>
    [
        .. Predicates.Words.Values.Where(predicate => ours.Predicates[predicate] != theirs.Predicates[predicate])
            .SelectMany(predicate => Causes(ours, theirs, predicate)).Distinct().Order(StringComparer.Ordinal),
    ];

    static ImmutableArray<string> Causes(WriteConclusion ours, WriteConclusion theirs, Predicate predicate)
    {
        var causes = ImmutableArray.CreateBuilder<string>();
        if (ours.Path.Context != theirs.Path.Context && Grounds.Of(ours.Path, predicate).Any(ground => Keys.Of(ground.Key.Field).Subject is Subject.Context))
            causes.Add("E7");
        if (ours.Path.TargetName != theirs.Path.TargetName && predicate is Predicate.MergeSafe or Predicate.GuardedByCurrentState
            or Predicate.ReplacesCurrentValue or Predicate.RecordsImmutableFact)
            causes.Add("E11");
        if (predicate is Predicate.CrossServiceAtomicityRequired)
            causes.AddRange("E1", "E3");
        if (predicate is Predicate.MergeSafe)
            causes.Add("E6");
        if (predicate is Predicate.SingleWriterScope or Predicate.PartitionRoutedSingleWriter)
            causes.Add("E12");
        return causes.DrainToImmutable();
    }

    static ImmutableArray<string> CompanionCauses(WriteConclusion ours, WriteConclusion theirs)
    {
        var causes = new SortedSet<string>(Causes(ours, theirs), StringComparer.Ordinal);
        if (ours.Has(Companion.FencingToken) != theirs.Has(Companion.FencingToken))
            causes.Add("E10");
        if (ours.Has(Companion.IdempotencyKey) != theirs.Has(Companion.IdempotencyKey) && ours.Path.Row.Repeats is not (null or Repeats.OneEffect))
            causes.Add("E13");
        return [.. causes];
    }

    static IEnumerable<RuleSetDifference> Reads(ReadConclusion repaired, ReadConclusion letter) => Differs(
        $"read.{repaired.Number}.read_path", repaired.Path?.Label, letter.Path?.Label,
        repaired.Context != letter.Context ? ["E2", "E7"] : ["E2"]);

    static IEnumerable<RuleSetDifference> Findings(Conclusions repaired, Conclusions letter) =>
        repaired.Findings.Except(letter.Findings)
            .Select(finding => new RuleSetDifference($"{finding.At}: {finding.Code}", finding.Severity.Label, null, finding.Code == "claim-without-holder" ? ["E8"] : []))
            .Concat(letter.Findings.Except(repaired.Findings)
                .Select(finding => new RuleSetDifference($"{finding.At}: {finding.Code}", null, finding.Severity.Label, [])));

    static IEnumerable<RuleSetDifference> Differs(string where, string? repaired, string? letter, ImmutableArray<string> errata) =>
        repaired == letter ? [] : [new(where, repaired, letter, errata)];

    static string Names(WriteConclusion write) => string.Join(", ", write.Companions.Select(result => result.Companion.Label));

    static string Word(bool value) => value ? "true" : "false";
}
