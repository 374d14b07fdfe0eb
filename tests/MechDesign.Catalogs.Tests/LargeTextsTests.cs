using System.Diagnostics;
using System.Text;

namespace MechDesign.Catalogs.Tests;

/// <summary>Texts too large, too deep or made to be slow: an answer soon, and a short one.</summary>
public sealed class LargeTextsTests
{
    const int Limit = 1024 * 1024;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_design_of_exactly_1_MiB_is_read_and_one_byte_more_is_not(bool json)
    {
        var (head, tail) = json ? ("{\"title\":\"", "\"}") : ("title: '", "'");
        var exact = head + new string('x', Limit - head.Length - tail.Length) + tail;
        Assert.Equal(Limit, exact.Length);
        Assert.Equal(Limit - head.Length - tail.Length, Text.Design(exact, json).Title!.Length);
        Assert.Equal("(1,1): A design is at most 1 MiB; this one is larger.\n", Text.ProblemsOf(exact + " ", json));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Size_is_counted_in_bytes(bool json)
    {
        var title = new string('é', Limit / 2);
        Assert.StartsWith("(1,1): A design is at most 1 MiB", Text.ProblemsOf(json ? $"{{\"title\":\"{title}\"}}" : $"title: {title}", json));
    }

    [Fact]
    public void Nesting_10_000_deep_is_a_problem_in_yaml() => Golden.Check(Text.ProblemsOfEach(json: false,
        new string('[', 10_000),
        new string('[', 10_000) + new string(']', 10_000),
        Repeat("{a: ", 10_000),
        Repeat("- ", 10_000),
        Repeat("? ", 10_000),
        "title:\n" + string.Concat(Enumerable.Range(1, 1000).Select(n => $"{new string(' ', n)}a:\n"))));

    [Fact]
    public void Nesting_10_000_deep_is_a_problem_in_json() => Golden.Check(Text.ProblemsOfEach(json: true,
        new string('[', 10_000),
        new string('[', 10_000) + new string(']', 10_000),
        Repeat("{\"a\":", 10_000),
        "{\"title\":\"a\",\"requirements\":" + Repeat("[{\"text\":", 5_000)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Both_formats_nest_as_deep_as_32_levels(bool json)
    {
        Assert.Equal("(1,1): A file is a mapping of keys to values, not a list.\n", Text.ProblemsOf(Nested(32, json), json));
        Assert.StartsWith("(1,33): This is no ", Text.ProblemsOf(Nested(33, json), json));
    }

    static string Nested(int levels, bool json) => new string('[', levels) + (json ? "\"a\"" : "a") + new string(']', levels);

    [Fact]
    public void A_long_text_is_quoted_by_its_beginning_in_yaml() => Golden.Check(Text.ProblemsOfEach(json: false,
        $"title: &{Long} a",
        $"title: *{Long}",
        $"? {Long}\n: a\n? {Long}\n: b",
        $"candidates: [{{label: {Long}}}, {{label: {Long}, owner: {Long}}}]",
        $"writes: [{{path: {Long}}}]"));

    [Fact]
    public void A_long_text_is_quoted_by_its_beginning_in_json() => Golden.Check(Text.ProblemsOfEach(json: true,
        Long,
        $"t\n{Long}",
        $"{{\"title\":tru{Long}}}",
        $$$"""{"{{{Long}}}":1,"{{{Long}}}":2}""",
        $$$"""{"context":{"overrides":{ "{{{Long}}}":"{{{Long}}}" } } }""",
        $$$"""{"hotspots":[{"label":"a","type":"{{{new string('x', 56)}}}😀{{{Long}}}"},{"label":"b","type":"one\ntwo\u001b[31m"}]}""",
        $$$"""{"requirements":[{"text":"{{{Long}}}","priority":"R1"}],"writes":[{"path":"{{{Long}}}"}]}"""));

    // A tenth of a second; when each path was searched for and every problem listed all of them, it was twenty seconds.
    [Fact]
    public void Ten_thousand_rows_of_dangling_paths_are_answered_soon()
    {
        var requirements = string.Join(",", Enumerable.Repeat("""{"text":"a","priority":"C1"}""", 10_000));
        var writes = string.Join(",", Enumerable.Repeat("""{"path":"b"}""", 10_000));
        var overrides = string.Join(",", Enumerable.Range(1, 10_000).Select(n => $"\"Q{n}\":{{}}"));
        var clock = Stopwatch.StartNew();
        var told = Text.ProblemsOf(
            $$$"""{"requirements":[{{{requirements}}}],"writes":[{{{writes}}}],"context":{"overrides":{ {{{overrides}}} } } }""", json: true);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
        Assert.Equal(20_000, told.Count(c => c is '\n'));
        Assert.InRange(told.Length, 0, 20_000 * 120);
        Assert.Contains("Paths: P1 to P10000.", told);
    }

    static string Long { get; } = new('x', 100_000);

    static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
