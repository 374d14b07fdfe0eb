using System.Text;
using System.Text.Json;
using MechDesign.Bot.Verbs;
using MechDesign.Engine;
using Xunit.Abstractions;

namespace MechDesign.Catalogs.Tests;

/// <summary><c>derive -</c>: one line answers each line, in order.</summary>
public sealed class DeriveLinesTests(ITestOutputHelper output)
{
    const int Limit = 1024 * 1024;

    const string TooLong = """{"error":"(1,1): A design is at most 1 MiB; this line is longer and was not read.","errors":"""
        + """[{"line":1,"column":1,"message":"A design is at most 1 MiB; this line is longer and was not read."}]}""";

    [Fact]
    public async Task Good_lines_and_bad_ones_are_answered_like_this() => Golden.Check(await Answer(
        $"{Text.AuctionJson}\r\n"
        + "\n"
        + " \t\r\n"
        + "{\"title\":\"ユーザ\",\"titel\":\"a\",\"retained\":\"Yes\"}\n"
        + "{\"title\":\"a\"\n"
        + "title: a\n"
        + "\0\n"
        + "{} {}\n"
        + "{\"hotspots\":[{\"label\":\"a\\nb\\u2028\",\"type\":\"one\\ntwo\"}]}\n"
        + "\uFEFF{\"title\":\"with a byte order mark\"}\n"
        + "{\"title\":\"no newline at the end\"}"));

    [Fact]
    public async Task No_line_has_no_answer() => Assert.Equal("", await Answer(""));

    [Fact]
    public async Task A_line_that_is_not_utf8_is_a_bad_design()
    {
        var answers = await Answer(PiecesStream.Of((byte[])[.. "{\"title\":\""u8, 0xFF, .. "\"}\n{}\n"u8], 1000));
        Assert.StartsWith("{\"error\":\"(1,11): The text is not UTF-8", answers);
        Assert.Equal(2, answers.Count(c => c is '\n'));
    }

    [Fact]
    public async Task Exactly_1_MiB_is_fine_and_one_byte_more_is_not()
    {
        var design = Titled("a");
        var exact = design.PadRight(Limit);
        var good = await Answer(design);
        Assert.Contains("\"title\":\"a\"", good);
        Assert.Equal($"{good}{good}{TooLong}\n{TooLong}\n{good}", await Answer($"{exact}\n{exact}\r\n{exact} \n{exact} \r\n{exact}"));
    }

    [Fact]
    public async Task A_line_of_10_MB_between_two_designs_has_one_error_and_is_not_kept()
    {
        var good = Encoding.UTF8.GetBytes(Titled("a"));
        ReadOnlyMemory<byte> piece = Enumerable.Repeat((byte)'x', 100_000).ToArray();
        var input = new PiecesStream([good, "\n"u8.ToArray(), .. Enumerable.Repeat(piece, 100), "\n"u8.ToArray(), good]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answers = await Answer(input);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 6 * Limit);
        Assert.InRange(input.LargestRoom, 1, 2 * Limit);
        var answer = await Answer(Titled("a"));
        Assert.Equal($"{answer}{TooLong}\n{answer}", answers);
    }

    [Fact]
    public async Task Bytes_that_arrive_one_at_a_time_make_no_difference()
    {
        var text = Encoding.UTF8.GetBytes($"{Text.AuctionJson}\n\n{Titled("ユーザ 😀")}\r\nx\n{Titled("b")}");
        Assert.Equal(await Answer(PiecesStream.Of(text, text.Length)), await Answer(PiecesStream.Of(text, 1)));
    }

    [Fact]
    public async Task Every_line_has_one_answer_and_the_order_is_kept()
    {
        const int seed = 99;
        output.WriteLine($"Seed {seed}.");
        var random = new Random(seed);
        bool[] good = [.. Enumerable.Range(0, 2000).Select(_ => random.Next(3) > 0)];
        var answers = await Answer(string.Concat(good.Select((isGood, n) => isGood ? $"{Titled($"{n}")}\n" : $"{{\"bad{n}\":1}}\n")));
        var lines = answers.Split('\n');
        Assert.Equal(good.Length + 1, lines.Length);
        Assert.Equal("", lines[^1]);
        for (var n = 0; n < good.Length; n++)
            Assert.StartsWith(good[n] ? $"{{\"title\":\"{n}\"," : $"{{\"error\":\"(1,2): 'bad{n}' is no key here.", lines[n]);
    }

    [Fact]
    public async Task An_answer_is_given_before_the_next_line_is_asked_for()
    {
        var answered = new MemoryStream();
        await new DeriveLines(RuleSet.Repaired).RunAsync(new PiecesStream(Talk()), answered, default);
        Assert.Equal(4, Count());

        IEnumerable<ReadOnlyMemory<byte>> Talk()
        {
            yield return "{}\n"u8.ToArray();
            Assert.Equal(1, Count());
            yield return "{\n"u8.ToArray();
            Assert.Equal(2, Count());
            yield return "{}\n{}"u8.ToArray();
            Assert.Equal(3, Count());
        }

        int Count() => answered.ToArray().Count(b => b is (byte)'\n');
    }

    [Fact]
    public async Task Wounded_lines_have_an_answer_of_one_json_object_each()
    {
        const int seed = 31;
        output.WriteLine($"Seed {seed}.");
        var random = new Random(seed);
        var whole = Encoding.UTF8.GetBytes(Text.AuctionJson);
        var lines = Enumerable.Range(0, 1000).Select(_ => Mutations.Next(whole, random).Where(b => b is not (byte)'\n').Append((byte)'\n').ToArray()).ToList();
        var answers = (await Answer(new PiecesStream(lines.Select(line => (ReadOnlyMemory<byte>)line)))).Split('\n');
        Assert.Equal(lines.Count + 1, answers.Length);
        foreach (var answer in answers[..^1])
        {
            using var json = JsonDocument.Parse(answer);
            Assert.True(json.RootElement.TryGetProperty("closure", out _) ^ json.RootElement.TryGetProperty("errors", out var errors));
            if (errors.ValueKind is JsonValueKind.Array)
            {
                var first = errors[0];
                Assert.Equal(
                    $"({first.GetProperty("line")},{first.GetProperty("column")}): {first.GetProperty("message").GetString()}",
                    json.RootElement.GetProperty("error").GetString());
            }
        }
    }

    static string Titled(string title) => $$"""{"title":"{{title}}"}""";

    static Task<string> Answer(string text) => Answer(PiecesStream.Of(Encoding.UTF8.GetBytes(text), 50_000));

    static async Task<string> Answer(PiecesStream input)
    {
        using var answered = new MemoryStream();
        await new DeriveLines(RuleSet.Repaired).RunAsync(input, answered, default);
        return Encoding.UTF8.GetString(answered.ToArray());
    }
}
