using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>The commits of files that are as they were when they were last read or written: a turn then reads nothing.</summary>
/// <param name="most">How many commits a generation of them holds, each transcript counting for some more.</param>
sealed class KeptCommits(int most)
{
    /// <summary>A transcript weighs something even when it is short: the prompt as it was.</summary>
    const int Transcript = 30;

    readonly Generations<Known> kept = new(most, static known => known.Commits.Length + Transcript);

    /// <summary>Of a file as it is now; null when it has to be read.</summary>
    public ImmutableArray<Commit>? Find(string id, FileState now) => kept.Find(id) is { } known && known.State == now ? known.Commits : null;

    public void Keep(string id, FileState state, ImmutableArray<Commit> commits) => kept.Keep(id, new(state, commits));

    public void Drop(string id) => kept.Drop(id);

    sealed record Known(FileState State, ImmutableArray<Commit> Commits);
}
