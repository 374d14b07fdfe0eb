using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>
/// The commits of files that are as they were when they were last read or written: a turn then reads nothing. Two
/// generations: when the young one is full it becomes the old one, whose rest is let go of, so that what is in use stays.
/// </summary>
/// <param name="most">How many commits a generation holds, each transcript counting for some more.</param>
sealed class KeptCommits(int most)
{
    /// <summary>A transcript weighs something even when it is short: the prompt as it was, and how the interview stands.</summary>
    const int Transcript = 30;

    readonly Lock gate = new();
    Dictionary<string, (FileState State, ImmutableArray<Commit> Commits)> young = new(StringComparer.Ordinal);
    Dictionary<string, (FileState State, ImmutableArray<Commit> Commits)> old = new(StringComparer.Ordinal);
    int weight;

    /// <summary>Of a file as it is now; null when it has to be read.</summary>
    public ImmutableArray<Commit>? Find(string id, FileState now)
    {
        lock (gate)
        {
            if (young.TryGetValue(id, out var kept))
                return kept.State == now ? kept.Commits : null;
            if (!old.TryGetValue(id, out kept) || kept.State != now)
                return null;
            Put(id, kept.State, kept.Commits);
            return kept.Commits;
        }
    }

    public void Keep(string id, FileState state, ImmutableArray<Commit> commits)
    {
        lock (gate)
            Put(id, state, commits);
    }

    public void Drop(string id)
    {
        lock (gate)
        {
            Take(id);
            old.Remove(id);
        }
    }

    void Put(string id, FileState state, ImmutableArray<Commit> commits)
    {
        Take(id);
        if (weight + commits.Length + Transcript > most)
            (old, young, weight) = (young, new(StringComparer.Ordinal), 0);
        old.Remove(id);
        young[id] = (state, commits);
        weight += commits.Length + Transcript;
    }

    void Take(string id)
    {
        if (young.Remove(id, out var kept))
            weight -= kept.Commits.Length + Transcript;
    }
}
