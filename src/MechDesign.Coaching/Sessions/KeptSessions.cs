using System.Runtime.CompilerServices;

namespace MechDesign.Coaching;

/// <summary>
/// How an interview stood after a commit, for as long as the store keeps that commit, so that a turn folds no event
/// twice. A commit knows nothing of its transcript, but no two transcripts hold the same one.
/// </summary>
sealed class KeptSessions
{
    readonly ConditionalWeakTable<Commit, Session> sessions = [];

    /// <summary>Null when it has to be folded.</summary>
    public Session? After(Commit commit) => sessions.TryGetValue(commit, out var session) ? session : null;

    public void Keep(Commit commit, Session session) => sessions.AddOrUpdate(commit, session);

    /// <summary>Of a transcript only the last two are asked for: a screen says what led from the one to the other.</summary>
    public void LetGo(Commit commit) => sessions.Remove(commit);
}
