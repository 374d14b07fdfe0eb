using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The classic mistakes of a prompt that somebody's answers amount to.</summary>
static class MistakesMade
{
    /// <summary>Mistakes whose every answer stands now, as the member gave it: what a guided interview went on with does not excuse it.</summary>
    public static IEnumerable<Mistake> In(Session session)
    {
        var latest = new Dictionary<Key, string?>();
        foreach (var step in session.Done)
            latest.TryAdd(step.Key, step.Value);
        return session.Agenda.Prompt.Mistakes.Where(mistake => mistake.Change.All(change => latest.GetValueOrDefault(change.Key) == change.Label));
    }

    /// <summary>Mistakes that an answer has just completed.</summary>
    public static IEnumerable<Mistake> CompletedBy(Session before, Session after, Key answered) =>
        In(after).Where(mistake => mistake.Change.Any(change => change.Key == answered)).Except(In(before));
}
