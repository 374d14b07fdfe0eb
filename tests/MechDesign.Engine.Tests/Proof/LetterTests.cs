namespace MechDesign.Engine.Tests;

/// <summary>What the source document, taken at its word, can never conclude (framework §6, errata).</summary>
public sealed class LetterTests
{
    static readonly Fired[] fired = [.. Every.DistinctAnswers.Select(answers => Fired.By(answers, RuleSet.Letter)).Distinct()];

    [Fact]
    public void E1_Saga_is_out_of_reach_since_its_predicate_wants_no_compensation()
    {
        Assert.DoesNotContain(BaseMechanism.Saga, Mechanisms);
        Assert.DoesNotContain(1, fired.Select(each => each.MechanismRule));
    }

    [Fact]
    public void E2_Denormalized_row_is_out_of_reach_since_two_rules_take_every_shape()
    {
        var reads = Every.ReadFacts().Select(ReadPathRules.Letter.First).ToList();

        Assert.Equal([1, 2, 3, 4, 5], reads.Select(read => read.Rule).Distinct().Order());
        Assert.DoesNotContain(ReadPath.DenormalizedRow, reads.Select(read => read.Outcome));
    }

    [Fact]
    public void E6_Append_only_event_is_out_of_reach_since_a_fact_is_merge_safe_too()
    {
        Assert.DoesNotContain(WriteShape.AppendOnlyEvent, fired.Select(each => each.Shape));
        Assert.DoesNotContain(BaseMechanism.AppendLog, Mechanisms);
        Assert.Equal(Small.Log.Write().Mechanism.Outcome, BaseMechanism.AppendLog);
        Assert.Equal(Small.Log.Write(RuleSet.Letter).Mechanism.Outcome, BaseMechanism.CRDT);
    }

    [Fact]
    public void E6_Whatever_appends_to_an_append_only_target_is_no_append_only_event()
    {
        var appends = Every.DistinctAnswers.Where(answers => answers is { Operation: Operation.AppendEvent, TargetEvolution: Evolution.AppendOnly }).ToList();

        Assert.NotEmpty(appends);
        Assert.All(appends, answers => Assert.NotEqual(6, Fired.By(answers, RuleSet.Letter).ShapeRule));
    }

    [Fact]
    public void E9_A_guarded_write_on_an_overwritten_value_has_no_mechanism()
    {
        var guarded = Every.DistinctAnswers.Where(answers => answers.TargetEvolution is Evolution.Overwrite && answers.Routing is null
            && Fired.By(answers, RuleSet.Letter).Shape is WriteShape.GuardedStateTransition).ToList();

        Assert.NotEmpty(guarded);
        Assert.All(guarded, answers => Assert.Equal(11, Fired.By(answers, RuleSet.Letter).MechanismRule));
    }

    [Fact]
    public void The_rules_that_never_fire_are_these()
    {
        Assert.Equal([6], Enumerable.Range(1, 7).Except(fired.Select(each => each.ShapeRule)));
        Assert.Equal([1, 10], Enumerable.Range(1, 11).Except(fired.Select(each => each.MechanismRule)));
        Assert.Equal([6, 7], Enumerable.Range(1, 7).Except(Every.ReadFacts().Select(facts => ReadPathRules.Letter.Classify(facts).Rule)));
    }

    static IEnumerable<BaseMechanism?> Mechanisms => fired.Select(each => each.Mechanism);
}
