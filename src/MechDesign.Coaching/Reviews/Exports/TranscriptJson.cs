using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>What is wrong with a file that should hold a transcript; one sentence.</summary>
public sealed class NoTranscriptException : Exception
{
    public NoTranscriptException() { }

    public NoTranscriptException(string message) : base(message) { }

    public NoTranscriptException(string message, Exception inner) : base(message, inner) { }
}

/// <summary>
/// A transcript that travels: its commits as they are stored, and a seal over them, so that a copy which somebody
/// edited is told from one that nobody did. The seal does not look at blanks or the order of properties.
/// </summary>
public static class TranscriptJson
{
    /// <summary>The property every such object begins with.</summary>
    public const string Marker = "mechdesign_transcript";

    static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object's own properties, into an object that was begun.</summary>
    public static void Write(Utf8JsonWriter json, Transcript transcript)
    {
        json.WriteNumber(Marker, 1);
        json.WriteString("id", transcript.Id);
        json.WriteString("seal", Seal(transcript));
        json.WriteStartArray("commits");
        foreach (var commit in transcript.Commits)
            json.WriteRawValue(Line(commit), skipInputValidation: true);
        json.WriteEndArray();
    }

    /// <summary>The transcript alone, a commit a line, for people's tools.</summary>
    public static string Lines(Transcript transcript) =>
        $"{{\"{Marker}\":1,\"id\":\"{JsonEncodedText.Encode(transcript.Id)}\",\"seal\":\"{Seal(transcript)}\",\"commits\":[\n"
        + $"{string.Join(",\n", transcript.Commits.Select(commit => Encoding.UTF8.GetString(Line(commit))))}\n]}}";

    /// <summary>Reads a transcript from its object.</summary>
    /// <exception cref="NoTranscriptException">It is none, or was edited.</exception>
    public static Transcript Read(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty(Marker, out var format))
            throw new NoTranscriptException("there is no transcript in it. 'export ID --as markdown' or 'json' writes one.");
        if (format.ValueKind is not JsonValueKind.Number || format.GetRawText() != "1")
            throw new NoTranscriptException("a newer program wrote it; this one reads transcripts of format 1.");
        var transcript = new Transcript(Text(root, "id"), Commits(root), null);
        if (Text(root, "seal") != Seal(transcript))
            throw new NoTranscriptException("it was edited after it was exported: what happened in it no longer matches its seal.");
        if (transcript.Commits.Select(commit => commit.CommandId).Distinct().Count() < transcript.Version)
            throw new NoTranscriptException("two of its entries have the same id.");
        return transcript;
    }

    static ImmutableArray<Commit> Commits(JsonElement root)
    {
        if (!root.TryGetProperty("commits", out var list) || list.ValueKind is not JsonValueKind.Array || list.GetArrayLength() == 0)
            throw new NoTranscriptException("its transcript has no entries.");
        var commits = ImmutableArray.CreateBuilder<Commit>(list.GetArrayLength());
        foreach (var element in list.EnumerateArray())
        {
            try
            {
                commits.Add(CommitJson.Read(AsStored(element)));
            }
            catch (JsonException error)
            {
                throw new NoTranscriptException($"entry {commits.Count + 1} of its transcript cannot be read: {error.Message.TrimEnd('.')}.", error);
            }
        }
        return commits.MoveToImmutable();
    }

    /// <summary>A commit as our lines have it, however a tool has laid it out since.</summary>
    static ReadOnlyMemory<byte> AsStored(JsonElement commit)
    {
        if (commit.ValueKind is not JsonValueKind.Object)
            throw new JsonException("it is no object");
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, options))
        {
            json.WriteStartObject();
            json.WriteNumber("mechdesign", 1);
            foreach (var property in commit.EnumerateObject().Where(property => property.Name != "mechdesign"))
            {
                json.WritePropertyName(property.Name);
                property.Value.WriteTo(json);
            }
            json.WriteEndObject();
        }
        return line.WrittenMemory;
    }

    static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
        ? value.GetString()!
        : throw new NoTranscriptException($"its transcript lacks its {name}.");

    static string Seal(Transcript transcript)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(transcript.Id));
        foreach (var commit in transcript.Commits)
        {
            hash.AppendData("\n"u8);
            hash.AppendData(Line(commit));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static byte[] Line(Commit commit)
    {
        var line = new ArrayBufferWriter<byte>();
        CommitJson.Write(line, commit);
        return line.WrittenSpan.ToArray();
    }
}
