using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Derivations as lines a person reads: no, no, yes, because, so.</summary>
static class Traces
{
    public static Block.Trace Shape(string title, WriteConclusion write) =>
        new(title, [.. Rules(write.Shape), .. Because(write, PredicatesOf(write.Shape)), So(write.Shape)]);

    public static Block.Trace Mechanism(string title, WriteConclusion write) =>
        new(title, [.. Rules(write.Mechanism), .. Because(write, PredicatesOf(write.Mechanism)), .. Evolution(write), So(write.Mechanism)]);

    public static Block.Trace Read(string title, ReadConclusion read) => read.Path is { } path
        ? new(title, [.. Rules(path), So(path)])
        : new(title, [new(TraceMark.So, "nothing: query is undeclared")]);

    static IEnumerable<TraceLine> Rules(Derivation derivation)
    {
        foreach (var (rule, failing) in derivation.NotFired)
            yield return new(TraceMark.No, rule.When.Length == 1 ? $"{rule}" : $"{rule} (fails: {failing})");
        yield return new(TraceMark.Yes, derivation.Fired.ToString());
    }

    static TraceLine So(Derivation derivation) => new(TraceMark.So, derivation.Label ?? "not classifiable, normalize again");

    /// <summary>The predicates a derivation's fired rule names; of a rule without any, those that failed before it.</summary>
    static IEnumerable<Predicate> PredicatesOf(Derivation derivation)
    {
        var fired = derivation.Fired.When.Select(Predicates.Words.Find).OfType<Predicate>().ToArray();
        return fired.Length > 0 ? fired : derivation.NotFired.Select(tried => Predicates.Words.Find(tried.Failing)).OfType<Predicate>();
    }

    static IEnumerable<TraceLine> Because(WriteConclusion write, IEnumerable<Predicate> predicates) =>
        from predicate in predicates.Distinct()
        let grounds = Grounds.Of(write.Path, predicate).Select(ground => $"{write.Path.Design.Text(ground.Key)}: {ground.Label ?? "undeclared"}").ToArray()
        select new TraceLine(TraceMark.Because,
            $"{predicate.Label} is {(write.Predicates[predicate] ? "true" : "false")}{(grounds.Length == 0 ? "" : $", from {string.Join("; ", grounds)}")}");

    static ImmutableArray<TraceLine> Evolution(WriteConclusion write) =>
        write.Mechanism.Fired.When.Any(words => words.StartsWith("T.evolution", StringComparison.Ordinal)) && write.Path.Target is { } target
            ? [new(TraceMark.Because, $"T is {target.Label}, and candidate.{target.Label}.evolution: {target.Evolution?.Label ?? "undeclared"}")]
            : [];
}
