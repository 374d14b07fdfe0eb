namespace MechDesign.Coaching.Tests;

/// <summary>What is offered for what has been typed so far.</summary>
public class CompletionTests
{
    static readonly Completion few = new(
    [
        Term("lease"), Term("lease table"), Term("released later"), Term("claim lease"), Term("claim / lease / exclusive"), Term("least"), Term("LEASE", leads: "lease"), Term("write_shape-4"),
    ]);

    static readonly Completion all = new(Terms.Of(Auction.Catalog));

    [Fact]
    public void The_same_comes_first_then_what_begins_so_then_inner_words() =>
        Assert.Equal(["lease", "lease table", "claim lease", "claim / lease / exclusive"], Texts(few, "lease"));

    [Fact]
    public void A_word_only_begins_where_a_word_does() => Assert.DoesNotContain("released later", Texts(few, "lease"));

    [Theory]
    [InlineData("LEASE")]
    [InlineData("  lease  ")]
    [InlineData("\tlease\n")]
    [InlineData("lease?")]
    public void Case_blanks_and_signs_do_not_matter(string typed) => Assert.Equal(Texts(few, "lease"), Texts(few, typed));

    [Theory]
    [InlineData("lease cl", "claim lease", "claim / lease / exclusive")]
    [InlineData("cla exc", "claim / lease / exclusive")]
    [InlineData("write shape 4", "write_shape-4")]
    [InlineData("write-shape", "write_shape-4")]
    [InlineData("4", "write_shape-4")]
    public void Several_words_may_be_beginnings_in_any_order(string typed, params string[] found) => Assert.Equal(found, Texts(few, typed));

    [Theory]
    [InlineData("laese")]
    [InlineData("leese")]
    [InlineData("leasse")]
    [InlineData("elease")]
    [InlineData("elase")]
    [InlineData("ease")]
    public void One_slip_is_forgiven_where_nothing_begins_so(string typed) => Assert.Contains("lease", Texts(few, typed));

    [Theory]
    [InlineData("claim laese", "claim lease")]
    [InlineData("lcaim lease", "claim lease")]
    [InlineData("exclusive clam", "claim / lease / exclusive")]
    [InlineData("lease tabel", "lease table")]
    public void The_slip_may_be_in_any_word(string typed, string found) => Assert.Contains(found, Texts(few, typed));

    [Theory]
    [InlineData("lea se")]
    [InlineData("laeesse")]
    [InlineData("cas")]
    [InlineData("xyz")]
    public void Two_slips_and_slips_in_three_letters_are_not(string typed) => Assert.Empty(few.Of(typed));

    [Fact]
    public void A_thing_is_offered_once_by_the_name_that_fits_best() =>
        Assert.Equal(["exact"], Texts(new([Term("exactly so", leads: "thing"), Term("exact", leads: "thing"), Term("not exact", leads: "thing")]), "exact"));

    [Fact]
    public void Two_kinds_of_thing_may_have_one_name() => Assert.Equal(
        2, new Completion([new("lease", TermKind.Word, "lease", "a"), new("lease", TermKind.Archetype, "lease", "b")]).Of("lease").Length);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("s")]
    [InlineData("e")]
    public void Never_more_than_twenty_five_nor_than_is_asked_for(string typed)
    {
        Assert.Equal(25, all.Of(typed).Length);
        Assert.Equal(3, all.Of(typed, 3).Length);
        Assert.Equal(25, all.Of(typed).DistinctBy(term => (term.Kind, term.Leads)).Count());
    }

    public static TheoryData<string> Hostile =>
    [
        new string('a', 100_000), string.Concat(Enumerable.Repeat("lease ", 5_000)), "\0", "\u0001lease", "🙂", "🙂🙂🙂🙂🙂", "\ud83d", "a\ud83d\ude42b", "---", "?", "'\"`", "\\", "%s{0}",
        "<script>", "../../etc", "\u202elease", "ﬁ", "ß", "İ", "e\u0301", "拍卖", "-1", ":", " \t\r\n ",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_is_typed_nothing_breaks(string typed)
    {
        Assert.InRange(all.Of(typed).Length, 0, Completion.Most);
        _ = all.Only(typed);
        _ = new Explain(Auction.Catalog).Of(typed);
        _ = new ArchetypeSearch(Auction.Catalog).Find(typed);
        _ = new KnowledgeSearch(Auction.Catalog).Find(typed);
    }

    [Theory]
    [InlineData("lease", "lease")]
    [InlineData("exclus", "claim / lease / exclusive")]
    [InlineData("write shap", "write_shape-4")]
    [InlineData("laese", "lease")]
    [InlineData("lease tabel", "lease table")]
    [InlineData("exlcus", null)]
    [InlineData("claim", null)]
    [InlineData("", null)]
    [InlineData("xyz", null)]
    public void Only_one_is_meant_when_it_is_called_so_or_alone_is_near(string typed, string? text) => Assert.Equal(text, few.Only(typed)?.Text);

    [Fact]
    public void Without_terms_nothing_is_offered() => Assert.Empty(new Completion([]).Of("lease"));

    static Term Term(string text, string? leads = null) => new(text, TermKind.Word, leads ?? text, text);

    static IEnumerable<string> Texts(Completion completion, string typed) => completion.Of(typed).Select(term => term.Text);
}
