using System.Collections.Immutable;
using static MechDesign.Engine.Predicate;

namespace MechDesign.Engine;

/// <summary>A companion in a result: the strongest reason that holds, and the rule it comes from.</summary>
public sealed record CompanionResult(Companion Companion, Reason Reason, string Because);

/// <summary>What the companion rules look at.</summary>
public readonly record struct CompanionFacts(WritePath Path, PredicateSet Predicates, WriteShape? Shape, BaseMechanism? Mechanism)
{
    public bool OneEffect => Path.Row.Repeats is null or Repeats.OneEffect;

    public bool ClaimOfCrashableHolder => Predicates[ExclusiveClaimRequired] && Predicates[HolderMayCrash];

    public bool IsSingleWriter => Mechanism is BaseMechanism.SingleWriter or BaseMechanism.SingleWriterPerPartition;

    /// <summary>p's own override names a holder that may crash: it acts under a claim won on another path.</summary>
    public bool ActsUnderAnothersClaim => !Predicates[ExclusiveClaimRequired]
        && Path.Design.OverridesOf(Path.RequirementNumber)?.Holder is Holder.Process or Holder.Worker or Holder.Node;

    public bool Chose(Companion companion)
    {
        foreach (var chosen in Path.Row.Companions)
        {
            if (chosen == companion)
                return true;
        }
        return false;
    }
}

/// <summary>One row: the companion, how strongly, the framework's words, and the condition.</summary>
public sealed record CompanionRule(int Number, Companion Companion, Reason Reason, string Words, Func<CompanionFacts, bool> Holds);

/// <summary>Framework §5, Companions: every row that holds counts, the strongest reason is shown.</summary>
public static class CompanionRules
{
    public static readonly ImmutableArray<CompanionRule> Repaired =
    [
        new(1, Companion.IdempotencyKey, Reason.Required, "CAS on version or CAS on (state, version), unless repeats is not one effect (E13)",
            f => f.Mechanism is BaseMechanism.CASOnVersion or BaseMechanism.CASOnStateAndVersion && f.OneEffect),
        new(2, Companion.IdempotencyKey, Reason.Required, "lease",
            f => f.Mechanism is BaseMechanism.Lease),
        new(3, Companion.FencingToken, Reason.Required, "lease",
            f => f.Mechanism is BaseMechanism.Lease),
        new(4, Companion.FencingToken, Reason.Required, "exclusive_claim_required and holder_may_crash, whatever the mechanism (E10)",
            f => f.ClaimOfCrashableHolder),
        new(5, Companion.DedupByEventId, Reason.Required, "append-only event, whatever the mechanism",
            f => f.Shape is WriteShape.AppendOnlyEvent),
        new(6, Companion.IdempotencyKey, Reason.Required, "Saga",
            f => f.Mechanism is BaseMechanism.Saga),
        new(7, Companion.Compensation, Reason.Required, "Saga",
            f => f.Mechanism is BaseMechanism.Saga),
        new(8, Companion.Outbox, Reason.Required, "the path publishes, and CDC was not chosen",
            f => f.Path.Publishes && !f.Chose(Companion.CDC)),
        new(9, Companion.IdempotentConsumer, Reason.Required, "outbox or CDC in the result",
            f => f.Path.Publishes || f.Chose(Companion.Outbox) || f.Chose(Companion.CDC)),
        new(10, Companion.Heartbeat, Reason.Recommended, "exclusive_claim_required and holder_may_crash",
            f => f.ClaimOfCrashableHolder),
        new(11, Companion.FencingToken, Reason.Recommended, "the path's own override names a holder that may crash, and no exclusive_claim_required: it acts under a claim won on another path",
            f => f.Mechanism is not null && f.ActsUnderAnothersClaim),
        new(12, Companion.SequenceAuthority, Reason.Recommended, "a HARD ordering invariant with append log, or with a single writer mechanism on any shape but overwrite current value",
            f => (f.Mechanism is BaseMechanism.AppendLog || (f.IsSingleWriter && f.Shape is not WriteShape.OverwriteCurrentValue))
                && f.Path.HasHard(i => i.Type is InvariantType.Ordering)),
        new(13, Companion.IdempotencyKey, Reason.Recommended, "a HARD uniqueness of a logical outcome",
            f => f.Mechanism is not null && f.Path.LogicalOutcome is not null),
    ];

    /// <summary>The document's own table alone (framework §6, f).</summary>
    public static readonly ImmutableArray<CompanionRule> Letter =
    [
        new(1, Companion.IdempotencyKey, Reason.Required, "any CAS",
            f => f.Mechanism is BaseMechanism.CASOnVersion or BaseMechanism.CASOnStateAndVersion),
        new(2, Companion.IdempotencyKey, Reason.Required, "lease",
            f => f.Mechanism is BaseMechanism.Lease),
        new(3, Companion.FencingToken, Reason.Required, "lease",
            f => f.Mechanism is BaseMechanism.Lease),
        new(4, Companion.DedupByEventId, Reason.Required, "append log",
            f => f.Mechanism is BaseMechanism.AppendLog),
        new(5, Companion.Compensation, Reason.Required, "Saga",
            f => f.Mechanism is BaseMechanism.Saga),
        new(6, Companion.IdempotentConsumer, Reason.Required, "outbox or CDC chosen",
            f => f.Chose(Companion.Outbox) || f.Chose(Companion.CDC)),
    ];

    public static ImmutableArray<CompanionRule> Of(RuleSet rules) => rules is RuleSet.Letter ? Letter : Repaired;

    /// <summary>The companions of a path in the enum's order, each with its strongest reason.</summary>
    public static ImmutableArray<CompanionResult> Attach(CompanionFacts facts, RuleSet rules)
    {
        var results = ImmutableArray.CreateBuilder<CompanionResult>();
        foreach (var companion in Companions.Words.Values)
        {
            if (Strongest(companion, facts, rules) is { } result)
                results.Add(result);
        }
        return results.DrainToImmutable();
    }

    // The rows stand strongest first, so the first that holds is the strongest.
    static CompanionResult? Strongest(Companion companion, CompanionFacts facts, RuleSet rules)
    {
        foreach (var rule in Of(rules))
        {
            if (rule.Companion == companion && rule.Holds(facts))
                return new(companion, rule.Reason, rule.Words);
        }
        return facts.Chose(companion) ? new(companion, Reason.Chosen, "the design chose it") : null;
    }
}
