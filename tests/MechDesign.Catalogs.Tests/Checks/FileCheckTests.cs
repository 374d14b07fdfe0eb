namespace MechDesign.Catalogs.Tests.Checks;

/// <summary>One thing broken about words, rules, topics or what the mapper listens for, and the sentence that says so.</summary>
public sealed class FileCheckTests : IDisposable
{
    readonly BrokenCatalog broken = new();

    public void Dispose() => broken.Dispose();

    [Fact]
    public void A_label_is_out_of_the_framework_s_order()
    {
        broken.Replace("words/tier.yaml", "label: HARD", "label: SWAP").Replace("words/tier.yaml", "label: SOFT", "label: HARD").Replace("words/tier.yaml", "label: SWAP", "label: SOFT");
        Assert.Equal(
            [
                broken.Told("words/tier.yaml", "SOFT", "'SOFT' is out of place; the framework's order is HARD · SOFT.", after: "label:"),
                broken.Told("words/tier.yaml", "HARD", "'HARD' is out of place; the framework's order is HARD · SOFT.", after: "label: SOFT"),
            ],
            broken.Problems);
    }

    [Fact]
    public void A_label_is_not_the_framework_s() => Assert.Equal(
        [
            broken.Replace("words/tier.yaml", "label: SOFT", "label: soft").Told("words/tier.yaml", "values", "'SOFT' is missing: every Tier is explained."),
            broken.Told("words/tier.yaml", "soft", "'soft' is no Tier. Write one of: HARD · SOFT", after: "label: HARD"),
        ],
        broken.Problems.Where(problem => problem.StartsWith("words/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("tell:", "tell: how it is recognised")]
    [InlineData("example:", "example")]
    [InlineData("near_miss:", "near_miss: what it is taken for, and the difference")]
    public void A_value_does_not_explain_itself(string key, string missing) => broken
        .Replace("words/role.yaml", key, "# ")
        .Tells("words/role.yaml", "label: input", $"'input' has no {missing}.");

    [Fact]
    public void Two_values_of_a_list_claim_one_alias() => broken
        .Replace("words/role.yaml", "aliases: [consumes it, ", "aliases: [Upstream, ")
        .Tells("words/role.yaml", "Upstream", "'Upstream' stands for two values of Role; an answer must mean one.");

    [Fact]
    public void Two_predicates_claim_one_alias() => broken
        .Replace("predicates.yaml", "aliases: [compensation, ", "aliases: [Stale reads, ")
        .Tells("predicates.yaml", "name: compensation_acceptable", "'Stale reads' is bounded_staleness_allowed already; an alias means one predicate.");

    [Fact]
    public void Two_topics_claim_one_alias() => broken
        .Replace("knowledge/numbers.yaml", "aliases: [latency numbers, ", "aliases: [scoring, ")
        .Tells("knowledge/numbers.yaml", "aliases", "'scoring' is an alias in evaluation already; an alias leads to one entry.");

    [Fact]
    public void Two_entries_claim_one_alias() => broken
        .Replace("knowledge/numbers.yaml", "aliases: [redis qps]", "aliases: [PostgreSQL qps]")
        .Tells("knowledge/numbers.yaml", "aliases: [PostgreSQL qps]", "'PostgreSQL qps' is an alias in numbers already; an alias leads to one entry.");

    [Fact]
    public void An_entry_refers_to_nothing_there_is() => broken
        .Replace("knowledge/numbers.yaml", "see: [I05]", "see: [kafka]")
        .Tells("knowledge/numbers.yaml", "kafka]", "'kafka' is no archetype, label, list, predicate, finding or topic.");

    [Fact]
    public void A_predicate_is_renamed() => Assert.Equal(
        [
            broken.Replace("predicates.yaml", "name: merge_safe", "name: mergesafe").Told("predicates.yaml", "predicates", "'merge_safe' is missing: every predicate is explained."),
            broken.Told("predicates.yaml", "mergesafe", "'mergesafe' is no predicate of the framework."),
        ],
        broken.Problems.Where(problem => problem.StartsWith("predicates.yaml", StringComparison.Ordinal)));

    [Fact]
    public void A_rule_is_not_worded() => broken
        .Replace("rules.yaml", "number: 7", "number: 77", after: "table: Write shape")
        .Tells("rules.yaml", "tables", "Rule 7 of 'Write shape' is missing.");

    [Fact]
    public void A_step_is_missing() => broken
        .Replace("steps.yaml", "number: 4", "number: 44")
        .Tells("steps.yaml", "steps", "Step 4 is missing.");

    [Fact]
    public void A_key_is_unknown_and_the_right_one_missing() => Assert.Equal(
        [
            broken.Replace("steps.yaml", "goal:", "gaol:", after: "number: 4").Told("steps.yaml", "number: 4", "'goal' is missing here; a row needs its name."),
            broken.Told("steps.yaml", "gaol", "'gaol' is no key here. Keys: done_when, goal, minutes, number, phase, say, say_infra, title."),
        ],
        broken.Problems);

    [Fact]
    public void A_file_is_no_YAML() => broken
        .Replace("words/tier.yaml", "label: HARD", "label: [HARD")
        .Tells("words/tier.yaml", "means", "This is no YAML: Text inside brackets or braces must be indented.", after: "[HARD");
}
