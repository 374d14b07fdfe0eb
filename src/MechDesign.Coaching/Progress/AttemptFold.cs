using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Folds the events of a transcript into an attempt. Pure: the same events give the same attempt.</summary>
public static class AttemptFold
{
    /// <summary>Nobody thinks longer about one choice; what goes beyond is time away without a pause.</summary>
    static readonly TimeSpan longestThought = TimeSpan.FromMinutes(10);

    /// <param name="transcript">The events; the first is a start.</param>
    /// <param name="agenda">What its interview may come to.</param>
    /// <param name="cardOf">The card of an archetype, so that twins count as one.</param>
    public static Attempt Of(Transcript transcript, Agenda agenda, Func<string, string> cardOf)
    {
        var started = (Event.Started)transcript.Commits[0].Events[0];
        var session = new Session { Agenda = agenda, Mode = started.Mode, Person = started.Person };
        var archetype = agenda.Prompt.Design.Archetypes?.Dominant is { } dominant ? cardOf(dominant) : null;
        var outcomes = ImmutableArray.CreateBuilder<QuestionOutcome>();
        HashSet<Key> answered = [], hinted = [];
        DateTimeOffset? finished = null;
        var (spent, last) = (TimeSpan.Zero, transcript.Commits[0].At);
        foreach (var commit in transcript.Commits)
        {
            if (session.State is SessionState.Asking)
                spent += Thought(commit.At - last);
            last = commit.At;
            for (var i = 0; i < commit.Events.Length; i++)
            {
                var happened = commit.Events[i];
                session = Evolve.After(session, happened);
                if (happened is Event.HintShown hint)
                    hinted.Add(hint.Key);
                else if (happened is Event.Finished)
                    finished = commit.At;
                // After the change of a requirement another reference holds, and what is asked again was answered before.
                else if (session.BeforeChange is null && Given(happened) is var (key, value, passed) && agenda.IndexOf(key) is var index and >= 0 && answered.Add(key))
                {
                    // A guided interview shows what follows right behind a prediction; what was shown then counts, as in its review.
                    var revealed = i + 1 < commit.Events.Length && commit.Events[i + 1] is Event.Revealed shown && shown.Key == key ? shown : null;
                    var question = agenda.Questions[index];
                    if (Judge(agenda, index, session, value, passed, revealed) is { } judged)
                    {
                        outcomes.Add(new(
                            started.Prompt, key, agenda.Key(question), value, judged, hinted.Contains(key),
                            DecidingRule.Of(question, revealed, session), archetype, commit.At));
                    }
                }
            }
        }
        return new(
            transcript.Id, started.Person, started.Prompt, archetype, started.Depth, session.State, transcript.IsShared, transcript.LastAt,
            finished, spent, answered.Count, started.Mode is Mode.Mock && !session.IsOver ? [] : outcomes.DrainToImmutable());
    }

    static TimeSpan Thought(TimeSpan gap) => gap < TimeSpan.Zero ? TimeSpan.Zero : gap > longestThought ? longestThought : gap;

    static (Key Key, string? Value, FirstAnswer? Passed)? Given(Event happened) => happened switch
    {
        Event.Answered answered => (answered.Key, answered.Value, null),
        Event.Unknown unknown => (unknown.Key, null, FirstAnswer.Unknown),
        Event.Skipped skipped => (skipped.Key, null, FirstAnswer.Skipped),
        _ => null,
    };

    /// <summary>How good an answer is; null where nothing says what is right.</summary>
    static FirstAnswer? Judge(Agenda agenda, int index, Session session, string? value, FirstAnswer? passed, Event.Revealed? revealed)
    {
        var question = agenda.Questions[index];
        if (question.IsPrediction)
        {
            if ((revealed?.Outcome ?? Predictions.Derived(question, session.Walk.Design)) is not { } derived)
                return null;
            return passed ?? (IsRight(question, value!, derived, session) ? FirstAnswer.Right : FirstAnswer.Wrong);
        }
        if (agenda.Reference[index] is not { } reference)
            return null;
        return passed ?? (ReferenceAnswers.AreSame(question, value!, reference) ? FirstAnswer.Right
            : ReferenceAnswers.Accepted(agenda.Prompt, question, value!) is not null ? FirstAnswer.Accepted
            : FirstAnswer.Wrong);
    }

    // Which companions may be left out only the design says.
    static bool IsRight(Question question, string value, string derived, Session session) => question.Field is Field.Companions
        ? Predictions.IsRight(question, value, session.Walk.Design)
        : ReferenceAnswers.AreSame(question, value, derived);
}
