using Xunit.Abstractions;

namespace MechDesign.Engine.Tests;

/// <summary>Which rules can still fire while answers are missing.</summary>
public sealed class OpenOutcomesTests(ITestOutputHelper output)
{
    const int Seed = 20260314;

    public static TheoryData<string, RuleSet> All
    {
        get
        {
            var cases = new TheoryData<string, RuleSet>();
            foreach (var name in Small.AllNames)
            {
                cases.Add(name, RuleSet.Repaired);
                cases.Add(name, RuleSet.Letter);
            }
            return cases;
        }
    }

    [Fact]
    public void With_everything_undeclared_all_rules_are_open() => Same(
        new([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), OpenOutcomes.Of(Completions.Blank(Small.Transfer), 1));

    [Fact]
    public void One_row_alone_leaves_the_transactions_closed() => Same(
        new([2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7, 8, 9, 10, 11]), OpenOutcomes.Of(Completions.Blank(Small.Job), 1));

    [Fact]
    public void Without_an_invariant_nothing_is_claimed_or_crosses_services() => Same(
        new([3, 4, 5, 6, 7], [3, 4, 5, 8, 9, 10, 11]), OpenOutcomes.Of(Completions.Blank(Small.Transfer with { Invariants = [] }), 1));

    [Theory, MemberData(nameof(All))]
    public void With_everything_declared_only_the_derived_rules_are_open(string name, RuleSet rules)
    {
        var design = Small.Named(name);
        var declared = Moves.OfWrite(design.Write(rules).Path).Select(move => move.Apply(design)).Append(design)
            .Where(moved => !Completions.Open(moved).Any()).ToList();

        Assert.True(declared.Count > 20, "the moves lead to declared designs");
        Assert.All(declared, moved => Same(Completions.Fire([moved], rules), OpenOutcomes.Of(moved, 1, rules)));
    }

    [Theory, MemberData(nameof(All))]
    public void A_rule_is_open_exactly_when_some_completion_fires_it(string name, RuleSet rules)
    {
        var random = Seeded();
        for (var round = 0; round < 40; round++)
        {
            var design = Small.Named(name);
            foreach (var key in Pick(random, [.. Completions.Asked(design)], 3))
                design = design.With(new AnswerChange(key, null));

            var open = OpenOutcomes.Of(design, 1, rules);

            Same(Completions.Fire(Completions.Of(design), rules), open, string.Join(", ", Completions.Open(design).Select(design.Text)));
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Adding_an_answer_never_opens_a_rule(string name, RuleSet rules)
    {
        var random = Seeded();
        for (var round = 0; round < 10; round++)
        {
            var design = Completions.Blank(Small.Named(name));
            var open = OpenOutcomes.Of(design, 1, rules);
            while (Completions.Open(design).ToArray() is { Length: > 0 } keys)
            {
                var key = random.GetItems(keys, 1)[0];
                var label = random.GetItems(Keys.Of(key.Field).Labels.AsSpan(), 1)[0];
                design = design.With(new AnswerChange(key, label));
                var then = OpenOutcomes.Of(design, 1, rules);
                Assert.True(then.ShapeRules.IsSubsetOf(open.ShapeRules) && then.MechanismRules.IsSubsetOf(open.MechanismRules),
                    $"round {round}: {design.Text(key)}: {label} opens a rule");
                open = then;
            }
            Same(Completions.Fire([design], rules), open);
        }
    }

    [Fact]
    public void Another_path_s_open_answers_leave_this_one_as_it_is()
    {
        var design = Auction.Design.Answered(
            "invariant.4.tier: undeclared", "invariant.4.type: undeclared", "requirement.2.operation: undeclared",
            "candidate.AuctionView.owner: undeclared");

        Same(new([4], [8]), OpenOutcomes.Of(design, 1));
    }

    [Fact]
    public void Many_open_rows_are_no_burden()
    {
        var design = Completions.Blank(Auction.Design) with { Invariants = Enumerable.Repeat(new Invariant { Requirement = 1 }, 40).ToRows() };

        Same(new([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), OpenOutcomes.Of(design, 1));
    }

    static void Same(OpenOutcomes expected, OpenOutcomes open, string of = "")
    {
        Assert.Equal($"{of}: {string.Join(' ', expected.ShapeRules)}", $"{of}: {string.Join(' ', open.ShapeRules)}");
        Assert.Equal($"{of}: {string.Join(' ', expected.MechanismRules)}", $"{of}: {string.Join(' ', open.MechanismRules)}");
    }

    static Key[] Pick(Random random, Key[] keys, int count)
    {
        random.Shuffle(keys);
        return keys[..count];
    }

    Random Seeded()
    {
        output.WriteLine($"seed {Seed}");
        return new(Seed);
    }
}
