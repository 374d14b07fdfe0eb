namespace MechDesign.Engine.Tests;

/// <summary>The proof may look at one answer for many: no predicate tells the many apart, in either rule set.</summary>
public sealed class RepresentativeTests
{
    [Fact]
    public void No_predicate_tells_apart_what_one_value_stands_for()
    {
        var visited = 0;
        foreach (var answers in Every.WriteAnswers())
        {
            var seen = Every.AsPredicatesSee(answers);
            visited++;
            if (PredicateTable.Evaluate(answers, RuleSet.Repaired) != PredicateTable.Evaluate(seen, RuleSet.Repaired)
                || PredicateTable.Evaluate(answers, RuleSet.Letter) != PredicateTable.Evaluate(seen, RuleSet.Letter))
                Assert.Fail($"A predicate tells {answers} from {seen}.");
        }
        // 5 of evidence, 4 of owners, then operation, evolution and the context, each with undeclared.
        Assert.Equal(5 * 4 * 9 * 5 * 4 * 4 * 3 * 6 * 3 * 4, visited);
    }

    [Fact]
    public void Every_member_of_the_answers_is_enumerated_with_every_value()
    {
        var members = typeof(WriteAnswers).GetProperties();

        Assert.Equal(members.Select(member => member.Name).Order(), Answer.All.Select(answer => answer.Name).Order());
        Assert.All(members, member =>
        {
            var answer = Answer.All.Single(each => each.Name == member.Name);
            var values = Nullable.GetUnderlyingType(member.PropertyType) is { } closed ? Enum.GetValues(closed).Length + 1 : 2;
            Assert.Equal(values, answer.Values.Select(put => member.GetValue(put(default))).Distinct().Count());
        });
    }

    [Fact]
    public void Every_value_is_what_some_design_says_and_no_more()
    {
        Assert.All(Every.DistinctAnswers, answers =>
        {
            var design = OneWrite.Giving(answers);
            Assert.Equal(answers, WritePath.Resolve(design, 1, RuleSet.Repaired).Answers);
            Assert.Equal(answers, WritePath.Resolve(design, 1, RuleSet.Letter).Answers);
        });
    }
}
