using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>How many of the questions of one kind were right first time.</summary>
public sealed record Share(string Name, int Right, int Asked)
{
    /// <summary>
    /// The rule of succession: as if one more had been right and one more wrong. One slip in one question is no worse
    /// than nine in ten; the lowest is the weakest.
    /// </summary>
    public double Expected => (Right + 1.0) / (Asked + 2);

    public bool IsWeak => Right < Asked;

    public static Share Of(string name, IEnumerable<QuestionOutcome> outcomes)
    {
        var (right, asked) = (0, 0);
        foreach (var outcome in outcomes)
        {
            asked++;
            right += outcome.IsRight ? 1 : 0;
        }
        return new(name, right, asked);
    }

    /// <summary>A share for each name, the weakest first. Outcomes without a name are left out.</summary>
    public static ImmutableArray<Share> By(IEnumerable<QuestionOutcome> outcomes, Func<QuestionOutcome, string?> name) =>
    [
        .. outcomes.Where(outcome => name(outcome) is not null).GroupBy(outcome => name(outcome)!).Select(same => Of(same.Key, same))
            .OrderBy(share => share.Expected).ThenByDescending(share => share.Asked).ThenBy(share => share.Name, StringComparer.Ordinal),
    ];
}

/// <summary>How much was practised; it says nothing about how well.</summary>
public sealed record Volume(int Begun, int Finished, int Questions, int Minutes);

/// <summary>
/// How a person stands, from their transcripts alone. The shares count every question that was asked, by first answers;
/// volume and streak stand beside them and are no part of them.
/// </summary>
/// <param name="Zone">The time zone days are counted in, by its IANA name.</param>
/// <param name="Today">The day it was asked.</param>
/// <param name="Volume">How much.</param>
/// <param name="Streak">Days in a row.</param>
/// <param name="Total">All questions.</param>
/// <param name="Fields">By field, the weakest first.</param>
/// <param name="Rules">By the rule that decides, such as Write shape 4.</param>
/// <param name="Archetypes">By the archetype that leads the prompt.</param>
/// <param name="Cards">Missed decisions that come back, the first due first.</param>
public sealed record Progress(
    string Zone, DateOnly Today, Volume Volume, Streak Streak, Share Total,
    ImmutableArray<Share> Fields, ImmutableArray<Share> Rules, ImmutableArray<Share> Archetypes, ImmutableArray<Card> Cards)
{
    public IEnumerable<Card> Due => Cards.Where(card => card.IsDue(Today));

    public static Progress Of(ImmutableArray<Attempt> attempts, TimeZoneInfo zone, DateOnly today)
    {
        var outcomes = attempts.SelectMany(attempt => attempt.Outcomes).ToArray();
        var spent = attempts.Aggregate(TimeSpan.Zero, (sum, attempt) => sum + attempt.Spent);
        return new(
            zone.Id, today,
            new(attempts.Length, attempts.Count(attempt => attempt.FinishedAt is not null), attempts.Sum(attempt => attempt.Questions), (int)Math.Round(spent.TotalMinutes)),
            Streak.Of(attempts.Select(attempt => attempt.FinishedAt).OfType<DateTimeOffset>().Select(at => Days.Of(at, zone)), today),
            Share.Of("all questions", outcomes),
            Share.By(outcomes, outcome => outcome.Key.Field.Label),
            Share.By(outcomes, outcome => outcome.Rule?.ToString()),
            Share.By(outcomes, outcome => outcome.Archetype),
            Card.All(outcomes, zone));
    }
}
