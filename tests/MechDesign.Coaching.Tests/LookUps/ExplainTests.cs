using MechDesign.Catalogs;

namespace MechDesign.Coaching.Tests;

/// <summary>Any word of the framework has an explanation.</summary>
public class ExplainTests
{
    static readonly Explain explain = new(Auction.Catalog);

    [Fact]
    public void Every_label_and_alias_is_explained()
    {
        foreach (var entry in WordFiles.All.SelectMany(file => Auction.Catalog.Words(file).Values))
        {
            foreach (var word in entry.Aliases.Append(entry.Label))
                Assert.Contains(entry.Means, Said(word), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_predicate_finding_erratum_and_archetype_is_explained()
    {
        Assert.All(Auction.Catalog.Predicates, predicate => Assert.Contains(predicate.Means, Said(predicate.Name), StringComparison.Ordinal));
        Assert.All(Auction.Catalog.Rules.Findings, finding => Assert.Contains(finding.Says, Said(finding.Code), StringComparison.Ordinal));
        Assert.All(Auction.Catalog.Rules.Errata, erratum => Assert.Contains(erratum.Mended, Said(erratum.Id), StringComparison.Ordinal));
        Assert.All(Auction.Catalog.Archetypes, archetype => Assert.Contains(archetype.Essence, Said(archetype.Id.ToLowerInvariant()), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_is_explained_by_its_table_and_number()
    {
        foreach (var table in Auction.Catalog.Rules.Tables)
        {
            foreach (var row in table.Rows)
                Assert.Contains(row.Because, Said($"{table.Table} {row.Number}"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("lease")]
    [InlineData("write shape 4")]
    [InlineData("E9")]
    public void An_explanation_reads_like_this(string word) => Golden.Check(Said(word), $"Explain_{word.Replace(' ', '_')}");

    [Theory]
    [InlineData("")]
    [InlineData("flux capacitor")]
    [InlineData("write shape 99")]
    public void A_word_of_no_list_is_not_explained(string word) => Assert.Null(explain.Of(word));

    [Fact]
    public void Words_that_are_near_are_offered_ten_at_most()
    {
        Assert.Contains("single writer", explain.Near("single"));
        Assert.Contains("CAS on version", explain.Near("cas"));
        Assert.Equal(10, explain.Near("e").Count);
        Assert.Empty(explain.Near("qwertz"));
    }

    [Fact]
    public void Every_list_is_explained_with_all_its_values()
    {
        foreach (var list in WordFiles.All.Distinct().Select(Auction.Catalog.Words))
        {
            var said = Said(list.Name.ToUpperInvariant());
            Assert.Contains($"# {list.Name} (list)", said, StringComparison.Ordinal);
            Assert.Contains(list.About, said, StringComparison.Ordinal);
            Assert.All(list.Values, entry => Assert.Contains($"{entry.Label} | {entry.Means}", said, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_step_is_explained_by_its_number_and_its_title()
    {
        foreach (var step in Auction.Catalog.Steps)
        {
            Assert.Equal(Said($"step {step.Number}"), Said(step.Title.ToLowerInvariant()));
            Assert.All([step.Goal, step.Say, step.SayInfra, step.Minutes, step.Phase, step.DoneWhen], text => Assert.Contains(text, Said(step.Title), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("hotspot typ", "Hotspot type")]
    [InlineData("write shpae", "Write shape")]
    [InlineData("base mechansim", "Base mechanism")]
    [InlineData("fencing tokn", "fencing token")]
    [InlineData("merge_saef", "merge_safe")]
    [InlineData("guarded stat transition", "guarded state transition")]
    [InlineData("materialised view", "materialized view")]
    [InlineData("holder_may_crsh", "holder_may_crash")]
    [InlineData("requirement normalisation", "step 1")]
    [InlineData("scale adjustmnets", "step 9")]
    public void One_slip_is_forgiven_where_one_thing_is_near(string typed, string meant) => Assert.Equal(Said(meant), Said(typed));

    [Theory]
    [InlineData("step")]
    [InlineData("step 10")]
    [InlineData("hot")]
    public void What_may_be_several_things_or_none_is_not_guessed(string typed) => Assert.Null(explain.Of(typed));

    [Theory]
    [InlineData("hotspot type")]
    [InlineData("step 6")]
    public void A_list_and_a_step_read_like_this(string word) => Golden.Check(Said(word), $"Explain_{word.Replace(' ', '_')}");

    static string Said(string word) => ReplyText.Of(explain.Of(word) ?? new([]));
}
