using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>Transcripts that end with the process: for tests, and for measuring a turn without its disk.</summary>
public sealed class MemoryTranscripts : ITranscripts
{
    readonly Dictionary<string, ImmutableArray<Commit>> all = new(StringComparer.Ordinal);
    readonly Lock gate = new();

    public Task<Transcript?> ReadAsync(string id, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(all.TryGetValue(id, out var commits) ? new Transcript(id, commits, null) : null);
    }

    public Task<Appended> AppendAsync(string id, int expectedVersion, Commit commit, CancellationToken cancel)
    {
        lock (gate)
        {
            var commits = all.GetValueOrDefault(Names.Id(id), []);
            if (commits.Any(before => before.CommandId == commit.CommandId))
                return Task.FromResult(Appended.Repeated);
            if (commits.Length != expectedVersion)
                return Task.FromResult(Appended.Stale);
            all[id] = commits.Add(commit);
            return Task.FromResult(Appended.Stored);
        }
    }

    public Task<TranscriptList> ListAsync(CancellationToken cancel)
    {
        lock (gate)
        {
            return Task.FromResult(new TranscriptList(
                [.. all.Select(pair => Summaries.Of(new(pair.Key, pair.Value, null))).OrderByDescending(transcript => transcript.LastAt)], []));
        }
    }

    public Task<bool> DeleteAsync(string id, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(all.Remove(id));
    }
}
