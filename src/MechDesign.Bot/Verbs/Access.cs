using MechDesign.Coaching;

namespace MechDesign.Bot.Verbs;

/// <summary>Who may do what with a transcript: its owner anything, others read it while it is shared.</summary>
static class Access
{
    /// <summary>Why somebody may not, in one sentence; null when they may, and when there is no such transcript.</summary>
    public static async Task<string?> RefusedAsync(Composition app, string? data, string id, bool toRead, CancellationToken cancel)
    {
        if (await app.Transcripts(data).ReadAsync(id, cancel).ConfigureAwait(false) is not { } transcript || transcript.Commits[0].Events[0] is not Event.Started started
            || (toRead && transcript.IsShared))
            return null;
        var own = await app.Identities(data).OfAsync(Composition.Person, cancel).ConfigureAwait(false);
        return own.Contains(started.Person) ? null
            : toRead ? $"{id} is somebody else's and not shared."
            : $"{id} is somebody else's; only its owner can do that.";
    }
}
