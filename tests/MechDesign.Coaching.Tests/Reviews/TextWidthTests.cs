namespace MechDesign.Coaching.Tests;

/// <summary>How wide a text may become, and where its lines end.</summary>
public class TextWidthTests
{
    // The advances of DejaVu Sans from blank to tilde, in thousandths of an em, as the font's own table has them.
    static readonly int[] dejaVu =
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838,
        838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390,
        337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,
        525, 636, 337, 636, 838,
    ];

    [Fact]
    public void No_letter_is_wider_than_it_is_measured()
    {
        for (var c = ' '; c <= '~'; c++)
            Assert.True(TextWidth.Of($"{c}", 1000) >= dejaVu[c - ' '], $"'{c}'");
    }

    [Theory]
    [InlineData("candidate.Auction.evolution", "candidate.|Auction.|evolution")]
    [InlineData("guarded_by_current_state", "guarded_by_|current_state")]
    [InlineData("a b c", "a b c")]
    [InlineData("  state  machine  ", "state|machine")]
    [InlineData("Hausverwaltung", "Hausverwaltu|ng")]
    [InlineData("", "")]
    public void A_line_ends_at_a_blank_or_behind_a_sign_or_anywhere(string text, string lines) =>
        Assert.Equal<string>(lines.Split('|'), TextWidth.Wrap(text, 80, 10));

    [Fact]
    public void No_line_is_wider_than_asked_and_nothing_but_blanks_is_lost()
    {
        var random = new Random(1);
        const string letters = "aW .-_/é世ش🙂\u0301,;iI";
        var runes = letters.EnumerateRunes().ToArray();
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => runes[random.Next(runes.Length)].ToString()));
            var width = random.Next(30, 200);
            var lines = TextWidth.Wrap(text, width, 12, bold: round % 2 == 0);
            Assert.All(lines, line => Assert.True(TextWidth.Of(line, 12, bold: round % 2 == 0) <= width, $"round {round}: '{line}'"));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        }
    }
}
