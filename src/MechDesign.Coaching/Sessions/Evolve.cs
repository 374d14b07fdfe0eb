using System.Diagnostics;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>State after an event. Every event is named, those that change nothing too: a forgotten one must not pass silently.</summary>
public static class Evolve
{
    public static Session After(Session session, Event happened) => session.AfterForeseen(happened) ?? happened switch
    {
        Event.Started => session,
        Event.Answered answered => Answer(session, new(answered.Key, answered.Value, answered.GoesOnWith ?? answered.Value)),
        Event.Unknown unknown => Answer(session, new(unknown.Key, null, unknown.GoesOnWith)),
        Event.Skipped skipped => Answer(session, new(skipped.Key, null, skipped.GoesOnWith)),
        Event.Undone => session.With(session.Done.Pop(out var taken), session.Undone.Push(taken)),
        Event.Redone => Redo(session),
        Event.Reopened reopened when IsAsked(session, reopened.Key) => session.With(reopened: reopened.Key),
        Event.Proposed proposed when IsAsked(session, proposed.Key) => session.With(proposed: new(proposed.Key, proposed.Value)),
        Event.Reopened or Event.Proposed or Event.Dropped => session.With(),
        Event.Paused => session.With(state: SessionState.Paused, reopened: session.Reopened, proposed: session.Proposed),
        Event.Resumed => session.With(state: SessionState.Asking, reopened: session.Reopened, proposed: session.Proposed),
        Event.Abandoned => session.With(state: SessionState.Abandoned),
        Event.RequirementChanged => session.AfterChange(),
        Event.Finished => session.With(state: SessionState.Finished),
        Event.Revealed => session,
        Event.HintShown => session,
        Event.Shared or Event.Unshared => session,
        _ => throw new UnreachableException($"An event nobody folds: {happened.GetType().Name}"),
    };

    // An old transcript may speak of a question that this program no longer asks.
    static bool IsAsked(Session session, Key key) => session.Agenda.IndexOf(key) >= 0;

    static Session Answer(Session session, AnswerStep step) => session.Push(step, []);

    static Session Redo(Session session)
    {
        var undone = session.Undone.Pop(out var back);
        return session.Push(back, undone);
    }
}
