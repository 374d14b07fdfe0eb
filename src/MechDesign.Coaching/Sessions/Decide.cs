using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// What a command does to an interview: one arm a line, so that this switch is the transition table. Pure: no clock,
/// no id, no chance.
/// </summary>
public static class Decide
{
    public static Decision On(Session session, Command command, Wording wording) => (session, command) switch
    {
        (_, Command.Help) => new Decision.Shown(Showing.Help),
        (_, Command.Status) => new Decision.Shown(Showing.Status),
        ({ IsOver: true }, _) => new Decision.Refused(Refusal.IsOver),
        (_, Command.Abandon) => Happened(new Event.Abandoned()),
        ({ State: SessionState.Paused }, Command.Resume) => Happened(new Event.Resumed()),
        ({ State: SessionState.Paused }, Command.Pause) => new Decision.Shown(Showing.Status),
        ({ State: SessionState.Paused }, _) => Resuming(session, command, wording),
        (_, Command.Resume) => new Decision.Shown(Showing.Question),
        (_, Command.Pause) => Happened(new Event.Paused()),
        ({ Proposed: { } proposed }, Command.Answer answer) => Confirm(session, proposed, answer.Text),
        ({ Proposed: not null }, Command.Back or Command.Skip or Command.DontKnow) => Happened(new Event.Dropped()),
        ({ Reopened: not null }, Command.Back or Command.Skip or Command.DontKnow) => Happened(new Event.Dropped()),
        ({ Reopened: { } key }, Command.Answer answer) => ChangeTo(session, key, answer.Text, wording),
        (_, Command.Answer answer) => AnswerCurrent(session, answer.Text, wording),
        (_, Command.DontKnow) => PassOver(session, (key, text, reference) => new Event.Unknown(key, text, reference)),
        (_, Command.Skip) => PassOver(session, (key, text, reference) => new Event.Skipped(key, text, reference)),
        ({ Done.IsEmpty: true }, Command.Back) => new Decision.Refused(Refusal.NothingToUndo),
        ({ IsAtChange: true }, Command.Back) => new Decision.Refused(Refusal.ChangeStands),
        (_, Command.Back) => Happened(new Event.Undone()),
        ({ Undone.IsEmpty: true }, Command.Redo) => new Decision.Refused(Refusal.NothingToRedo),
        (_, Command.Redo) => Finishing(session, new Event.Redone(), null),
        (_, Command.Hint) => Hint(session),
        (_, Command.Why) => new Decision.Shown(Showing.Why),
        ({ Mode: Mode.Mock }, Command.WhyNot) => new Decision.Refused(Refusal.NoReasonsInMock),
        (_, Command.WhyNot whyNot) => WhyNotPhrase.Of(session.Walk.Design, whyNot.Outcome) is null
            ? new Decision.Refused(Refusal.NoSuchOutcome, whyNot.Outcome)
            : new Decision.Shown(Showing.WhyNot, whyNot.Outcome),
        (_, Command.Change change) => Reopen(session, change, wording),
        _ => throw new System.Diagnostics.UnreachableException($"A command nobody decides: {command.GetType().Name}"),
    };

    static Decision.Accepted Happened(params ImmutableArray<Event> events) => new(events);

    /// <summary>Any command to a paused interview resumes it first.</summary>
    static Decision Resuming(Session session, Command command, Wording wording)
    {
        var resumed = new Event.Resumed();
        return On(Evolve.After(session, resumed), command, wording) switch
        {
            Decision.Accepted accepted => new Decision.Accepted([resumed, .. accepted.Events]),
            var other => other,
        };
    }

    static Decision AnswerCurrent(Session session, string text, Wording wording) => session.Current is not { } question
        ? new Decision.Refused(Refusal.IsOver)
        : Understand(session, question, text, wording) switch
        {
            (null, { } refused) => refused,
            var (value, _) => Finishing(session, Answered(session, question, value!), question),
        };

    static (string? Value, Decision.Refused? Refused) Understand(Session session, Question question, string text, Wording wording)
    {
        var options = wording.Options(question, session);
        if (!question.IsSet)
        {
            return AnswerParser.One(text, options) is { } label
                ? (label, null)
                : (null, new(Several(text) ?? Refusal.NotAnAnswer, text.Trim(), question));
        }
        var (labels, noAnswer, twice) = AnswerParser.Set(text, options);
        return noAnswer is not null ? (null, new(Several(noAnswer) ?? Refusal.NotASet, noAnswer, question))
            : twice is not null ? (null, new(Refusal.TwiceInASet, twice, question))
            : (ReferenceAnswers.Set(labels), null);

        Refusal? Several(string typed) => KnownNames.Fitting(typed, options).IsEmpty ? null : Refusal.FitsSeveral;
    }

    // Guided: a wrong structural answer would take the questions behind it away, so the reference's value goes on.
    static Event.Answered Answered(Session session, Question question, string value)
    {
        var reference = session.Agenda.ReferenceFor(question.Key);
        var isWrong = reference is not null && reference != value && ReferenceAnswers.Accepted(session.Agenda.Prompt, question, value) is null;
        var goesOn = session.Mode is Mode.Guided && question.IsStructural && isWrong ? reference : null;
        return new(question.Key, session.Walk.Design.Text(question.Key), value, goesOn);
    }

    static Decision PassOver(Session session, Func<Key, string, string?, Event> passed) => session.Current is { } question
        ? Finishing(session, passed(question.Key, session.Walk.Design.Text(question.Key), GoesOnWith(session, question)), question)
        : new Decision.Refused(Refusal.IsOver);

    // After a wrong answer the reference's may not be allowed any more; with it the question would be asked for ever.
    static string? GoesOnWith(Session session, Question question) =>
        session.Agenda.ReferenceFor(question.Key) is { } reference && Walk.IsAllowed(question, reference, session.Walk.Design, session.Mode) ? reference : null;

    /// <summary>The event, what it reveals, and the end when it was the last.</summary>
    static Decision.Accepted Finishing(Session session, Event happened, Question? answered)
    {
        var after = session.Foresee(happened);
        var events = ImmutableArray.CreateBuilder<Event>();
        events.Add(happened);
        if (session.Mode is Mode.Guided && answered is { IsPrediction: true })
            events.AddRange(Reveals.Of(answered, after.Walk.Design));
        if (after.Walk.Next < 0)
            events.AddRange(Ending(after));
        return new(events.DrainToImmutable());
    }

    /// <summary>Every question is answered: the requirement changes, once, where the prompt says how; else that was the last.</summary>
    static IEnumerable<Event> Ending(Session session)
    {
        if (session.Agenda.Changed is not null)
        {
            var changed = new Event.RequirementChanged();
            yield return changed;
            if (session.Foresee(changed).Walk.Next >= 0)
                yield break;
        }
        yield return new Event.Finished("");
    }

    static Decision Hint(Session session) =>
        session.Mode is Mode.Guided && session.Current is { } question && session.Agenda.Prompt.HintFor(question.Key) is not null
            ? Happened(new Event.HintShown(question.Key, session.Walk.Design.Text(question.Key)))
            : new Decision.Refused(Refusal.NoHint);

    static Decision Reopen(Session session, Command.Change change, Wording wording)
    {
        if (session.Walk.Design.Parse(change.Key) is not { } key || session.Agenda.IndexOf(key) is var index && index < 0)
            return new Decision.Refused(Refusal.NoSuchKey, change.Key);
        if (session.Given[index] is null || !session.Walk.Asked[index])
            return new Decision.Refused(Refusal.NotAskedYet, change.Key);
        return change.Value is { } value
            ? ChangeTo(session, key, value, wording)
            : Happened(new Event.Reopened(key, session.Walk.Design.Text(key)));
    }

    /// <summary>A change that touches nothing else is done at once; any other is shown first.</summary>
    static Decision ChangeTo(Session session, Key key, string text, Wording wording)
    {
        var question = session.Agenda.Questions[session.Agenda.IndexOf(key)];
        if (Understand(session, question, text, wording) is not ({ } value, _))
            return Understand(session, question, text, wording).Refused!;
        var answered = Answered(session, question, value);
        return Preview.Of(session, key, answered.GoesOnWith ?? value).TouchesNothing
            ? Finishing(session, answered, question)
            : Happened(new Event.Proposed(key, session.Walk.Design.Text(key), value));
    }

    static Decision Confirm(Session session, ProposedChange proposed, string text)
    {
        var question = session.Agenda.Questions[session.Agenda.IndexOf(proposed.Key)];
        return text.Trim().ToUpperInvariant() switch
        {
            "YES" or "Y" or "1" => Finishing(session, Answered(session, question, proposed.Value), question),
            "NO" or "N" or "2" => Happened(new Event.Dropped()),
            _ => new Decision.Refused(Refusal.YesOrNo, text.Trim()),
        };
    }
}
