namespace MechDesign.Engine.Tests;

/// <summary>Ordered rules, the first match wins: on every combination that the framework's tables can see.</summary>
public sealed class RuleTableTests
{
    static readonly Condition<int> isEven = new("even", number => number % 2 == 0);
    static readonly Condition<int> isLarge = new("large", number => number > 10);

    static readonly RuleTable<int, YesNo> table = new("Numbers", answer => answer.Label,
        new(1, YesNo.Yes, [isEven, isLarge]), new(2, YesNo.No, [isLarge]), new(3, YesNo.Yes, [isEven]), new(4, null, []));

    [Theory]
    [InlineData(12, YesNo.Yes, 1)]
    [InlineData(11, YesNo.No, 2)]
    [InlineData(2, YesNo.Yes, 3)]
    [InlineData(1, null, 4)]
    public void The_first_rule_whose_conditions_all_hold_fires(int number, YesNo? outcome, int rule)
    {
        Assert.Equal((outcome, rule), (table.First(number).Outcome, table.First(number).Rule));
        Assert.Equal((outcome, rule), table.Classify(number));
    }

    [Fact]
    public void Each_rule_before_it_names_its_first_failing_condition()
    {
        Assert.Equal([(1, "large"), (2, "large")], table.First(2).NotFired.Select(tried => (tried.Rule.Number, tried.Failing)));
        Assert.Equal([(1, "even"), (2, "large"), (3, "even")], table.First(1).NotFired.Select(tried => (tried.Rule.Number, tried.Failing)));
        Assert.Equal("3 even → Yes", table.First(2).Fired.ToString());
        Assert.Null(table.First(1).Label);
    }

    [Fact]
    public void The_rules_for_an_outcome_are_all_that_give_it()
    {
        Assert.Equal([1, 3], table.RulesFor(YesNo.Yes));
        Assert.Equal([2], table.RulesFor(YesNo.No));
    }

    [Fact]
    public void A_table_in_which_nothing_fires_is_a_mistake_of_ours()
    {
        var open = new RuleTable<int, YesNo>("Open", answer => answer.Label, new Rule<int, YesNo>(1, YesNo.Yes, [isEven]));

        Assert.Throws<InvalidOperationException>(() => open.First(1));
        Assert.Throws<InvalidOperationException>(() => open.Classify(1));
    }

    [Fact]
    public void On_every_combination_of_predicates_and_evolution_the_first_that_holds_fires()
    {
        foreach (var (predicates, evolution) in Every.Combinations())
        {
            var shape = FirstThatHolds(WriteShapeRules.Table, predicates);
            FirstThatHolds(BaseMechanismRules.Repaired, new(shape, predicates, evolution));
            FirstThatHolds(BaseMechanismRules.Letter, new(shape, predicates, evolution));
        }
    }

    [Fact]
    public void On_all_that_a_read_can_ask_the_first_that_holds_fires() => Assert.All(Every.ReadFacts(), facts =>
    {
        FirstThatHolds(ReadPathRules.Repaired, facts);
        FirstThatHolds(ReadPathRules.Letter, facts);
    });

    static TOutcome? FirstThatHolds<TFacts, TOutcome>(RuleTable<TFacts, TOutcome> rules, TFacts facts)
        where TOutcome : struct, Enum
    {
        var derivation = rules.First(facts);
        Assert.Null(rules.Failing(derivation.Rule, facts));
        Assert.Equal(derivation.Rule - 1, derivation.Before.Length);
        foreach (var (rule, failing) in derivation.NotFired)
            Assert.Equal(rules.Failing(rule.Number, facts), failing);
        Assert.Equal(rules.Classify(facts), (derivation.Outcome, derivation.Rule));
        return derivation.Outcome;
    }
}
