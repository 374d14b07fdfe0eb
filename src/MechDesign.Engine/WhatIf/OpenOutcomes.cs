using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>The rules that can still fire on a path while some of its answers are undeclared.</summary>
public sealed record OpenOutcomes(ImmutableSortedSet<int> ShapeRules, ImmutableSortedSet<int> MechanismRules)
{
    // One value stands for all that the predicates cannot tell apart.
    static readonly Operation?[] operations = [Operation.ConditionalWrite, Operation.AppendEvent, Operation.OverwriteState, Operation.StateTransition];
    static readonly Evolution?[] evolutions = [.. Evolutions.Words.Values.Select(value => (Evolution?)value)];
    static readonly Topology?[] topologies = [Topology.SingleServiceDistributed, Topology.MultiService];
    static readonly Coordination?[] coordinations = [Coordination.PerObjectScope, Coordination.CrossService];
    static readonly Holder?[] holders = [Holder.None, Holder.Worker];
    static readonly YesNo?[] compensations = [YesNo.Yes, YesNo.No];
    static readonly Routing?[] routings = [Routing.AnyWriter, Routing.OneWriterPerScope, Routing.OneWriter];

    /// <summary>Every completion of what is undeclared on this path, as far as the predicates can tell them apart.</summary>
    public static OpenOutcomes Of(Design design, int requirement, RuleSet rules = RuleSet.Repaired)
    {
        var shapes = ImmutableSortedSet.CreateBuilder<int>();
        var mechanisms = ImmutableSortedSet.CreateBuilder<int>();
        var paths = OpenRows.Settle(design, requirement).Select(settled => WritePath.Resolve(settled, requirement, rules));
        foreach (var path in paths.DistinctBy(path => (path.Answers, path.TargetName is null)))
        {
            foreach (var answers in Completions(path))
            {
                var predicates = PredicateTable.Evaluate(answers, rules);
                var shape = WriteShapeRules.Table.Classify(predicates);
                shapes.Add(shape.Rule);
                mechanisms.Add(BaseMechanismRules.Of(rules).Classify(new(shape.Outcome, predicates, answers.TargetEvolution)).Rule);
            }
        }
        return new(shapes.ToImmutable(), mechanisms.ToImmutable());
    }

    // A write that aims at nothing has no evolution to wait for.
    static IEnumerable<WriteAnswers> Completions(WritePath path) =>
        from operation in Open(path.Answers.Operation, operations)
        from evolution in path.TargetName is null ? [null] : Open(path.Answers.TargetEvolution, evolutions)
        from topology in Open(path.Answers.Topology, topologies)
        from coordination in Open(path.Answers.Coordination, coordinations)
        from holder in Open(path.Answers.Holder, holders)
        from compensation in Open(path.Answers.Compensation, compensations)
        from routing in Open(path.Answers.Routing, routings)
        select path.Answers with
        {
            Operation = operation,
            TargetEvolution = evolution,
            Topology = topology,
            Coordination = coordination,
            Holder = holder,
            Compensation = compensation,
            Routing = routing,
        };

    static T?[] Open<T>(T? known, T?[] all) where T : struct => known is null ? all : [known];
}
