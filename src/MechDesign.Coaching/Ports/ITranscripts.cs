using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>Where transcripts are kept. A commit that was acknowledged is there after any crash.</summary>
public interface ITranscripts
{
    /// <summary>The whole transcript, or null when there is none of that id.</summary>
    /// <exception cref="TranscriptException">It is there and cannot be read; it was left untouched.</exception>
    Task<Transcript?> ReadAsync(string id, CancellationToken cancel);

    /// <summary>Appends a commit at the version that was read; the first one at 0. Returns after it is safe.</summary>
    /// <exception cref="TranscriptException">The store cannot write.</exception>
    Task<Appended> AppendAsync(string id, int expectedVersion, Commit commit, CancellationToken cancel);

    /// <summary>Every transcript there is, and those that cannot be read.</summary>
    Task<TranscriptList> ListAsync(CancellationToken cancel);

    /// <summary>Removes a transcript for good; false when there is none.</summary>
    Task<bool> DeleteAsync(string id, CancellationToken cancel);
}

/// <summary>A transcript as it was stored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Commits">Every commit in order; their number is the version.</param>
/// <param name="Repair">What was repaired on opening it, in one sentence; null when nothing was.</param>
public sealed record Transcript(string Id, ImmutableArray<Commit> Commits, string? Repair)
{
    public int Version => Commits.Length;

    public IEnumerable<Event> Events => Commits.SelectMany(commit => commit.Events);

    /// <summary>Whether its owner lets others read it.</summary>
    public bool IsShared => Events.LastOrDefault(happened => happened is Event.Shared or Event.Unshared) is Event.Shared;

    /// <summary>When the interview last went on: sharing it afterwards is no part of it.</summary>
    public DateTimeOffset LastAt => Commits.Last(commit => commit.Events[0] is not (Event.Shared or Event.Unshared)).At;
}

/// <summary>What became of an append.</summary>
public enum Appended
{
    /// <summary>It is stored.</summary>
    Stored = 1,

    /// <summary>Somebody else appended since it was read; nothing was stored.</summary>
    Stale,

    /// <summary>A commit of the same command id is already there; nothing was stored.</summary>
    Repeated,
}

public sealed record TranscriptList(ImmutableArray<TranscriptSummary> Transcripts, ImmutableArray<UnreadableTranscript> Unreadable);

/// <summary>A transcript in one line.</summary>
public sealed record TranscriptSummary(
    string Id, string Prompt, string Title, Depth Depth, Mode Mode, string Person, string State, int Answers,
    DateTimeOffset StartedAt, DateTimeOffset LastAt, bool IsShared = false);

/// <summary>A file among the transcripts that is none, or a damaged one; it was left as it is.</summary>
public sealed record UnreadableTranscript(string Name, string Why);

/// <summary>The store failed, or holds something it cannot read. The message says what to do.</summary>
public sealed class TranscriptException : Exception
{
    public TranscriptException() { }

    public TranscriptException(string message) : base(message) { }

    public TranscriptException(string message, Exception inner) : base(message, inner) { }
}
