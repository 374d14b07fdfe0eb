namespace MechDesign.Engine.Tests;

/// <summary>Framework §5, Stop rule: each condition fails alone where it can.</summary>
public sealed class StopRuleTests
{
    [Theory, MemberData(nameof(Small.Names), MemberType = typeof(Small))]
    public void The_least_designs_are_closed(string name) => Assert.True(Derive.From(Small.Named(name)).Closure.Closed);

    [Theory]
    [InlineData("Auction", "P1 has no HARD business invariant", "invariant.1.tier: SOFT", "invariant.3.tier: SOFT")]
    [InlineData("Auction", "P1 has no HARD business invariant", "invariant.1.tier: undeclared", "invariant.3.type: freshness")]
    [InlineData("Job", "P1 has no HARD business invariant", "invariant.1.type: undeclared")]
    [InlineData("Auction", "P1 has no HARD uniqueness of a logical outcome", "invariant.2.tier: SOFT")]
    [InlineData("Auction", "P1 has no HARD uniqueness of a logical outcome", "invariant.2.holds: business key")]
    [InlineData("Auction", "P1 has no HARD uniqueness of a logical outcome", "invariant.2.holds: business key", "P1.repeats: one effect")]
    [InlineData("Job", "P1 has no HARD uniqueness of a logical outcome", "invariant.2.tier: SOFT")]
    [InlineData("Log", "P1 has no HARD uniqueness of a logical outcome", "invariant.2.tier: SOFT")]
    public void Condition_1_wants_a_business_invariant_and_one_that_absorbs_retries(string design, string missing, params string[] answers) =>
        OnlyFails(1, missing, Small.Named(design).Answered(answers));

    [Theory]
    [InlineData("Auction", "invariant.1.tier: SOFT")]
    [InlineData("Auction", "invariant.2.tier: SOFT", "P1.repeats: each attempt counts")]
    [InlineData("Auction", "invariant.2.tier: SOFT", "P1.repeats: same value again")]
    [InlineData("Log", "invariant.2.holds: business key")]
    [InlineData("Job", "invariant.1.type: uniqueness")]
    [InlineData("Profile", "invariant.1.type: authorization")]
    public void Condition_1_is_met(string design, params string[] answers) => IsClosed(Small.Named(design).Answered(answers));

    [Theory]
    [InlineData("topology is undeclared", "context.topology: undeclared")]
    [InlineData("write coordination scope is undeclared", "context.write_coordination_scope: undeclared")]
    [InlineData("read consistency target is undeclared", "context.read_consistency_target: undeclared")]
    [InlineData("holder model is undeclared", "context.holder_model: undeclared")]
    [InlineData("compensation acceptable? is undeclared", "context.compensation_acceptable: undeclared")]
    public void Condition_2_wants_all_five_of_the_context(string missing, string answer) => OnlyFails(2, missing, Auction.Design.Answered(answer));

    [Fact]
    public void Condition_2_is_about_the_design_s_own_context_whatever_a_path_declares() =>
        OnlyFails(2, "holder model is undeclared", Auction.Design.Answered(
            "context.holder_model: undeclared", "P1.holder_model: none", "P2.holder_model: none", "P3.holder_model: none"));

    [Fact]
    public void Conditions_3_4_and_6_fail_together_where_there_is_no_mechanism()
    {
        var conditions = Derive.From(Small.Stock.Answered("candidate.Thing.evolution: append-only")).Closure.Conditions;

        Assert.Equal([3, 4, 6], conditions.Where(condition => !condition.Met).Select(condition => condition.Number));
        Assert.Equal<string>(["P1 has no base mechanism"], conditions[2].Missing);
        Assert.Equal<string>(["P1 has no mechanism to attach companions to"], conditions[3].Missing);
    }

    [Fact]
    public void Condition_5_wants_a_row_of_reads_with_its_truth_and_its_read_path()
    {
        OnlyFails(5, "P2 has no row of reads", Auction.Design with { Reads = [] });
        OnlyFails(5, "concept C1 has no source of truth", Auction.Design.Answered("read.1.truth: undeclared"));
        OnlyFails(5, "concept C1 has no read path", Auction.Design.Answered("read.1.query: undeclared"));
    }

    [Fact]
    public void Condition_5_wants_a_rebuild_path_unless_the_source_is_read_directly()
    {
        var design = Auction.Design with { Reads = [Auction.Design.Reads[0] with { Rebuild = null }] };

        OnlyFails(5, "concept C1 has no rebuild path", design);
        IsClosed(design.Answered("read.1.load: balanced"));
    }

    [Fact]
    public void Condition_5_wants_it_of_each_row_and_counts_rows_of_other_paths()
    {
        var row = Auction.Design.Reads[0];
        var design = Auction.Design with { Reads = [row with { Requirement = 1, Truth = null }, row, row with { Truth = null }] };

        OnlyFails(5, "concept C3 has no source of truth", design);
    }

    [Fact]
    public void Condition_6_wants_every_failure_answered()
    {
        var design = Small.Profile.Answered("P1.routing: one writer");

        var missing = Derive.From(design).Closure.Conditions[5].Missing;

        Assert.Equal<string>(["P1: no answer to a client's retry", "P1: no answer to a crash after commit"], missing);
        OnlyFails(6, missing[0], design);
        IsClosed(design.Answered("P1.repeats: same value again"));
        IsClosed(design.Answered("P1.companions: idempotency key"));
    }

    [Fact]
    public void An_error_keeps_a_design_open_and_a_warning_does_not()
    {
        var error = Derive.From(Auction.Design.Answered("candidate.Bid.evolution: overwrite"));

        Assert.False(error.Closure.Closed);
        Assert.All(error.Closure.Conditions, condition => Assert.True(condition.Met));
        IsClosed(Auction.Design.Answered("invariant.4.tier: HARD"));
    }

    [Fact]
    public void Only_C1_and_R1_paths_are_asked_anything() => IsClosed(Small.Job with
    {
        Requirements =
        [
            .. Small.Job.Requirements,
            new() { Text = "C2", Priority = Priority.C2, Retained = YesNo.Yes },
            new() { Text = "R2", Priority = Priority.R2, Retained = YesNo.Yes },
            new() { Text = "N1", Priority = Priority.N1, Retained = YesNo.Yes },
            new() { Text = "undeclared" },
        ],
    });

    static void OnlyFails(int number, string missing, Design design)
    {
        var closure = Derive.From(design).Closure;
        Assert.False(closure.Closed);
        Assert.Equal([number], closure.Conditions.Where(condition => !condition.Met).Select(condition => condition.Number));
        Assert.Contains(missing, closure.Conditions[number - 1].Missing);
    }

    static void IsClosed(Design design)
    {
        var closure = Derive.From(design).Closure;
        Assert.Empty(closure.Conditions.SelectMany(condition => condition.Missing));
        Assert.True(closure.Closed);
    }
}
