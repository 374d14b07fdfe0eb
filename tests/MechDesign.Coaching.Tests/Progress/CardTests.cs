using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>Exactly the missed decision comes back, on its day.</summary>
public class CardTests
{
    static readonly Key routing = new(Field.Routing, 1);

    [Fact]
    public void What_was_never_missed_makes_no_card() => Assert.Empty(Cards((3, FirstAnswer.Right), (4, FirstAnswer.Accepted)));

    [Theory]
    [InlineData(FirstAnswer.Wrong)]
    [InlineData(FirstAnswer.Unknown)]
    [InlineData(FirstAnswer.Skipped)]
    public void A_miss_is_due_the_day_after(FirstAnswer answer)
    {
        var card = Assert.Single(Cards((3, answer)));
        Assert.Equal(("auction", routing, August(4), 1, August(3)), (card.Prompt, card.Key, card.Due, card.Misses, card.LastMissed));
        Assert.Equal([false, true, true], new[] { 3, 4, 5 }.Select(day => card.IsDue(August(day))));
    }

    [Fact]
    public void A_hint_makes_a_card_too() => Assert.Equal(August(4), Assert.Single(Card.All([Outcome(3, FirstAnswer.Right, hinted: true)], TimeZoneInfo.Utc)).Due);

    [Fact]
    public void What_is_right_on_its_days_comes_back_ever_later() => Assert.Equal(
        [August(4), August(5), August(11), August(26)],
        new[] { 1, 2, 3, 4 }.Select(taken => Cards(new[] { (3, FirstAnswer.Wrong), (4, FirstAnswer.Right), (5, FirstAnswer.Right), (11, FirstAnswer.Right) }[..taken]).Single().Due));

    [Fact]
    public void What_is_right_before_its_day_keeps_its_day() => Assert.Equal(Cards((3, FirstAnswer.Wrong)), Cards((3, FirstAnswer.Wrong), (3, FirstAnswer.Right)));

    [Fact]
    public void A_miss_before_its_day_begins_anew()
    {
        var card = Assert.Single(Cards((3, FirstAnswer.Wrong), (4, FirstAnswer.Right), (5, FirstAnswer.Right), (7, FirstAnswer.Unknown)));
        Assert.Equal((August(8), 2, August(7), 0), (card.Due, card.Misses, card.LastMissed, card.Recall.Repetitions));
    }

    [Fact]
    public void Each_prompt_and_question_has_a_card_of_its_own_and_the_first_due_stands_first()
    {
        var other = Outcome(2, FirstAnswer.Wrong) with { Key = new(Field.Holder, 0), Text = "context.holder_model" };
        var cards = Card.All([Outcome(3, FirstAnswer.Wrong), other, Outcome(3, FirstAnswer.Wrong) with { Prompt = "chat" }], TimeZoneInfo.Utc);
        Assert.Equal([("auction", "context.holder_model"), ("auction", "P1.routing"), ("chat", "P1.routing")], cards.Select(card => (card.Prompt, card.Text)));
    }

    [Fact]
    public void Days_are_those_of_the_person()
    {
        var east = TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(13), "East", "East");
        Assert.Equal((August(4), August(5)), (Card.All([Outcome(3, FirstAnswer.Wrong)], TimeZoneInfo.Utc)[0].Due, Card.All([Outcome(3, FirstAnswer.Wrong)], east)[0].Due));
    }

    static IEnumerable<Card> Cards(params (int Day, FirstAnswer Answer)[] answers) => Card.All(answers.Select(row => Outcome(row.Day, row.Answer)), TimeZoneInfo.Utc);

    static QuestionOutcome Outcome(int day, FirstAnswer answer, bool hinted = false) =>
        new("auction", routing, "P1.routing", null, answer, hinted, null, null, new(2026, 8, day, 12, 0, 0, TimeSpan.Zero));

    static DateOnly August(int day) => new(2026, 8, day);
}
