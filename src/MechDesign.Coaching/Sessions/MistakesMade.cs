using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The classic mistakes of a prompt that somebody's answers amount to.</summary>
static class MistakesMade
{
    /// <summary>Mistakes whose every answer stands now, as the member gave it: what a guided interview went on with does not excuse it.</summary>
    public static IEnumerable<Mistake> In(Session session) => Among(session.Agenda.Prompt.Mistakes, session);

    static IEnumerable<Mistake> Among(IEnumerable<Mistake> mistakes, Session session)
    {
        var latest = new Dictionary<Key, AnswerStep>();
        foreach (var step in session.Done)
            latest.TryAdd(step.Key, step);
        return mistakes.Where(mistake => IsMade(mistake, session, latest));
    }

    /// <summary>Mistakes that an answer has just completed.</summary>
    public static IEnumerable<Mistake> CompletedBy(Session before, Session after, Key answered)
    {
        // Most answers are part of none, and this is asked of every one.
        List<Mistake>? about = null;
        foreach (var mistake in after.Agenda.Prompt.Mistakes)
        {
            if (IsPart(answered, mistake))
                (about ??= []).Add(mistake);
        }
        return about is null ? [] : Among(about, after).Except(Among(about, before));
    }

    static bool IsPart(Key answered, Mistake mistake)
    {
        foreach (var change in mistake.Change)
        {
            if (change.Key == answered)
                return true;
        }
        return false;
    }

    static bool IsMade(Mistake mistake, Session session, Dictionary<Key, AnswerStep> latest)
    {
        var given = mistake.Change.Where(change => latest.TryGetValue(change.Key, out var step) && step.Value == change.Label).Select(change => latest[change.Key]).ToArray();
        // What is not asked follows from the other answers; or it would have followed, had the coach not gone on with another.
        return given.Length > 0 && mistake.Change.All(change => IsAsked(session, change.Key)
            ? latest.TryGetValue(change.Key, out var step) && step.Value == change.Label
            : session.Walk.Design.Answer(change.Key) == change.Label || given.Any(step => step.InForce != step.Value));
    }

    static bool IsAsked(Session session, Key key) => session.Agenda.IndexOf(key) is var index and >= 0 && session.Walk.Asked[index];
}
