using System.Collections.Immutable;

namespace MechDesign.Engine.Tests;

/// <summary>Every value of what the rules look at.</summary>
static class Every
{
    static readonly Lazy<ImmutableArray<WriteAnswers>> distinct = new(() => [.. Product(
        Answer.All.Select(answer => answer.Values.Where(put => put(default) == AsPredicatesSee(put(default)))))]);

    /// <summary>All answers a C1 path can have: without a HARD invariant, none of them says anything either.</summary>
    public static IEnumerable<WriteAnswers> WriteAnswers() => Product(Answer.All.Select(answer => answer.Values.AsEnumerable()));

    /// <summary>One value for all that no predicate tells apart; <see cref="RepresentativeTests"/> proves that none does.</summary>
    public static ImmutableArray<WriteAnswers> DistinctAnswers => distinct.Value;

    public static WriteAnswers AsPredicatesSee(WriteAnswers answers) => answers with
    {
        Operation = answers.Operation is Operation.ConditionalWrite or Operation.AppendEvent or Operation.OverwriteState or Operation.StateTransition
            ? answers.Operation : null,
        Topology = answers.Topology is Topology.MultiService ? answers.Topology : null,
        Coordination = answers.Coordination is Coordination.CrossService ? answers.Coordination : null,
        ReadConsistency = answers.ReadConsistency is ReadConsistency.BoundedStaleAllowed ? answers.ReadConsistency : null,
        Holder = answers.Holder is Holder.Process or Holder.Worker or Holder.Node ? Holder.Process : null,
        Compensation = answers.Compensation is YesNo.Yes ? answers.Compensation : null,
        Routing = answers.Routing is Routing.AnyWriter ? null : answers.Routing,
    };

    /// <summary>All that base mechanism rules can see: every combination of predicates with every evolution.</summary>
    public static IEnumerable<(PredicateSet Predicates, Evolution? Evolution)> Combinations() =>
        from bits in Enumerable.Range(0, 1 << Predicates.Words.Values.Length)
        from evolution in Evolutions.Words.Values.Select(value => (Evolution?)value).Append(null)
        select (new PredicateSet(bits << 1), evolution);

    public static IEnumerable<ReadFacts> ReadFacts()
    {
        bool[] either = [false, true];
        return
            from spatial in either
            from manyScopes in either
            from query in Queries.Words.Values
            from readsDominate in either
            from stale in either
            select new ReadFacts(spatial, manyScopes, query, readsDominate, stale);
    }

    static IEnumerable<WriteAnswers> Product(IEnumerable<IEnumerable<Func<WriteAnswers, WriteAnswers>>> members)
    {
        IEnumerable<WriteAnswers> all = [default];
        foreach (var values in members)
            all = all.SelectMany(_ => values, (answers, put) => put(answers));
        return all.Where(answers => answers.AnyHardInvariant || !(answers.ReadsContendedState || answers.ClaimsActiveHolder));
    }
}
