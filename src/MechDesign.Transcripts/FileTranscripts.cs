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

    readonly string directory;
    readonly bool flush;

    /// <param name="directory">The folder; it is made when it is not there.</param>
    /// <param name="flush">Whether an append waits for the disk. Only a benchmark says no.</param>
    /// <exception cref="TranscriptException">The folder cannot be made.</exception>
    public FileTranscripts(string directory, bool flush = true)
    {
        this.directory = directory;
        this.flush = flush;
        Disk.Try($"The folder {directory} cannot be made", () => Directory.CreateDirectory(directory));
    }

    public Task<Transcript?> ReadAsync(string id, CancellationToken cancel)
    {
        var path = PathOf(id);
        if (path is null || !File.Exists(path))
            return Task.FromResult<Transcript?>(null);
        return Task.FromResult(Disk.Try($"Transcript {id} cannot be read", () => Read(id, path)));
    }

    public Task<Appended> AppendAsync(string id, int expectedVersion, Commit commit, CancellationToken cancel)
    {
        var path = PathOf(Names.Id(id))!;
        return Task.FromResult(Disk.Try($"Transcript {id} cannot be written", () => Append(id, path, expectedVersion, commit)));
    }

    public Task<TranscriptList> ListAsync(CancellationToken cancel)
    {
        var found = ImmutableArray.CreateBuilder<TranscriptSummary>();
        var unreadable = ImmutableArray.CreateBuilder<UnreadableTranscript>();
        foreach (var path in Directory.EnumerateFiles(directory).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            try
            {
                if (!name.EndsWith(Ending, StringComparison.Ordinal) || PathOf(name[..^Ending.Length]) is null)
                    unreadable.Add(new(name, "it is not called as a transcript is"));
                else if (Disk.Try($"{name} cannot be read", () => Read(name[..^Ending.Length], path)) is { } transcript)
                    found.Add(Summaries.Of(transcript));
            }
            catch (TranscriptException error)
            {
                unreadable.Add(new(name, error.Message));
            }
        }
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

    static Transcript? Read(string id, string path)
    {
        var bytes = Disk.ReadAll(path);
        var whole = WholeLines(id, bytes);
        string? repair = null;
        if (whole < bytes.Length)
        {
            // Another process may be in the middle of its line; only who can lock the file knows that nobody is.
            using var handle = Disk.OpenAlone(path, FileMode.Open);
            bytes = Disk.ReadAll(handle);
            whole = WholeLines(id, bytes);
            repair = CutTail(handle, whole, bytes.Length);
        }
        return whole == 0 ? null : new(id, Parse(id, bytes.AsMemory(0, whole)), repair);
    }

    Appended Append(string id, string path, int expectedVersion, Commit commit)
    {
        var isNew = expectedVersion == 0 && !File.Exists(path);
        if (expectedVersion > 0 && !File.Exists(path))
            return Appended.Stale;
        using var handle = Disk.OpenAlone(path, expectedVersion == 0 ? FileMode.OpenOrCreate : FileMode.Open);
        var bytes = Disk.ReadAll(handle);
        var whole = WholeLines(id, bytes);
        CutTail(handle, whole, bytes.Length);
        var lines = bytes.AsSpan(0, whole);
        if (lines.IndexOf(CommitJson.IdMark(commit.CommandId)) >= 0)
            return Appended.Repeated;
        if (lines.Count((byte)'\n') != expectedVersion)
            return Appended.Stale;
        var line = new ArrayBufferWriter<byte>(512);
        CommitJson.Write(line, commit);
        line.Write("\n"u8);
        RandomAccess.Write(handle, line.WrittenSpan, whole);
        if (flush)
            RandomAccess.FlushToDisk(handle);
        if (isNew && flush)
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

    static string? CutTail(SafeFileHandle handle, int whole, int length)
    {
        if (whole == length)
            return null;
        RandomAccess.SetLength(handle, whole);
        return "The last entry was cut off before it was confirmed, by a crash perhaps; it was removed. Please give that answer again.";
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
                throw new TranscriptException($"{id}{Ending} is damaged in line {commits.Count + 1} and was left as it is: {error.Message}.", error);
            }
            lines = lines[(end + 1)..];
        }
        return commits.MoveToImmutable();
    }
}
