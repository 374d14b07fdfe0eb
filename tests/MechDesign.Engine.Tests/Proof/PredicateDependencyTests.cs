namespace MechDesign.Engine.Tests;

/// <summary>A predicate follows from exactly what its row of the table declares.</summary>
public sealed class PredicateDependencyTests
{
    public static TheoryData<RuleSet, Predicate> Rows
    {
        get
        {
            var rows = new TheoryData<RuleSet, Predicate>();
            foreach (var rules in RuleSets.Words.Values)
            {
                foreach (var predicate in Predicates.Words.Values)
                    rows.Add(rules, predicate);
            }
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_predicate_changes_with_the_answers_it_declares_and_no_other(RuleSet rules, Predicate predicate)
    {
        var row = PredicateTable.Of(rules)[(int)predicate - 1];

        var changing = Answer.All.Where(answer => Every.DistinctAnswers.Any(answers =>
            answer.Values.Any(put => Holds(row, put(answers), answers) != Holds(row, answers, answers))));

        Assert.Equal(row.Answers.Order(), changing.SelectMany(answer => answer.Carries).Distinct().Order());
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_predicate_changes_with_the_earlier_predicates_it_declares_and_no_other(RuleSet rules, Predicate predicate)
    {
        var row = PredicateTable.Of(rules)[(int)predicate - 1];

        var changing = Predicates.Words.Values.Where(other => Every.DistinctAnswers.Any(answers =>
        {
            var known = PredicateTable.Evaluate(answers, rules);
            return row.Holds(answers, Flip(known, other)) != row.Holds(answers, known);
        }));

        Assert.Equal(row.Earlier.Order(), changing.Order());
        Assert.All(row.Earlier, earlier => Assert.True(earlier < predicate, "a row sees only the rows above it"));
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_predicate_over_undeclared_answers_is_false(RuleSet rules, Predicate predicate) =>
        Assert.False(PredicateTable.Evaluate(default, rules)[predicate]);

    /// <summary>The row on changed answers, with the predicates above it as they were.</summary>
    static bool Holds(PredicateRow row, WriteAnswers changed, WriteAnswers answers) =>
        row.Holds(changed, row.Earlier.IsEmpty ? default : PredicateTable.Evaluate(answers, RuleSet.Repaired));

    static PredicateSet Flip(PredicateSet set, Predicate predicate) => new(set.Bits ^ (1 << (int)predicate));
}
