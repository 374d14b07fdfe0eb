namespace MechDesign.Engine.Tests;

/// <summary>Under the repaired rules nothing the framework names is out of reach, and nothing it writes is idle.</summary>
public sealed class ReachabilityTests
{
    static readonly WriteConclusion[] derived = [.. Every.DistinctAnswers.Select(answers => OneWrite.Giving(answers).Write())];

    [Fact]
    public void Every_write_shape_comes_out_and_each_of_its_rules_fires()
    {
        Assert.Equal([null, .. WriteShapes.Words.Values.Select(shape => (WriteShape?)shape)], derived.Select(write => write.Shape.Outcome).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, 7), derived.Select(write => write.Shape.Rule).Distinct().Order());
    }

    [Fact]
    public void Every_base_mechanism_comes_out_and_each_of_its_rules_fires()
    {
        Assert.Equal([null, .. BaseMechanisms.Words.Values.Select(each => (BaseMechanism?)each)], derived.Select(write => write.Mechanism.Outcome).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, 11), derived.Select(write => write.Mechanism.Rule).Distinct().Order());
    }

    [Fact]
    public void Every_read_path_comes_out_and_each_of_its_rules_fires()
    {
        var reads = Every.ReadFacts().Select(ReadPathRules.Repaired.First).ToList();

        Assert.Equal(ReadPaths.Words.Values, reads.Select(read => read.Outcome!.Value).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, 6), reads.Select(read => read.Rule).Distinct().Order());
    }

    [Fact]
    public void Every_condition_of_every_rule_is_somewhere_the_one_that_fails()
    {
        AllFail(WriteShapeRules.Table, derived.Select(write => write.Shape));
        AllFail(BaseMechanismRules.Repaired, derived.Select(write => write.Mechanism));
        AllFail(ReadPathRules.Repaired, Every.ReadFacts().Select(ReadPathRules.Repaired.First));
    }

    [Fact]
    public void A_derivation_names_every_rule_before_the_one_that_fired()
    {
        Assert.All(derived, write =>
        {
            Assert.Equal(Enumerable.Range(1, write.Shape.Rule - 1), write.Shape.Before.Select(tried => tried.Rule));
            Assert.Equal(Enumerable.Range(1, write.Mechanism.Rule - 1), write.Mechanism.Before.Select(tried => tried.Rule));
        });
    }

    [Fact]
    public void With_and_without_its_trace_a_table_says_the_same()
    {
        Assert.All(derived, write => Assert.Equal(
            Fired.By(write.Path.Answers, RuleSet.Repaired),
            new(write.Shape.Outcome, write.Shape.Rule, write.Mechanism.Outcome, write.Mechanism.Rule)));
        Assert.All(Every.ReadFacts(), facts =>
        {
            var read = ReadPathRules.Repaired.First(facts);
            Assert.Equal(ReadPathRules.Repaired.Classify(facts), (read.Outcome, read.Rule));
        });
    }

    [Fact]
    public void What_is_not_classifiable_has_no_mechanism_whatever_its_routing() => Assert.All(
        derived.Where(write => write.Shape.Outcome is null),
        write => Assert.Equal(11, write.Mechanism.Rule));

    static void AllFail(RuleTable table, IEnumerable<Derivation> derivations)
    {
        var failed = derivations.SelectMany(each => each.Before).ToHashSet();
        var conditions = table.Rules.SelectMany(rule => rule.When.Select((_, i) => new Tried(rule.Number, i)));
        Assert.Empty(conditions.Except(failed));
    }
}
