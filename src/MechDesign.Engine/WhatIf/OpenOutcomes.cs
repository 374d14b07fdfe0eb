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
        foreach (var completed in WithEvidence(design, requirement))
        {
            foreach (var answers in Completions(WritePath.Resolve(completed, requirement, rules).Answers))
            {
                var predicates = PredicateTable.Evaluate(answers, rules);
                var shape = WriteShapeRules.Table.Classify(predicates);
                shapes.Add(shape.Rule);
                mechanisms.Add(BaseMechanismRules.Of(rules).Classify(new(shape.Outcome, predicates, answers.TargetEvolution)).Rule);
            }
        }
        return new(shapes.ToImmutable(), mechanisms.ToImmutable());
    }

    /// <summary>The designs in which the open invariants of the path turn out each way.</summary>
    static IEnumerable<Design> WithEvidence(Design design, int requirement)
    {
        IEnumerable<Design> designs = [design];
        for (var i = 0; i < design.Invariants.Count; i++)
        {
            var (number, invariant) = (i, design.Invariants[i]);
            if (invariant.Requirement == requirement && invariant.Tier is not Tier.SOFT && IsOpen(invariant))
                designs = [.. designs.SelectMany(each => Outcomes(invariant).Select(done => Replace(each, number, done)))];
        }
        return designs;
    }

    static bool IsOpen(Invariant invariant) => invariant switch
    {
        { Tier: null } or { Type: null } => true,
        { Type: InvariantType.Eligibility, Reads: null } => true,
        { Type: InvariantType.Uniqueness, Holds: null } => true,
        _ => false,
    };

    // HARD or not, contended or not, a claim or not: the rest looks the same to the predicates.
    static IEnumerable<Invariant> Outcomes(Invariant open)
    {
        var hard = open with { Tier = Tier.HARD };
        if (open.Tier is null)
            yield return open with { Tier = Tier.SOFT };
        if (open.Type is null or InvariantType.Eligibility && open.Reads is null or Reads.ContendedState)
            yield return hard with { Type = InvariantType.Eligibility, Reads = Reads.ContendedState };
        if (open.Type is null or InvariantType.Uniqueness && open.Holds is null or Holds.ActiveHolder)
            yield return hard with { Type = InvariantType.Uniqueness, Holds = Holds.ActiveHolder };
        yield return hard with { Reads = open.Reads ?? Reads.ReferenceData, Holds = open.Holds ?? Holds.BusinessKey };
    }

    static Design Replace(Design design, int index, Invariant invariant)
    {
        Invariant[] rows = [.. design.Invariants];
        rows[index] = invariant;
        return design with { Invariants = [.. rows] };
    }

    static IEnumerable<WriteAnswers> Completions(WriteAnswers known) =>
        from operation in Open(known.Operation, operations)
        from evolution in Open(known.TargetEvolution, evolutions)
        from topology in Open(known.Topology, topologies)
        from coordination in Open(known.Coordination, coordinations)
        from holder in Open(known.Holder, holders)
        from compensation in Open(known.Compensation, compensations)
        from routing in Open(known.Routing, routings)
        select known with
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
