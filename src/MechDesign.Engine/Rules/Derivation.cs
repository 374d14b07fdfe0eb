using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>A rule that was tried and did not fire: the position of its first condition that does not hold.</summary>
public readonly record struct Tried(int Rule, int FailingCondition);

/// <summary>A conclusion with its reasons: the rule that fired and every rule before it that did not.</summary>
public record Derivation(RuleTable Table, int Rule, ImmutableArray<Tried> Before)
{
    /// <summary>The rule that fired, as the table words it.</summary>
    public RuleText Fired => Table.Rules[Rule - 1];

    /// <summary>The outcome's label; null when the table could not classify.</summary>
    public string? Label => Fired.Outcome;

    /// <summary>Each rule tried before, and the words of the condition that did not hold.</summary>
    public IEnumerable<(RuleText Rule, string Failing)> NotFired
    {
        get
        {
            foreach (var tried in Before)
            {
                var rule = Table.Rules[tried.Rule - 1];
                yield return (rule, rule.When[tried.FailingCondition]);
            }
        }
    }
}

/// <summary>A derivation of one closed outcome; null is "not classifiable, normalize again".</summary>
public sealed record Derivation<TOutcome>(RuleTable Table, TOutcome? Outcome, int Rule, ImmutableArray<Tried> Before)
    : Derivation(Table, Rule, Before)
    where TOutcome : struct, Enum;
