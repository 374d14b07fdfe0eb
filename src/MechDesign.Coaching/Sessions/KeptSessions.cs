namespace MechDesign.Coaching;

/// <summary>
/// How interviews in use stood after their last two commits, so that a turn folds no event twice: a screen says what led
/// from the one to the other. Whoever reads a transcript anew from the disk has other commits, and folds them.
/// </summary>
sealed class KeptSessions
{
    /// <summary>As many as are written in at a time.</summary>
    const int Most = 6000;

    readonly Generations<Stood> kept = new(Most, static _ => 1);

    /// <summary>Null when it has to be folded.</summary>
    public Session? After(string id, Commit commit) => kept.Find(id) is not { } stood ? null
        : ReferenceEquals(stood.Commit, commit) ? stood.Session
        : ReferenceEquals(stood.CommitBefore, commit) ? stood.SessionBefore
        : null;

    public void Keep(string id, Commit commit, Session session) =>
        kept.Keep(id, kept.Find(id) is { } stood && !ReferenceEquals(stood.Commit, commit)
            ? new(commit, session, stood.Commit, stood.Session)
            : new(commit, session, null, null));

    public void Drop(string id) => kept.Drop(id);

    sealed record Stood(Commit Commit, Session Session, Commit? CommitBefore, Session? SessionBefore);
}
