using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using MechDesign.Coaching;
using Microsoft.Win32.SafeHandles;

namespace MechDesign.Transcripts;

/// <summary>
/// Transcripts as files: one JSON-lines file each, a line a commit, flushed to the disk before anybody is answered.
/// A line that a crash cut off was never acknowledged; it is removed when the file is next opened, and reported. A
/// file that is not ours, or is damaged in any other way, is reported and left as it is.
/// </summary>
public sealed class FileTranscripts : ITranscripts
{
    const string Ending = ".jsonl";

    /// <summary>Six thousand short transcripts a generation, of about six KiB each: more than are written in at a time.</summary>
    const int MostKept = 200_000;

    /// <summary>What a commit is written in; the first one holds the prompt, and is longer than all others together.</summary>
    [ThreadStatic]
    static ArrayBufferWriter<byte>? lines;

    readonly string directory;
    readonly Flushes? flushes;
    readonly TimeSpan patience;
    readonly KeptSummaries summaries = new();
    readonly KeptCommits kept = new(MostKept);

    /// <param name="directory">The folder; it is made when it is not there.</param>
    /// <param name="flush">Whether an append waits for the disk. Only a benchmark says no.</param>
    /// <param name="patience">How long a transcript that somebody else has open is waited for; ten seconds unless said.</param>
    /// <exception cref="TranscriptException">The folder cannot be made.</exception>
    public FileTranscripts(string directory, bool flush = true, TimeSpan? patience = null)
    {
        this.directory = directory;
        this.patience = patience ?? Disk.LongestWait;
        Disk.MakeFolder(directory);
        flushes = flush ? new(directory) : null;
    }

    public Task<Transcript?> ReadAsync(string id, CancellationToken cancel) => Task.FromResult(PathOf(id) is { } path
        ? Disk.Try($"Transcript {id} cannot be read", () => Known(id, new(path)) ?? Read(id, path, isUsed: true))
        : null);

    public Task<Appended> AppendAsync(string id, int expectedVersion, Commit commit, CancellationToken cancel)
    {
        var path = PathOf(Names.Id(id))!;
        return Disk.TryAsync($"Transcript {id} cannot be written", () => AppendAsync(id, path, expectedVersion, commit));
    }

    public Task<TranscriptList> ListAsync(CancellationToken cancel)
    {
        var found = ImmutableArray.CreateBuilder<TranscriptSummary>();
        var unreadable = ImmutableArray.CreateBuilder<UnreadableTranscript>();
        var files = Disk.Try($"The folder {directory} cannot be read", () => new DirectoryInfo(directory).GetFiles());
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var name = file.Name;
            try
            {
                if (!name.EndsWith(Ending, StringComparison.Ordinal) || PathOf(name[..^Ending.Length]) is null)
                    unreadable.Add(new(name, "it is not called as a transcript is"));
                // Deleted since the folder was read.
                else if (!file.Exists)
                    continue;
                else if (summaries.Find(file) is { } known)
                    found.Add(known);
                else if (Disk.Try($"{name} cannot be read", () => Known(name[..^Ending.Length], file) ?? Read(name[..^Ending.Length], file.FullName, isUsed: false)) is { } transcript)
                {
                    found.Add(Summaries.Of(transcript));
                    summaries.Keep(file, found[^1]);
                }
            }
            catch (TranscriptException error)
            {
                unreadable.Add(new(name, error.Message));
            }
        }
        summaries.Only(files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal));
        return Task.FromResult(new TranscriptList(
            [.. found.OrderByDescending(transcript => transcript.LastAt)], unreadable.DrainToImmutable()));
    }

    public Task<bool> DeleteAsync(string id, CancellationToken cancel)
    {
        var path = PathOf(id);
        if (path is null || !File.Exists(path))
            return Task.FromResult(false);
        Disk.Try($"Transcript {id} cannot be deleted", () => File.Delete(path));
        kept.Drop(id);
        Disk.FlushDirectory(directory);
        return Task.FromResult(true);
    }

    string? PathOf(string id) => Names.IsId(id) ? Path.Combine(directory, id + Ending) : null;

    /// <summary>A transcript whose file is as this process last saw it.</summary>
    Transcript? Known(string id, FileInfo file) =>
        file.Exists && kept.Find(id, FileState.Of(file)) is { } commits ? new(id, commits, null) : null;

    /// <param name="id">The transcript.</param>
    /// <param name="path">Its file.</param>
    /// <param name="isUsed">Whether it is likely to be read again; a list of all is no sign of that.</param>
    Transcript? Read(string id, string path, bool isUsed)
    {
        if (Disk.ReadAll(path, patience) is not var (bytes, state))
            return null;
        var whole = WholeLines(id, bytes);
        if (whole < bytes.Length)
            return Repair(id, path);
        if (whole == 0)
            throw new TranscriptException($"{id}{Ending} is empty: nothing in it was ever confirmed. Delete it, or leave it.");
        var commits = Parse(id, bytes);
        if (isUsed && state.Length == whole)
            kept.Keep(id, state, commits);
        return new(id, commits, null);
    }

    /// <summary>Reads a file whose last line has no end, and removes that line.</summary>
    Transcript? Repair(string id, string path)
    {
        // Another process may be in the middle of its line; only who can lock the file knows that nobody is.
        using var handle = Disk.OpenAlone(path, FileMode.Open, patience);
        if (handle is null)
            return null;
        var bytes = Disk.ReadAll(handle);
        var whole = WholeLines(id, bytes);
        var commits = Parse(id, bytes.AsMemory(0, whole));
        // A damaged file did not come so far: it keeps its torn end, for whoever mends it.
        RandomAccess.SetLength(handle, whole);
        if (whole == 0)
            throw new TranscriptException($"{id}{Ending} was cut off before its first entry was confirmed, by a crash perhaps; nothing was lost, and it may begin anew.");
        return new(id, commits, whole == bytes.Length ? null :
            "The last entry was cut off before it was confirmed, by a crash perhaps; it was removed. Please give that answer again.");
    }

    async Task<Appended> AppendAsync(string id, string path, int expectedVersion, Commit commit)
    {
        using var handle = Disk.OpenAlone(path, expectedVersion == 0 ? FileMode.OpenOrCreate : FileMode.Open, patience);
        if (handle is null)
            return Appended.Stale;
        var state = FileState.Of(handle);
        var known = state.Length == 0 ? [] : kept.Find(id, state);
        var (version, length, isRepeated) = known is { } commits
            ? (commits.Length, state.Length, commits.Any(before => before.CommandId == commit.CommandId))
            : OnDisk(id, handle, commit.CommandId);
        if (isRepeated)
            return Appended.Repeated;
        if (version != expectedVersion)
            return Appended.Stale;
        var line = lines ??= new();
        line.ResetWrittenCount();
        CommitJson.Write(line, commit);
        line.Write("\n"u8);
        // A torn line was never confirmed; the new one takes its place.
        if (length < state.Length)
            RandomAccess.SetLength(handle, length);
        RandomAccess.Write(handle, line.WrittenSpan, length);
        if (flushes is null)
            Keep();
        else
            await flushes.FlushAsync(handle, isNew: expectedVersion == 0, Keep).ConfigureAwait(false);
        return Appended.Stored;

        void Keep()
        {
            if (known is { } earlier)
                kept.Keep(id, FileState.Of(handle), earlier.Add(commit));
        }
    }

    /// <summary>What stands in a file that is not known: its version, the length of its whole lines, and whether a command is among them.</summary>
    static (int Version, long Length, bool IsRepeated) OnDisk(string id, SafeFileHandle handle, string commandId)
    {
        var bytes = Disk.ReadAll(handle);
        var whole = WholeLines(id, bytes);
        var lines = bytes.AsSpan(0, whole);
        return (lines.Count((byte)'\n'), whole, lines.IndexOf(CommitJson.IdMark(commandId)) >= 0);
    }

    /// <summary>The length of what was acknowledged: everything up to the last line's end.</summary>
    /// <exception cref="TranscriptException">The file does not begin as ours do.</exception>
    static int WholeLines(string id, ReadOnlySpan<byte> bytes)
    {
        var begins = bytes.Length < CommitJson.Marker.Length ? CommitJson.Marker.StartsWith(bytes) : bytes.StartsWith(CommitJson.Marker);
        if (!begins)
            throw new TranscriptException($"{id}{Ending} is no transcript of ours; it was left as it is. Move it out of the folder.");
        return bytes.LastIndexOf((byte)'\n') + 1;
    }

    static ImmutableArray<Commit> Parse(string id, ReadOnlyMemory<byte> lines)
    {
        var commits = ImmutableArray.CreateBuilder<Commit>(lines.Span.Count((byte)'\n'));
        while (!lines.IsEmpty)
        {
            var end = lines.Span.IndexOf((byte)'\n');
            try
            {
                commits.Add(CommitJson.Read(lines[..end]));
            }
            catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
            {
                throw new TranscriptException($"{id}{Ending} is damaged in line {commits.Count + 1} and was left as it is: {Why(error)}.", error);
            }
            lines = lines[(end + 1)..];
        }
        return commits.MoveToImmutable();
    }

    // The reader's own messages end with a place that counts from the line's beginning; ours has its number already.
    static string Why(Exception error) =>
        (error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var place and > 0 ? error.Message[..place] : error.Message)
        .TrimEnd('.').ReplaceLineEndings(" ");
}
