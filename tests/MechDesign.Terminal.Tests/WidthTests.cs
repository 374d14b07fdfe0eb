using MechDesign.Coaching;

namespace MechDesign.Terminal.Tests;

/// <summary>No line is longer than the terminal is wide; only a single word may be.</summary>
public class WidthTests
{
    public static TheoryData<int> Widths => [100, 80, 60, 40];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Whatever_is_said_in_an_interview_fits(int width)
    {
        foreach (var depth in Depths.Words.Values)
        {
            for (var seed = 0; seed < 4; seed++)
            {
                var (interview, chance) = (new Interview(Auction.Begin(depth)), new Chance(seed));
                Fits(Phrase.Opening(interview.Session, Auction.Wording), width);
                for (var i = 0; i < 150 && !interview.Session.IsOver; i++)
                {
                    Fits(interview.Reply(i % 7 == 0 ? new Command.Why() : i % 11 == 0 ? new Command.Status() : chance.Next(interview)), width);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Reviews_and_help_fit(int width)
    {
        foreach (var depth in Depths.Words.Values)
            Fits(ReviewPhrase.Of(await Reviews.OfAsync(depth)), width);
        Fits(new Interview(Auction.Core).Reply(new Command.Help()), width);
        Fits(new Interview(Auction.Core).Reply(new Command.Answer(new string('x', 30) + " " + new string('y', 500))), width);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Look_ups_fit(int width)
    {
        Fits(RulesPhrase.Of(Engine.RuleSet.Repaired), width);
        Fits(RulesPhrase.Compare(Auction.Catalog), width);
        foreach (var word in (string[])["lease", "merge_safe", "write shape", "E9", "two-truths", "A04"])
            Fits(new Explain(Auction.Catalog).Of(word)!, width);
    }

    [Fact]
    public void No_word_is_lost_and_no_line_ends_in_a_blank()
    {
        var reply = Phrase.Opening(Auction.Core, Auction.Wording);
        foreach (var width in (int[])[100, 60, 40])
        {
            var text = PlainText.Render(reply, width);
            Assert.DoesNotContain(text.Split('\n'), line => line.EndsWith(' '));
            var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in Auction.Prompt.Brief.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Assert.Contains(word, words);
        }
    }

    static void Fits(Reply reply, int width)
    {
        foreach (var line in PlainText.Render(reply, width).Split('\n'))
            Assert.True(line.Length <= width || !line.Trim().Contains(' ', StringComparison.Ordinal), $"{line.Length} > {width}: {line}");
    }
}
