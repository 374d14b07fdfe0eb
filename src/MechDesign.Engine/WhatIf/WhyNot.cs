using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Why an outcome did not come out, and the smallest sets of changes that would bring it.</summary>
/// <param name="Wanted">The outcome's label.</param>
/// <param name="Rule">The rule that gives it, as the table words it; the last one when several do.</param>
/// <param name="Failing">That rule's first failing condition; null when it would hold and an earlier rule fired.</param>
/// <param name="Ways">All smallest sets of moves, at most ten; empty when none of up to five moves leads there.</param>
public sealed record WhyNot(string Wanted, RuleText Rule, string? Failing, ImmutableArray<ImmutableArray<Move>> Ways)
{
    /// <summary>How many sets are shown at most.</summary>
    public const int MostWays = 10;

    /// <summary>How many moves a set may have: Saga from a single service takes four.</summary>
    public const int MostMoves = 5;

    public static WhyNot Shape(WriteConclusion write, WriteShape wanted) => Of(
        WriteShapeRules.Table, write.Predicates, wanted, wanted.Label, write.Path,
        found => found.Shape == wanted);

    public static WhyNot Mechanism(WriteConclusion write, BaseMechanism wanted) => Of(
        BaseMechanismRules.Of(write.Path.Rules), new(write.Shape.Outcome, write.Predicates, write.Path.Answers.TargetEvolution),
        wanted, wanted.Label, write.Path,
        found => found.Mechanism == wanted);

    public static WhyNot Read(Design design, ReadConclusion read, ReadPath wanted, RuleSet rules = RuleSet.Repaired)
    {
        var table = ReadPathRules.Of(rules);
        var number = table.RulesFor(wanted).Last();
        return new(wanted.Label, table.Rules[number - 1], read.Facts is { } facts ? table.Failing(number, facts) : "query is undeclared",
            SmallestWays.Find(design, [.. Moves.OfRead(design, read.Number, rules).Select(move => ImmutableArray.Create(move))], moved => Derive.Read(moved, read.Number, rules).Path?.Outcome == wanted));
    }

    static WhyNot Of<TFacts, TOutcome>(
        RuleTable<TFacts, TOutcome> table, TFacts facts, TOutcome wanted, string label, WritePath path,
        Func<Classification, bool> reached)
        where TOutcome : struct, Enum
    {
        var number = table.RulesFor(wanted).Last();
        return new(label, table.Rules[number - 1], table.Failing(number, facts),
            SmallestWays.Find(path.Design, Relevant(path), moved => reached(Classification.Of(WritePath.Resolve(moved, path.RequirementNumber, path.Rules)))));
    }

    /// <summary>The moves that change anything the rules can see, those of one slot that look the same to them together.</summary>
    static ImmutableArray<ImmutableArray<Move>> Relevant(WritePath path) =>
    [
        .. from move in Moves.OfWrite(path)
           let seen = SeenByRules.Of(move, path.Rules)
           where move is not Move.Answer answer || seen != SeenByRules.Of(answer.Key.Field, path.Design.Answer(answer.Key), path.Rules)
           group move by (move.Slot, seen) into same
           select same.ToImmutableArray(),
    ];
}

/// <summary>Shape and mechanism without their traces.</summary>
public readonly record struct Classification(WriteShape? Shape, BaseMechanism? Mechanism)
{
    public static Classification Of(WritePath path)
    {
        var predicates = PredicateTable.Evaluate(path.Answers, path.Rules);
        var shape = WriteShapeRules.Table.Classify(predicates).Outcome;
        return new(shape, BaseMechanismRules.Of(path.Rules).Classify(new(shape, predicates, path.Answers.TargetEvolution)).Outcome);
    }
}
