using System.Collections.Immutable;
using System.Globalization;
using Humanizer;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Whether the baseline is closed, for people: each of the six conditions, met or what is missing and where to answer it (framework §5, Stop rule).</summary>
public static class ClosurePhrase
{
    public static Block.Table Of(Conclusions conclusions)
    {
        var closure = conclusions.Closure;
        return new(closure.Closed ? "Baseline: closed" : "Baseline: open", ["Condition", "Met", "Missing"],
        [
            .. closure.Conditions.Select(condition => (ImmutableArray<string>)
                [Named(condition.Number), condition.Met ? "yes" : "no", string.Join("\n", condition.Gaps.Select(gap => Missing(gap, conclusions.Design)))]),
            .. Errors(conclusions),
        ]);
    }

    static string Named(int number) => number switch
    {
        1 => "1 invariants on every C1 path",
        2 => "2 execution context declared",
        3 => "3 a base mechanism for every C1 path",
        4 => "4 its required companions",
        5 => "5 a truth, a read path and a rebuild path for every R1 read",
        _ => "6 all five failure answers",
    };

    static string Missing(Gap gap, Design design) => $"{gap.Text}: {Where(gap.Keys, design)}";

    static string Where(ImmutableArray<Key> keys, Design design) => keys.IsEmpty
        ? "add it in the design file"
        : $"answer {Spoken.List([.. keys.Select(key => string.Create(CultureInfo.InvariantCulture, $"{design.Text(key)} (step {StepOf(key.Field)})"))], "or")}";

    /// <summary>The step that asks for a field (session.md §2).</summary>
    static int StepOf(Field field) => field switch
    {
        Field.Operation => 1,
        Field.Evolution => 3,
        Field.InvariantType or Field.Holds => 4,
        Field.Topology or Field.Coordination or Field.ReadConsistency or Field.Holder or Field.Compensation => 5,
        Field.Repeats => 6,
        _ => 7,
    };

    /// <summary>An error keeps the baseline open too, when all six are met.</summary>
    static ImmutableArray<ImmutableArray<string>> Errors(Conclusions conclusions)
    {
        var errors = conclusions.Findings.Count(finding => finding.Severity is Severity.Error);
        return errors == 0 ? [] : [["and no finding is an error", "no", $"{"error".ToQuantity(errors)} among the findings"]];
    }
}
