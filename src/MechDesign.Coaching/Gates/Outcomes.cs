using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Everything a design leads to, as names and values: what two designs are compared by.</summary>
static class Outcomes
{
    public static ImmutableSortedDictionary<string, string> Of(Conclusions conclusions) =>
        Paths(conclusions).Concat(Reads(conclusions)).Concat(Findings(conclusions))
            .Append(("closed", conclusions.Closure.Closed ? "yes" : "no"))
            .ToImmutableSortedDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The names whose values differ, in order.</summary>
    public static IEnumerable<string> Differing(Design one, Design other)
    {
        var (first, second) = (Of(Derive.From(one)), Of(Derive.From(other)));
        return first.Keys.Union(second.Keys).Order(StringComparer.Ordinal).Where(name => first.GetValueOrDefault(name) != second.GetValueOrDefault(name));
    }

    static IEnumerable<(string, string)> Paths(Conclusions conclusions) =>
        from path in conclusions.Paths
        where path.Write is not null
        let at = Ids.Requirement(path.Path.RequirementNumber)
        from pair in Write(at, path.Write!)
        select pair;

    static IEnumerable<(string, string)> Write(string at, WriteConclusion write) =>
    [
        ($"{at} write shape", write.Shape.Label ?? "–"),
        ($"{at} base mechanism", write.Mechanism.Label ?? "–"),
        ($"{at} companions", string.Join(", ", write.Companions.Select(result => result.Companion.Label))),
        ($"{at} retry", write.Failure.RetryKey ?? "–"),
        ($"{at} competing writers", write.Failure.CompetingWriters.Label),
        ($"{at} crash after commit", write.Failure.CrashAfterCommit.Label),
        ($"{at} publish failure", write.Failure.PublishFailure.Label),
        ($"{at} stale holder", write.Failure.StaleHolder?.Label ?? "–"),
    ];

    static IEnumerable<(string, string)> Reads(Conclusions conclusions) =>
        conclusions.Reads.Select(read => ($"concept {read.Id} read path", read.Path?.Label ?? "–"));

    static IEnumerable<(string, string)> Findings(Conclusions conclusions) =>
        conclusions.Findings.Select(finding => ($"{finding.Code} at {finding.At}", finding.Severity.Label));
}
