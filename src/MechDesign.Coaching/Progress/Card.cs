using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// A decision that was missed and comes back: one question of one prompt, with the day it is due. It is made by the first
/// miss; every later answer to the same question grades it, a right one only on its day or after it.
/// </summary>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="Key">The question.</param>
/// <param name="Text">Its key as people read it.</param>
/// <param name="Recall">How well it is remembered.</param>
/// <param name="Due">The day it should be asked again.</param>
/// <param name="Misses">How often it was not right first time.</param>
/// <param name="LastMissed">The day of the last miss.</param>
public sealed record Card(string Prompt, Key Key, string Text, Recall Recall, DateOnly Due, int Misses, DateOnly LastMissed)
{
    /// <summary>The cards that outcomes make, in the order they happened; the first due comes first.</summary>
    public static ImmutableArray<Card> All(IEnumerable<QuestionOutcome> outcomes, TimeZoneInfo zone)
    {
        var cards = new Dictionary<(string, Key), Card>();
        foreach (var outcome in outcomes.OrderBy(outcome => outcome.At))
        {
            var day = Days.Of(outcome.At, zone);
            var place = (outcome.Prompt, outcome.Key);
            if (cards.TryGetValue(place, out var card))
                cards[place] = card.After(outcome, day);
            else if (!outcome.IsRight)
                cards[place] = new Card(outcome.Prompt, outcome.Key, outcome.Text, Recall.New, day, 0, day).After(outcome, day);
        }
        return
        [
            .. cards.Values.OrderBy(card => card.Due).ThenByDescending(card => card.Misses)
                .ThenBy(card => card.Prompt, StringComparer.Ordinal).ThenBy(card => card.Text, StringComparer.Ordinal),
        ];
    }

    public bool IsDue(DateOnly today) => Due <= today;

    Card After(QuestionOutcome outcome, DateOnly day)
    {
        // Who knows it an hour after it was explained does not know it in a week.
        if (outcome.IsRight && day < Due)
            return this;
        var recall = Recall.After(Recall.Quality(outcome));
        var after = this with { Text = outcome.Text, Recall = recall, Due = day.AddDays(recall.Interval) };
        return outcome.IsRight ? after : after with { Misses = Misses + 1, LastMissed = day };
    }
}
