using MechDesign.Coaching;

namespace MechDesign.Terminal.Tests;

/// <summary>What a terminal without colour shows, at three widths.</summary>
public class PlainTextTests
{
    public static TheoryData<int> Widths => [100, 60, 40];

    [Theory]
    [MemberData(nameof(Widths))]
    public void An_opening(int width) => Check("An_opening", Phrase.Opening(Auction.Core, Auction.Wording), width);

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_question(int width) => Check("A_question", Asked("P1.routing").Reply(new Command.Resume()), width);

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_reveal(int width) => Check("A_reveal", Asked("P1.write_shape").Reply(new Command.Answer("exclusive claim")), width);

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_change_that_is_to_be_confirmed(int width) =>
        Check("A_change_that_is_to_be_confirmed", Asked("read.1.spatial").Reply(new Command.Change("invariant.2.holds", "active holder")), width);

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task A_review(int width) => Check("A_review", ReviewPhrase.Of(await Reviews.OfAsync(Depth.Core)), width);

    [Theory]
    [MemberData(nameof(Widths))]
    public void The_help(int width) => Check("The_help", new([.. Asked("P1.routing").Reply(new Command.Help()).Blocks.Where(block => block is not Block.Ask)]), width);

    static Interview Asked(string key) => new Interview(Auction.Core).AnswerUntil(key);

    static void Check(string name, Reply reply, int width) => Golden.Check(PlainText.Render(reply, width), $"{name}_{width}");
}
