using System.Diagnostics;

namespace MechDesign.Catalogs.Tests.Mapping;

/// <summary>Whatever text comes, it is answered, alike each time, and a slip in a system's name is forgiven.</summary>
public sealed class MapperInputTests
{
    static readonly Catalog catalog = new(Path.Combine(Repository.Root, "catalogs"));

    static readonly HashSet<string> ordinary = [.. File.ReadLines(Path.Combine(Repository.Root, "catalogs", "mapping", "words.txt"))];

    public static TheoryData<string> Names => [.. catalog.Systems.Where(system => system.Archetypes.Count > 0)
        .SelectMany(system => system.Aliases.Append(system.Name.Split(" (")[0])).Where(name => LongestWord(name).Length >= 5).Distinct(StringComparer.OrdinalIgnoreCase)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_system_s_name_with_one_slip_maps_like_the_name(string name)
    {
        var right = catalog.Mapper.Map(name).Dominant;
        // A slip that makes another word, such as action of auction, is that word.
        var wrong = Slips.Of(name, LongestWord(name)).Where(slip => !ordinary.Overlaps(Tokens.Of(slip).Words.Except(Tokens.Of(name).Words)) && catalog.Mapper.Map(slip).Dominant != right);
        Assert.Empty(wrong);
    }

    public static TheoryData<string> Awkward =>
    [
        new string('x', 20_000), string.Concat(Enumerable.Repeat("auction ", 3_000)), string.Concat(Enumerable.Repeat("🙂", 10_000)), "\0\u0001\u001b[2J\r\n\t",
        "\ud83d", "\ud83d\ude42", "ＡＵＣＴＩＯＮ", "аукцион", "拍卖", "e\u0301te\u0301", "'’'’", "1 22 333", "-", new string('1', 5_000), "a\u202eb\u200bc", "\uffff\ufffe",
    ];

    [Theory]
    [MemberData(nameof(Awkward))]
    public void Any_text_gets_three_different_archetypes_and_a_question_where_it_is_not_sure(string text)
    {
        var result = catalog.Mapper.Map(text);
        Assert.Equal(3, result.Top.Distinct().Count());
        Assert.Equal(result.Dominant, result.Top[0]);
        Assert.InRange(result.Confidence, 0, 1);
        Assert.Equal(result.Sure, result.Question is null);
        Assert.All(result.Top, id => Assert.Contains(id, catalog.OwnIds));
        Assert.InRange(result.Because.Length, 0, 5);
        Assert.DoesNotContain(result.Dominant, result.Supporting.Select(row => row.Id));
    }

    [Fact]
    public void A_page_of_twenty_thousand_characters_is_answered_at_once_by_its_beginning()
    {
        var page = string.Join(' ', ReportedWordings.All.Select(wording => wording.Text))[..20_000];
        var clock = Stopwatch.StartNew();
        var result = catalog.Mapper.Map(page);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
        Assert.Equal(result.Top.AsEnumerable(), catalog.Mapper.Map(page + " auction auction auction").Top);
    }

    [Fact]
    public void Another_run_answers_every_wording_alike()
    {
        var other = new Catalog(Path.Combine(Repository.Root, "catalogs")).Mapper;
        Assert.All(ReportedWordings.All.Where((_, i) => i % 5 == 0), wording => Assert.Equal(Shown(wording.Result), Shown(other.Map(wording.Text))));
    }

    [Theory]
    [InlineData("Design an ONLINE AUCTION, please!", "A04")]
    [InlineData("auction\nsite", "A04")]
    [InlineData("  Uber  ", "A02")]
    [InlineData("a rate-limiter", "I08")]
    [InlineData("a rate limiter", "I08")]
    public void Case_lines_blanks_and_hyphens_do_not_matter(string text, string archetype) => Assert.Equal(archetype, catalog.Mapper.Map(text).Dominant);

    static string Shown(MapResult result) =>
        $"{result.Kind} {string.Join(' ', result.Top)} {string.Join(' ', result.Supporting)} {result.Confidence} {result.Sure} {string.Join('|', result.Because)} {result.Question}";

    static string LongestWord(string text) => text.Split(' ', '-', '/').MaxBy(word => word.Length)!;
}
