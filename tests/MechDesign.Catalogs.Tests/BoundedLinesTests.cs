using System.Text;
using MechDesign.Bot.Verbs;
using Xunit.Abstractions;

namespace MechDesign.Catalogs.Tests;

public sealed class BoundedLinesTests(ITestOutputHelper output)
{
    const string TooLong = "(too long)";

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    [InlineData("\r\n", new[] { "" })]
    [InlineData("\r", new[] { "" })]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\n", new[] { "a" })]
    [InlineData("a\r", new[] { "a" })]
    [InlineData("a\n\nb", new[] { "a", "", "b" })]
    [InlineData("a\r\n\r\nb\r\n", new[] { "a", "", "b" })]
    [InlineData("a\rb\n", new[] { "a\rb" })]
    [InlineData("a\r\r\n", new[] { "a\r" })]
    [InlineData("12345\n", new[] { "12345" })]
    [InlineData("12345\r\n", new[] { "12345" })]
    [InlineData("12345", new[] { "12345" })]
    [InlineData("123456\n", new[] { TooLong })]
    [InlineData("123456\r\n", new[] { TooLong })]
    [InlineData("12345\r\r\n", new[] { TooLong })]
    [InlineData("123456", new[] { TooLong })]
    [InlineData("a\n123456\nb\n", new[] { "a", TooLong, "b" })]
    [InlineData("a\n12345678901234567890\r\nb", new[] { "a", TooLong, "b" })]
    [InlineData("1234567\n\n1234567", new[] { TooLong, "", TooLong })]
    public async Task Lines_of_at_most_five_bytes_are_given_without_their_ends(string text, string[] lines)
    {
        foreach (var atOnce in new[] { 1, 2, 3, 7, 1000 })
            Assert.Equal(lines, await Read(PiecesStream.Of(Encoding.Latin1.GetBytes(text), atOnce), limit: 5));
    }

    [Fact]
    public async Task Any_text_in_any_pieces_is_split_as_it_is_split_by_hand()
    {
        const int seed = 4711;
        output.WriteLine($"Seed {seed}.");
        var random = new Random(seed);
        for (var round = 0; round < 3000; round++)
        {
            var limit = random.Next(12);
            var text = new string(random.GetItems<char>("ab\r\n\n", random.Next(60)));
            var given = await Read(new(Pieces(Encoding.Latin1.GetBytes(text), random)), limit);
            Assert.True(SplitByHand(text, limit).SequenceEqual(given), $"Round {round}, limit {limit}: {text.Replace("\r", "\\r").Replace("\n", "\\n")}");
        }
    }

    [Fact]
    public async Task A_line_longer_than_the_first_buffer_is_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(n => $"{n} "));
        Assert.Equal([text, "b"], await Read(PiecesStream.Of(Encoding.Latin1.GetBytes($"{text}\nb"), 5000), limit: 1_000_000));
    }

    [Fact]
    public async Task Whether_another_line_is_here_is_known_before_it_is_asked_for()
    {
        using var lines = new BoundedLines(new PiecesStream(["a\nb\nc"u8.ToArray(), "d\n"u8.ToArray()]), 5);
        var more = new List<bool>();
        while (await lines.NextAsync(default))
            more.Add(lines.HasMoreBuffered);
        Assert.Equal([true, false, false], more);
    }

    static async Task<List<string>> Read(PiecesStream input, int limit)
    {
        using var lines = new BoundedLines(input, limit);
        var given = new List<string>();
        while (await lines.NextAsync(default))
        {
            given.Add(lines.TooLong ? TooLong : Encoding.Latin1.GetString(lines.Line.Span));
            Assert.InRange(given.Count, 1, 100);
        }
        Assert.False(await lines.NextAsync(default));
        return given;
    }

    static IEnumerable<string> SplitByHand(string text, int limit)
    {
        string[] lines = text.Split('\n');
        foreach (var line in lines[^1].Length == 0 ? lines[..^1] : lines)
        {
            var trimmed = line.EndsWith('\r') ? line[..^1] : line;
            yield return trimmed.Length > limit ? TooLong : trimmed;
        }
    }

    static IEnumerable<ReadOnlyMemory<byte>> Pieces(ReadOnlyMemory<byte> bytes, Random random)
    {
        while (bytes.Length > 0)
        {
            var length = random.Next(1, Math.Min(10, bytes.Length) + 1);
            yield return bytes[..length];
            bytes = bytes[length..];
        }
    }
}
