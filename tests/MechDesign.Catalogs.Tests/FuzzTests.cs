using System.Text;
using MechDesign.Engine;
using Xunit.Abstractions;

namespace MechDesign.Catalogs.Tests;

public sealed class FuzzTests(ITestOutputHelper output)
{
    const int FirstSeed = 1_000_000;
    const int Count = 20_000;

    static readonly char[] yamlBreaks = ['\r', '\n', '\u0085', '\u2028', '\u2029'];
    static readonly char[] jsonBreaks = ['\n'];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_wounded_auction_is_a_design_or_has_problems_and_is_never_an_exception(bool json)
    {
        output.WriteLine($"Seeds {FirstSeed} to {FirstSeed + Count - 1}.");
        var whole = Encoding.UTF8.GetBytes(json ? Text.AuctionJson : Text.AuctionYaml);
        var designs = 0;
        Parallel.For(FirstSeed, FirstSeed + Count, seed =>
        {
            try
            {
                if (Check(Mutations.Next(whole, new(seed)), json))
                    Interlocked.Increment(ref designs);
            }
            catch (Exception error)
            {
                Assert.Fail($"Seed {seed}: {error}");
            }
        });
        // Wounds that always kill, or never, would prove nothing.
        Assert.InRange(designs, Count / 100, Count / 2);
    }

    static bool Check(byte[] bytes, bool json)
    {
        var problems = new Problems();
        if (DesignReader.Read(bytes, json, problems) is { } design)
        {
            Assert.False(problems.Any);
            Assert.Equal(design, Text.Design(NodeWriter.Yaml(DesignNodes.Of(design)), json: false));
            Derive.From(design, RuleSet.Repaired);
            return true;
        }
        Assert.True(problems.Any);
        var lines = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n").Split(json ? jsonBreaks : yamlBreaks);
        foreach (var (at, message) in problems.InOrder)
        {
            if (message.Length is 0 or > 1000 || at.Line < 1 || at.Line > lines.Length || at.Column < 1 || at.Column > lines[at.Line - 1].Length + 1)
                Assert.Fail($"{at} is not in the text, or this is too long: {message}");
        }
        return false;
    }
}
