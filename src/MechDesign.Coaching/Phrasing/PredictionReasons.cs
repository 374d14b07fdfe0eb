using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Why what was predicted does not follow: the rule that would give it, where that one fails, and the least that would bring it.</summary>
static class PredictionReasons
{
    public static IEnumerable<string> Of(Design design, Question question, string value, string derived, Wording wording) => question.Field switch
    {
        Field.WriteShape when WriteShapes.Words.Find(value) is { } shape =>
            Derive.Write(design, question.Row) is var write ? Rule(WhyNot.Shape(write, shape), write.Shape, design) : [],
        Field.BaseMechanism when BaseMechanisms.Words.Find(value) is { } mechanism =>
            Derive.Write(design, question.Row) is var write ? Rule(WhyNot.Mechanism(write, mechanism), write.Mechanism, design) : [],
        Field.ReadPath when ReadPaths.Words.Find(value) is { } path && Derive.Read(design, question.Row) is { Path: { } found } read =>
            Rule(WhyNot.Read(design, read, path), found, design),
        Field.Companions => Companions(design, question, value),
        Field.Primary => AnswerReasons.SetDifference(value, derived, label => AnswerReasons.Candidate(design, label)),
        _ => AnswerReasons.WhenRight(design, question, value, derived, wording),
    };

    static IEnumerable<string> Rule(WhyNot why, Derivation derived, Design design)
    {
        yield return why.Failing is { } failing
            ? $"{why.Wanted} comes from rule {why.Rule.Number}, and '{failing}' does not hold here."
            : $"{why.Wanted} comes from rule {why.Rule.Number}, and rule {derived.Rule} stands before it and holds.";
        if (why.Ways is [var least, ..])
            yield return $"It would be {why.Wanted} with {string.Join(" and ", least.Select(move => move.Words(design)))}.";
    }

    static IEnumerable<string> Companions(Design design, Question question, string value)
    {
        var write = Derive.Write(design, question.Row);
        var (said, given) = (ReferenceAnswers.Members(value), write.Companions);
        foreach (var result in given.Where(result => result.Reason is Reason.Required && !said.Contains(result.Companion.Label)))
            yield return $"Left out: {result.Companion.Label}, required by: {result.Because}.";
        foreach (var label in said.Where(label => given.All(result => result.Companion.Label != label)))
            yield return $"Too much: {label}, given only for: {string.Join("; ", CompanionRules.Repaired.Where(rule => rule.Companion.Label == label).Select(rule => Words(rule, write)))}.";
    }

    /// <summary>A row's words; where they hold and only a mechanism is missing, this too, or the words would be untrue of this path.</summary>
    static string Words(CompanionRule rule, WriteConclusion write)
    {
        var facts = new CompanionFacts(write.Path, write.Predicates, write.Shape.Outcome, write.Mechanism.Outcome);
        // A mechanism that no row names.
        var holdsWithOne = facts.Mechanism is null && rule.Holds(facts with { Mechanism = BaseMechanism.PessimisticLock });
        return holdsWithOne ? $"{rule.Words}, and the path has a mechanism" : rule.Words;
    }
}
