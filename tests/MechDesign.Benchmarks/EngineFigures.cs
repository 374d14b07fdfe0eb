using MechDesign.Engine;

namespace MechDesign.Benchmarks;

/// <summary>What the rules cost: a whole design, one path's two tables, and the same tables as plain as C# can have them.</summary>
static class EngineFigures
{
    const int Batch = 20_000;

    // Kept, so that no compiler leaves the work out.
    static object? last;

    public static void Print()
    {
        var design = Sample.Auction.Design;
        Figures.PerSecond("Auction derived in full, with its traces", Samples.NanosecondsEach(500, calls =>
        {
            for (var i = 0; i < calls; i++)
                last = Derive.From(design);
        }));
        var facts = Facts();
        Figures.PerSecond("write shape and base mechanism, with their traces", Samples.NanosecondsEach(Batch, calls => Classify(facts, calls)), atLeast: 5e6);
        Figures.PerSecond("the same rules as a plain ordered table, with its trace", Samples.NanosecondsEach(Batch, calls => ClassifyPlainly(facts, calls)));
        GC.KeepAlive(last);
    }

    static void Classify((PredicateSet Predicates, Evolution? Evolution)[] facts, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            var (predicates, evolution) = facts[i & (facts.Length - 1)];
            var shape = WriteShapeRules.Table.First(predicates);
            last = BaseMechanismRules.Repaired.First(new(shape.Outcome, predicates, evolution));
        }
    }

    static void ClassifyPlainly((PredicateSet Predicates, Evolution? Evolution)[] facts, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            var (predicates, evolution) = facts[i & (facts.Length - 1)];
            var shape = PlainTables.Shapes.First(predicates);
            last = PlainTables.Mechanisms.First(new(shape.Outcome, predicates, evolution));
        }
    }

    /// <summary>Answers as designs have them: each a random choice of each, always the same thousand.</summary>
    static (PredicateSet, Evolution?)[] Facts()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, 1024).Select(_ =>
        {
            var answers = new WriteAnswers
            {
                Operation = Any<Operation>(),
                TargetEvolution = Any<Evolution>(),
                AnyHardInvariant = random.Next(8) > 0,
                ReadsContendedState = random.Next(3) == 0,
                ClaimsActiveHolder = random.Next(4) == 0,
                SeveralOwnerIdentities = random.Next(3) == 0,
                Topology = Any<Topology>(),
                Coordination = Any<Coordination>(),
                Holder = Any<Holder>(),
                Compensation = Any<YesNo>(),
                Routing = Any<Routing>(),
            };
            return (PredicateTable.Evaluate(answers, RuleSet.Repaired), answers.TargetEvolution);
        })];

        T Any<T>() where T : struct, Enum => Enum.GetValues<T>() is var values ? values[random.Next(values.Length)] : default;
    }
}
