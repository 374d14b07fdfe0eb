using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What became of an answer (session.md §4).</summary>
public enum Judgement { Match = 1, Accepted, Differs, DontKnow, Skipped, NotEvaluated }

public static class Judgements
{
    public static readonly Vocabulary<Judgement> Words = new("verdict", value => value.Label);

    extension(Judgement value)
    {
        public string Label => value switch
        {
            Judgement.Match => "match",
            Judgement.Accepted => "accepted",
            Judgement.Differs => "differs",
            Judgement.DontKnow => "don't know",
            Judgement.Skipped => "skipped",
            Judgement.NotEvaluated => "not evaluated",
        };

        public bool IsRight => value is Judgement.Match or Judgement.Accepted;
    }
}

/// <summary>An answer held against what was expected.</summary>
/// <param name="Judgement">What became of it.</param>
/// <param name="Expected">What the engine derives, or the reference answers; null where neither has anything to say.</param>
/// <param name="Accepted">The alternative by which it is right too.</param>
sealed record Judged(Judgement Judgement, string? Expected, AcceptedAlternative? Accepted = null)
{
    /// <summary>
    /// Session.md §3: a prediction is right when it is what the engine derives from the answers in force, an asked
    /// answer when it is the reference's or an accepted alternative.
    /// </summary>
    /// <param name="after">The interview with the answer in it: to choose CDC is an answer and a prediction at once.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="value">What was answered.</param>
    public static Judged Of(Session after, Question question, string value)
    {
        var expected = Expect(after, question);
        if (question.IsPrediction && expected is not null)
            return new(Predictions.IsRight(question, value, after.Walk.Design) ? Judgement.Match : Judgement.Differs, expected);
        if (expected is not null && ReferenceAnswers.AreSame(question, value, expected))
            return new(Judgement.Match, expected);
        // An alternative may answer what the reference does not come to.
        if (!question.IsPrediction && ReferenceAnswers.Accepted(after.Agenda.Prompt, question, value) is { } accepted)
            return new(Judgement.Accepted, expected, accepted);
        return new(expected is null ? Judgement.NotEvaluated : Judgement.Differs, expected);
    }

    public static string? Expect(Session after, Question question) =>
        question.IsPrediction ? Predictions.Derived(question, after.Walk.Design) : after.Agenda.ReferenceFor(question.Key);
}
