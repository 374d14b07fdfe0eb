using System.Text.Json;

namespace MechDesign.EndToEnd;

public class DeriveLinesTests
{
    [Fact]
    public async Task Every_line_gets_one_line_in_order_good_bad_or_blank()
    {
        var lines = new[] { Designs.StockJson, "", "{\"title\":5}", "not json", "{\"title\":\"ü\"}", "{}" };
        var ran = (await Bot.RunAsync(["derive", "-"], string.Join('\n', lines))).Is(0);
        Assert.Equal("", ran.Err);
        var answers = ran.OutLines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal([false, true, true, true, false, false], answers.Select(answer => answer.TryGetProperty("error", out _)));
        Assert.Equal("ü", answers[4].GetProperty("title").GetString());
        Assert.StartsWith("(1,10): ", answers[2].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, answers[2].GetProperty("errors")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_answered_with_an_error_and_the_next_one_is_read()
    {
        var ran = (await Bot.RunAsync(["derive", "-"], $"{{\"title\":\"{new string('x', 1_100_000)}\"}}\r\n{{}}\r\n")).Is(0);
        Assert.Equal(2, ran.OutLines.Length);
        Assert.Contains("at most 1 MiB", ran.OutLines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"title\":null", ran.OutLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_line_is_no_answer() => Assert.Equal(new(0, "", ""), await Bot.RunAsync("derive", "-"));
}
