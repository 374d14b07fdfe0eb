using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>What became of a wish to share a transcript or to take that back.</summary>
public enum SharingOutcome { Done = 1, AlreadySo, NotYours, NotThere }

/// <summary>Sharing: opt-in, a transcript at a time, and only by its owner (session.md §5).</summary>
public sealed class Sharing(ITranscripts transcripts, TimeProvider clock)
{
    /// <param name="id">The transcript.</param>
    /// <param name="commandId">The command's id; the same one is carried out once.</param>
    /// <param name="identities">All identities of whoever asks.</param>
    /// <param name="shared">Whether others may read it.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <exception cref="TranscriptException">The store failed, or the transcript cannot be read.</exception>
    public async Task<SharingOutcome> SetAsync(string id, string commandId, ImmutableArray<string> identities, bool shared, CancellationToken cancel)
    {
        while (true)
        {
            if (await transcripts.ReadAsync(id, cancel).ConfigureAwait(false) is not { } transcript)
                return SharingOutcome.NotThere;
            if (Decide(transcript, identities, shared) is { } refused)
                return refused;
            Event happened = shared ? new Event.Shared() : new Event.Unshared();
            if (await transcripts.AppendAsync(id, transcript.Version, new(commandId, clock.GetUtcNow(), [happened]), cancel).ConfigureAwait(false) is not Appended.Stale)
                return SharingOutcome.Done;
        }
    }

    /// <summary>Why nothing happens; null when it does.</summary>
    public static SharingOutcome? Decide(Transcript transcript, ImmutableArray<string> identities, bool shared) =>
        !IsOwner(transcript, identities) ? SharingOutcome.NotYours
        : transcript.IsShared == shared ? SharingOutcome.AlreadySo
        : null;

    static bool IsOwner(Transcript transcript, ImmutableArray<string> identities) =>
        transcript.Commits[0].Events[0] is Event.Started started && identities.Contains(started.Person);
}
