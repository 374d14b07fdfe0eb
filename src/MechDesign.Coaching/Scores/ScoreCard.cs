using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The mean of a step's questions, 0 to 1, and its weight in the total.</summary>
public sealed record StepScore(int Step, double Score, double Points, int Questions, int Weight);

/// <summary>
/// Session.md §4: the first answer to each question counts, whatever was changed or taken back after the coach had
/// spoken. Answers after the mid-round change stand apart, held against the flipped reference.
/// </summary>
/// <param name="Questions">Every question with its first answer, in the order they were given.</param>
/// <param name="AfterChange">The same of what was asked again after the requirement changed.</param>
/// <param name="Level">The level reached.</param>
public sealed record ScoreCard(ImmutableArray<Scored> Questions, ImmutableArray<Scored> AfterChange, LevelReached Level)
{
    static readonly ImmutableArray<int> weights = [5, 10, 15, 20, 10, 20, 10, 5, 5];

    public static ScoreCard Of(Review review)
    {
        var first = new ScoredAnswers(review);
        return new(first.Questions, first.AfterChange, LevelReached.Of(first.Questions, review.Session.Beginning.Agenda, review.Session.Mode));
    }

    /// <summary>Each step that has something to score, in order.</summary>
    public ImmutableArray<StepScore> Steps { get; } =
    [
        .. from scored in Questions
           where scored.Points is not null
           group scored.Points!.Value by scored.Step into step
           orderby step.Key
           select new StepScore(step.Key, step.Average(), step.Sum(), step.Count(), weights[step.Key - 1]),
    ];

    /// <summary>The weighted mean of the steps present, 0 to 1; null when nothing was scored.</summary>
    public double? Total => Steps.IsEmpty ? null : Steps.Sum(step => step.Weight * step.Score) / Steps.Sum(step => step.Weight);

    /// <summary>The mean of what was asked again after the change, 0 to 1; null when nothing was.</summary>
    public double? TotalAfterChange => AfterChange.Average(scored => scored.Points);

    /// <summary>The score of one step; null when it has none.</summary>
    public StepScore? Step(int step) => Steps.FirstOrDefault(score => score.Step == step);

    public Scored? Find(Key key) => Questions.FirstOrDefault(scored => scored.Question.Key == key);
}
