using System.Text.Json;

namespace MechDesign.EndToEnd;

public class LookUpTests
{
    [Fact]
    public async Task The_rules_are_printed() => Golden.Check((await Bot.RunAsync("rules")).Is(0).Out);

    [Fact]
    public async Task Where_the_letter_differs_is_printed_with_the_reasons() => Golden.Check((await Bot.RunAsync("rules", "--compare")).Is(0).Out);

    [Fact]
    public async Task The_rules_in_JSON_hold_every_table()
    {
        var blocks = JsonDocument.Parse((await Bot.RunAsync("rules", "--json", "--rules", "letter")).Is(0).Out).RootElement.EnumerateArray();
        Assert.Equal("Rules (letter); the first that holds wins", blocks.First().GetProperty("heading").GetString());
        Assert.Equal(6, blocks.Count(block => block.TryGetProperty("rows", out var rows) && rows.GetArrayLength() > 0));
    }

    [Theory]
    [InlineData("lease")]
    [InlineData("LEASE")]
    public async Task A_word_is_explained_in_any_case(string word) =>
        Assert.StartsWith("lease (Base mechanism)\n======================\n\nThe winner holds for a set time", (await Bot.RunAsync("explain", word)).Is(0).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Several_words_are_one() => Assert.Contains("4. ", (await Bot.RunAsync("explain", "write", "shape", "4")).Is(0).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_word_nobody_knows_is_a_sentence_with_what_is_near()
    {
        (await Bot.RunAsync("explain", "flux", "capacitor")).Refuses(1, "'flux capacitor' is no word of the framework. 'mechdesign rules' prints them all.");
        (await Bot.RunAsync("explain", "flux")).Refuses(1, "'flux' is no word of the framework. Did you mean: I13 Shared Subject Coordination?");
        Assert.Matches("^'singl' is no word of the framework. Did you mean: .* · single writer · ", (await Bot.RunAsync("explain", "singl")).Is(1).Err);
    }
}
