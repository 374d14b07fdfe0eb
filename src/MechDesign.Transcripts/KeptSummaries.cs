using System.Collections.Concurrent;
using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>Summaries of files that are as they were when they were read.</summary>
sealed class KeptSummaries
{
    readonly ConcurrentDictionary<string, (FileState State, TranscriptSummary Summary)> kept = new(StringComparer.Ordinal);

    /// <summary>Of a file as it is now; null when it has to be read.</summary>
    public TranscriptSummary? Find(FileInfo file) =>
        kept.TryGetValue(file.Name, out var known) && known.State == FileState.Of(file) ? known.Summary : null;

    /// <param name="file">As it was before it was read: what was added meanwhile is noticed the next time.</param>
    /// <param name="summary">What it said.</param>
    public void Keep(FileInfo file, TranscriptSummary summary) => kept[file.Name] = (FileState.Of(file), summary);

    /// <summary>Of those that are gone nothing is kept.</summary>
    public void Only(IReadOnlySet<string> names)
    {
        foreach (var name in kept.Keys.Where(name => !names.Contains(name)))
            kept.TryRemove(name, out _);
    }
}
