using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Why a question is not asked.</summary>
public enum SkipReason
{
    /// <summary>The row does not have this question: a path that is not C1, an invariant of another type.</summary>
    NotHere = 1,

    /// <summary>The answers before it leave one value.</summary>
    OneValueLeft,

    /// <summary>A claim's holder may crash, so no routing makes the lease unnecessary (E12).</summary>
    ClaimOutlivesRouting,

    /// <summary>The write spans services: base rules 1 and 2 decide before any routing is looked at.</summary>
    TransactionDecides,

    /// <summary>A HARD uniqueness of a logical outcome already says that a repeat has one effect.</summary>
    OutcomeIsUnique,

    /// <summary>The requirement has an async side-effect target, so it publishes.</summary>
    SideEffectPublishes,

    /// <summary>A read rule has fired whatever the answer.</summary>
    ReadRuleDecided,

    /// <summary>There is no write shape, and without it no mechanism.</summary>
    NothingToPredict,
}

/// <summary>Whether a question is asked; if not, why, and the value it has then.</summary>
readonly record struct Verdict(SkipReason? Skip, string? Value)
{
    public static readonly Verdict Ask = new(null, null);
    public static readonly Verdict NotHere = new(SkipReason.NotHere, null);

    public bool IsAsked => Skip is null;
}

/// <summary>Session.md §2: which of the questions arise, given the answers before them.</summary>
static class Verdicts
{
    public static Verdict Of(Question question, Design design, string? reference) => question.Field switch
    {
        Field.Interaction => design.Requirements[question.Row - 1] is { States.Count: > 0, Operation: not null } ? OneLeft(question, design) : Verdict.NotHere,
        Field.Priority => design.Requirements[question.Row - 1].Operation is not null ? OneLeft(question, design) : Verdict.Ask,
        Field.Class or Field.ScopeKind => IsKept(question, design) ? Verdict.Ask : Verdict.NotHere,
        Field.Owner => IsKept(question, design) ? OneLeft(question, design) : Verdict.NotHere,
        Field.Evolution => IsKept(question, design) ? Evolution(question, design, reference) : Verdict.NotHere,
        Field.InvariantType => IsRetained(question, design) ? Verdict.Ask : Verdict.NotHere,
        Field.Reads => design.Invariants[question.Row - 1].Type is InvariantType.Eligibility ? Verdict.Ask : Verdict.NotHere,
        Field.Holds => design.Invariants[question.Row - 1].Type is InvariantType.Uniqueness ? Verdict.Ask : Verdict.NotHere,
        Field.Primary => design.Candidates.Any(row => row.Action is Decomposition.KeepAsCandidate) ? Verdict.Ask : Verdict.NotHere,
        Field.Tier => Choices.SoftLabels(design).Any() ? Verdict.Ask : Verdict.NotHere,
        Field.Overrides => Choices.OverrideKeys(design).Any() ? Verdict.Ask : Verdict.NotHere,
        Field.Routing or Field.Repeats or Field.WriteShape or Field.BaseMechanism or Field.Publishes or Field.Companions
            or Field.Retry or Field.PublishFailure or Field.StaleHolder =>
            design.Requirements[question.Row - 1].Priority is Priority.C1 ? OfWrite(question, design, reference) : Verdict.NotHere,
        Field.Spatial or Field.Spans or Field.Query or Field.Load or Field.ReadPath or Field.Truth =>
            design.Requirements[design.Reads[question.Row - 1].Requirement - 1].Priority is Priority.R1 ? OfRead(question, design, reference) : Verdict.NotHere,
        Field.FirstResponse => design.Hotspots[question.Row - 1].Type is null ? Verdict.NotHere : Verdict.Ask,
        _ => Verdict.Ask,
    };

    static Verdict OneLeft(Question question, Design design) =>
        Allowed.Labels(question.Key, design) is [var only] ? new(SkipReason.OneValueLeft, only) : Verdict.Ask;

    static Verdict Evolution(Question question, Design design, string? reference) =>
        design.Candidates[question.Row - 1].Class is ObjectClass.Projection
            ? new(SkipReason.OneValueLeft, reference ?? Engine.Evolution.Overwrite.Label)
            : OneLeft(question, design);

    static bool IsKept(Question question, Design design) => design.Candidates[question.Row - 1].Action is Decomposition.KeepAsCandidate;

    static bool IsRetained(Question question, Design design) => design.PathNumber(design.Invariants[question.Row - 1].Requirement) > 0;

    static Verdict OfWrite(Question question, Design design, string? reference)
    {
        switch (question.Field)
        {
            case Field.Routing:
                var claim = PredicateTable.Evaluate(WritePath.Resolve(design, question.Row, RuleSet.Repaired).Answers, RuleSet.Repaired);
                if (claim[Predicate.ExclusiveClaimRequired] && claim[Predicate.HolderMayCrash])
                    return new(SkipReason.ClaimOutlivesRouting, reference ?? Routing.AnyWriter.Label);
                return claim[Predicate.CrossServiceAtomicityRequired]
                    ? new(SkipReason.TransactionDecides, reference ?? Routing.AnyWriter.Label)
                    : Verdict.Ask;
            case Field.Repeats:
                return HasOutcome(design, question.Row) ? new(SkipReason.OutcomeIsUnique, reference) : Verdict.Ask;
            case Field.Publishes:
                return WritePath.Resolve(With(design, question.Row, null), question.Row, RuleSet.Repaired).Publishes
                    ? new(SkipReason.SideEffectPublishes, reference ?? YesNo.Yes.Label)
                    : Verdict.Ask;
            case Field.BaseMechanism or Field.StaleHolder:
                return IsClassified(question, design) ? Verdict.Ask : new(SkipReason.NothingToPredict, null);
            default:
                return Verdict.Ask;
        }
    }

    static bool IsClassified(Question question, Design design)
    {
        var found = Classification.Of(WritePath.Resolve(design, question.Row, RuleSet.Repaired));
        return question.Field is Field.BaseMechanism ? found.Shape is not null : found.Mechanism is not null;
    }

    static bool HasOutcome(Design design, int requirement)
    {
        foreach (var invariant in design.Invariants)
        {
            if (invariant.Requirement == requirement && invariant is { IsHard: true, IsLogicalOutcome: true })
                return true;
        }
        return false;
    }

    // The requirement's own side effect, whatever was answered before.
    static Design With(Design design, int requirement, string? publishes) => design.WriteRowOf(requirement)?.Publishes is null
        ? design
        : design.With(new AnswerChange(new(Field.Publishes, requirement), publishes));

    static Verdict OfRead(Question question, Design design, string? reference)
    {
        if (question.Field is Field.Truth)
            return Choices.TruthLabels(design, reference).Any() ? Verdict.Ask : Verdict.NotHere;
        var row = design.Reads[question.Row - 1];
        var decided = question.Field switch
        {
            Field.Spans => row.Spatial is YesNo.Yes,
            Field.Query => row.Spatial is YesNo.Yes || row.Spans is Spans.ManyScopes,
            Field.Load => row.Query is not null && Read(row, design, Load.ReadsDominate) == Read(row, design, Load.Balanced),
            _ => false,
        };
        return decided ? new(SkipReason.ReadRuleDecided, reference ?? Keys.Of(question.Field).Labels[0]) : Verdict.Ask;
    }

    static ReadPath? Read(ReadRow row, Design design, Load load) =>
        ReadFacts.Of(row with { Load = load }, design.ContextOf(row.Requirement)) is { } facts ? ReadPathRules.Repaired.Classify(facts).Outcome : null;
}
