namespace MechDesign.EndToEnd;

/// <summary>A pipe gets words and nothing else.</summary>
public class PlainOutputTests : DataFolder
{
    [Theory]
    [InlineData("")]
    [InlineData("1")]
    public async Task Pipes_get_no_escape_codes_and_no_carriage_returns(string noColor)
    {
        foreach (var args in (string[][])[["practice", "auction", "--data", Data], ["explain", "lease"], ["rules", "--compare"], ["--help"]])
        {
            var ran = (await Bot.RunAsync(args, "1\n/help\n/why\n", ("NO_COLOR", noColor), ("TERM", "xterm-256color"))).Is(0);
            Assert.DoesNotContain('\e', ran.Out + ran.Err);
            Assert.DoesNotContain('\r', ran.Out);
            Assert.DoesNotContain(ran.Out.Split('\n'), line => line.Length > 100 && line.TrimStart().Contains(' ', StringComparison.Ordinal) && args[0] != "--help");
        }
    }
}
