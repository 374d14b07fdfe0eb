using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>
/// Transcripts as files: one JSON-lines file each, a line a commit, flushed to the disk before anybody is answered.
/// A line that a crash cut off was never acknowledged; it is removed when the file is next opened, and reported. A
/// file that is not ours, or is damaged in any other way, is reported and left as it is.
/// </summary>
public sealed class FileTranscripts : ITranscripts
{
    const string Ending = ".jsonl";

    readonly string directory;
    readonly bool flush;
    readonly TimeSpan patience;
    readonly KeptSummaries kept = new();

    /// <param name="directory">The folder; it is made when it is not there.</param>
    /// <param name="flush">Whether an append waits for the disk. Only a benchmark says no.</param>
    /// <param name="patience">How long a transcript that somebody else has open is waited for; ten seconds unless said.</param>
    /// <exception cref="TranscriptException">The folder cannot be made.</exception>
    public FileTranscripts(string directory, bool flush = true, TimeSpan? patience = null)
    {
        this.directory = directory;
        this.flush = flush;
        this.patience = patience ?? Disk.LongestWait;
        Disk.MakeFolder(directory);
    }

    public Task<Transcript?> ReadAsync(string id, CancellationToken cancel) => Task.FromResult(PathOf(id) is { } path
        ? Disk.Try($"Transcript {id} cannot be read", () => Read(id, path))
        : null);

    public Task<Appended> AppendAsync(string id, int expectedVersion, Commit commit, CancellationToken cancel)
    {
        var path = PathOf(Names.Id(id))!;
        return Task.FromResult(Disk.Try($"Transcript {id} cannot be written", () => Append(id, path, expectedVersion, commit)));
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
                else if (kept.Find(file) is { } known)
                    found.Add(known);
                else if (Disk.Try($"{name} cannot be read", () => Read(name[..^Ending.Length], file.FullName)) is { } transcript)
                {
                    found.Add(Summaries.Of(transcript));
                    kept.Keep(file, found[^1]);
                }
            }
            catch (TranscriptException error)
            {
                unreadable.Add(new(name, error.Message));
            }
        }
        kept.Only(files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal));
        return Task.FromResult(new TranscriptList(
            [.. found.OrderByDescending(transcript => transcript.LastAt)], unreadable.DrainToImmutable()));
    }

    public Task<bool> DeleteAsync(string id, CancellationToken cancel)
    {
        var path = PathOf(id);
        if (path is null || !File.Exists(path))
            return Task.FromResult(false);
        Disk.Try($"Transcript {id} cannot be deleted", () => File.Delete(path));
        Disk.FlushDirectory(directory);
        return Task.FromResult(true);
    }

    string? PathOf(string id) => Names.IsId(id) ? Path.Combine(directory, id + Ending) : null;

    Transcript? Read(string id, string path)
    {
        if (Disk.ReadAll(path, patience) is not { } bytes)
            return null;
        var whole = WholeLines(id, bytes);
        if (whole < bytes.Length)
            return Repair(id, path);
        if (whole == 0)
            throw new TranscriptException($"{id}{Ending} is empty: nothing in it was ever confirmed. Delete it, or leave it.");
        return new(id, Parse(id, bytes.AsMemory(0, whole)), null);
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

    Appended Append(string id, string path, int expectedVersion, Commit commit)
    {
        using var handle = Disk.OpenAlone(path, expectedVersion == 0 ? FileMode.OpenOrCreate : FileMode.Open, patience);
        if (handle is null)
            return Appended.Stale;
        var bytes = Disk.ReadAll(handle);
        var whole = WholeLines(id, bytes);
        var lines = bytes.AsSpan(0, whole);
        if (lines.IndexOf(CommitJson.IdMark(commit.CommandId)) >= 0)
            return Appended.Repeated;
        if (lines.Count((byte)'\n') != expectedVersion)
            return Appended.Stale;
        var line = new ArrayBufferWriter<byte>(512);
        CommitJson.Write(line, commit);
        line.Write("\n"u8);
        // A torn line was never confirmed; the new one takes its place.
        if (whole < bytes.Length)
            RandomAccess.SetLength(handle, whole);
        RandomAccess.Write(handle, line.WrittenSpan, whole);
        if (flush)
            RandomAccess.FlushToDisk(handle);
        if (expectedVersion == 0 && flush)
            Disk.FlushDirectory(directory);
        return Appended.Stored;
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
