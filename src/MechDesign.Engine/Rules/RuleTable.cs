using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MechDesign.Engine;

/// <summary>One condition of a rule, in the framework's words and as code.</summary>
public sealed record Condition<TFacts>(string Words, Func<TFacts, bool> Holds);

/// <summary>One numbered rule: its outcome when every condition holds. A null outcome is "normalize again".</summary>
public sealed record Rule<TFacts, TOutcome>(int Number, TOutcome? Outcome, ImmutableArray<Condition<TFacts>> When)
    where TOutcome : struct, Enum;

/// <summary>A rule as a reader sees it; without an outcome it says that nothing fits.</summary>
public sealed record RuleText(int Number, ImmutableArray<string> When, string? Outcome)
{
    // Every trace names the rules tried before; a rule reads the same each time.
    readonly string line =
        $"{Number} {(When.IsEmpty ? "otherwise" : string.Join(" and ", When))} → {Outcome ?? "not classifiable, normalize again"}";

    public override string ToString() => line;
}

/// <summary>What every table of ordered rules shows of itself.</summary>
public abstract class RuleTable(string title, ImmutableArray<RuleText> rules)
{
    public string Title { get; } = title;

    public ImmutableArray<RuleText> Rules { get; } = rules;
}

/// <summary>
/// Ordered rules, the first match wins (framework §5). The last rule has no condition, so one always fires.
/// </summary>
public sealed class RuleTable<TFacts, TOutcome> : RuleTable
    where TOutcome : struct, Enum
{
    readonly Rule<TFacts, TOutcome>[] rules;

    public RuleTable(string title, Func<TOutcome, string> label, params Rule<TFacts, TOutcome>[] rules)
        : base(title, [.. rules.Select(rule => Text(rule, label))]) => this.rules = rules;

    /// <summary>The first rule whose conditions all hold, with every rule tried before it and where that one failed.</summary>
    public Derivation<TOutcome> First(TFacts facts)
    {
        Span<Tried> tried = stackalloc Tried[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            var failing = FirstFailing(rules[i], facts);
            if (failing < 0)
                return new(this, rules[i].Outcome, rules[i].Number, ImmutableCollectionsMarshal.AsImmutableArray(tried[..i].ToArray()));
            tried[i] = new(rules[i].Number, failing);
        }
        throw new InvalidOperationException($"No rule of {Title} fired; its last rule must have no condition.");
    }

    /// <summary>The same answer without its trace, for searches over thousands of designs.</summary>
    public (TOutcome? Outcome, int Rule) Classify(TFacts facts)
    {
        foreach (var rule in rules)
        {
            if (FirstFailing(rule, facts) < 0)
                return (rule.Outcome, rule.Number);
        }
        throw new InvalidOperationException($"No rule of {Title} fired; its last rule must have no condition.");
    }

    /// <summary>The first condition of a rule that does not hold, by its words; null when all hold.</summary>
    public string? Failing(int number, TFacts facts)
    {
        var rule = rules[number - 1];
        var failing = FirstFailing(rule, facts);
        return failing < 0 ? null : rule.When[failing].Words;
    }

    public IEnumerable<int> RulesFor(TOutcome outcome) =>
        rules.Where(rule => rule.Outcome is { } other && other.Equals(outcome)).Select(rule => rule.Number);

    static int FirstFailing(Rule<TFacts, TOutcome> rule, TFacts facts)
    {
        var when = rule.When.AsSpan();
        for (var i = 0; i < when.Length; i++)
        {
            if (!when[i].Holds(facts))
                return i;
        }
        return -1;
    }

    static RuleText Text(Rule<TFacts, TOutcome> rule, Func<TOutcome, string> label) => new(
        rule.Number,
        [.. rule.When.Select(condition => condition.Words)],
        rule.Outcome is { } outcome ? label(outcome) : null);
}
