using static MechDesign.Coaching.Tests.Happened;
using static MechDesign.Coaching.Tests.Scenario;

namespace MechDesign.Coaching.Tests;

/// <summary>An archetype is shown by number and name, so that its name answers too, in part and with a slip.</summary>
public class NamedAnswersTests
{
    [Theory]
    [InlineData("A17")]
    [InlineData("a17.")]
    [InlineData("A17 Market / Order Book Process")]
    [InlineData("market order-book process")]
    [InlineData("order book")]
    [InlineData(" Order Book process. ")]
    [InlineData("matching engine")]
    [InlineData("stock")]
    [InlineData("matching engin")]
    [InlineData("Market / Order Book Proces")]
    public void Words_that_fit_one_archetype_are_that_archetype(string typed) =>
        Given(Auction.Drill).When(new Command.Answer(typed)).Then(Answered("entry.dominant", "A17"));

    [Theory]
    [InlineData("I01")]
    [InlineData("i01 coordination consensus metadata")]
    [InlineData("consensus metadata")]
    [InlineData("metadata store")]
    public void A_twin_s_words_are_the_one_that_is_offered(string typed)
    {
        var offered = Auction.Wording.Options(Auction.Drill.Current!, Auction.Drill).Single(option => option.Label is "I01" or "A19").Label;
        Given(Auction.Drill).When(new Command.Answer(typed)).Then(Answered("entry.dominant", offered));
    }

    [Fact]
    public void Names_are_taken_between_commas_too() =>
        GivenAsked(Auction.Full, "entry.supporting").When(new Command.Answer("order book, A12, derived projection")).Then(Answered("entry.supporting", "A05, A12, A17"));

    [Theory]
    [InlineData("book order")]
    [InlineData("not order book")]
    [InlineData("A16 Market / Order Book Process")]
    [InlineData("or")]
    [InlineData("order book stock exchange")]
    [InlineData("markt")]
    public void Other_words_are_still_no_answer(string typed) =>
        Given(Auction.Drill).When(new Command.Answer(typed)).ThenRefused(Refusal.NotAnAnswer, typed);

    [Fact]
    public void Words_that_fit_several_are_asked_back_with_their_names()
    {
        Given(Auction.Drill).When(new Command.Answer("projection")).ThenRefused(Refusal.FitsSeveral, "projection");
        Assert.Equal(
            "'claimable run' fits several answers; did you mean A08 Future Constraint + Claimable Run, A09 Frontier + Claimable Run, "
            + "I03 Due-Time Release + Claimable Run or I04 Frontier Scan + Claimable Run?",
            Said(Auction.Drill, "claimable run"));
        Assert.EndsWith(" or another one?", Said(Auction.Drill, "Subject"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_set_only_the_part_that_fits_several_is_asked_back() =>
        GivenAsked(Auction.Full, "entry.supporting").When(new Command.Answer("order book, Subject")).ThenRefused(Refusal.FitsSeveral, "Subject");

    static string Said(Session session, string typed) =>
        Assert.IsType<Block.Paragraph>(new Interview(session).Reply(new Command.Answer(typed)).Blocks[0]).Text;
}
