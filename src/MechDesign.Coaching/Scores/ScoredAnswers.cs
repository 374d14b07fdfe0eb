using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The first answer to each question, read off the events: taking it back or changing it later leaves it the first.</summary>
sealed class ScoredAnswers
{
    readonly List<Scored> before = [];
    readonly List<Scored> after = [];
    readonly HashSet<Key> answered = [];
    readonly HashSet<Key> hinted = [];

    public ScoredAnswers(Review review)
    {
        var (session, stood) = (review.Session.Beginning, (Session?)null);
        foreach (var moment in Moment.Of(review.Transcript, session))
        {
            if (moment.Happened is Event.RequirementChanged && moment.After.BeforeChange is not null && stood is null)
            {
                stood = moment.Before;
                answered.Clear();
                hinted.Clear();
            }
            Take(moment, stood is null ? before : after);
            session = moment.After;
        }
        // A mock interview goes on with the member's own answers; whatever of the reference they led past differs.
        if (session is { Mode: Mode.Mock, State: SessionState.Finished })
        {
            before.AddRange(NeverReached(session.Beginning.Agenda, [.. before], _ => true));
            if (session.Agenda.Before is { } old)
                after.AddRange(NeverReached(session.Agenda, [.. after], AskedAgain(session.Agenda, old)));
        }
        Questions = [.. before.Select(scored => Corrected(scored, stood ?? session, []))];
        AfterChange = [.. after.Select(scored => Corrected(scored, session, session.BeforeChange ?? []))];
    }

    public ImmutableArray<Scored> Questions { get; }

    public ImmutableArray<Scored> AfterChange { get; }

    /// <summary>
    /// The questions of the reference that its accepted alternatives leave open too: an answer that is right as well may
    /// make a later question pointless, and nobody is to lose by that.
    /// </summary>
    public static Func<int, bool> Meant(Agenda agenda, Mode mode, IEnumerable<Scored> answers)
    {
        var given = Walk.ReferenceGiven(agenda);
        foreach (var accepted in answers.Where(scored => scored.Judgement is Judgement.Accepted))
        {
            if (agenda.IndexOf(accepted.Question.Key) is var index and >= 0)
                given[index] = new(accepted.Answer!);
        }
        var (reference, alternative) = (Walk.OfReference(agenda, mode).Asked, Walk.Through(agenda, mode, given).Asked);
        return index => reference[index] && alternative[index];
    }

    void Take(Moment moment, List<Scored> scores)
    {
        switch (moment.Happened)
        {
            case Event.HintShown hint:
                hinted.Add(hint.Key);
                break;
            case Event.Answered given when IsFirst(moment, given.Key) is { } question:
                var judged = Judged.Of(moment.After, question, given.Value);
                scores.Add(new(question, given.Text, given.Value, judged.Expected, judged.Judgement, judged.Accepted?.When, hinted.Contains(given.Key)));
                break;
            case Event.Unknown unknown when IsFirst(moment, unknown.Key) is { } question:
                scores.Add(Without(moment, question, unknown.Text, Judgement.DontKnow));
                break;
            case Event.Skipped skipped when IsFirst(moment, skipped.Key) is { } question:
                scores.Add(Without(moment, question, skipped.Text, Judgement.Skipped));
                break;
        }
    }

    // After the change an answer that stands is not asked again; to change one then is a change like any other.
    Question? IsFirst(Moment moment, Key key)
    {
        var index = moment.Before.Agenda.IndexOf(key);
        return index >= 0 && !(moment.Before.BeforeChange is not null && moment.Before.Walk.IsAnswered(index)) && answered.Add(key)
            ? moment.Before.Agenda.Questions[index]
            : null;
    }

    Scored Without(Moment moment, Question question, string text, Judgement judgement)
    {
        var expected = Judged.Expect(moment.After, question);
        return new(question, text, null, expected, expected is null ? Judgement.NotEvaluated : judgement, IsHinted: hinted.Contains(question.Key));
    }

    static IEnumerable<Scored> NeverReached(Agenda agenda, IReadOnlyCollection<Scored> reached, Func<int, bool> isMeant)
    {
        var (isAsked, known) = (Meant(agenda, Mode.Mock, reached), reached.Select(scored => scored.Question.Key).ToHashSet());
        for (var i = 0; i < agenda.Questions.Length; i++)
        {
            var question = agenda.Questions[i];
            if (isAsked(i) && isMeant(i) && !known.Contains(question.Key))
                yield return new(question, agenda.Key(question), null, agenda.Reference[i], Judgement.Differs, IsReached: false);
        }
    }

    static Func<int, bool> AskedAgain(Agenda agenda, Agenda old)
    {
        var asked = Walk.OfReference(old, Mode.Mock).Asked;
        return index => agenda.IsTouched(index) || !asked[index];
    }

    /// <summary>With the answer that stands at the end, where that one is right and the first was not.</summary>
    static Scored Corrected(Scored scored, Session end, ImmutableStack<AnswerStep> from)
    {
        if (scored.Judgement.IsRight || scored.Judgement is Judgement.NotEvaluated)
            return scored;
        for (var rest = end.Done; !rest.IsEmpty && !ReferenceEquals(rest, from); rest = rest.Pop())
        {
            if (rest.Peek() is var step && step.Key == scored.Question.Key)
                return step.Value is { } last && Judged.Of(end, scored.Question, last).Judgement.IsRight ? scored with { CorrectedTo = last } : scored;
        }
        return scored;
    }
}
