namespace MechDesign.Engine.Tests;

/// <summary>What the two tables of a write say, and by which rules.</summary>
readonly record struct Fired(WriteShape? Shape, int ShapeRule, BaseMechanism? Mechanism, int MechanismRule)
{
    public static Fired By(in WriteAnswers answers, RuleSet rules) =>
        By(PredicateTable.Evaluate(answers, rules), answers.TargetEvolution, rules);

    public static Fired By(PredicateSet predicates, Evolution? evolution, RuleSet rules)
    {
        var shape = WriteShapeRules.Table.Classify(predicates);
        var mechanism = BaseMechanismRules.Of(rules).Classify(new(shape.Outcome, predicates, evolution));
        return new(shape.Outcome, shape.Rule, mechanism.Outcome, mechanism.Rule);
    }
}
