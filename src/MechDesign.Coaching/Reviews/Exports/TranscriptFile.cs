using System.Text;
using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>A transcript from a file somebody hands in: Markdown or JSON as <c>export</c> wrote it.</summary>
public static class TranscriptFile
{
    /// <summary>The largest file that is read: 16 MiB, a hundred times the longest interview.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    static ReadOnlySpan<byte> Begins => "{\"mechdesign_transcript\":"u8;

    /// <exception cref="NoTranscriptException">There is none in it, or it was edited.</exception>
    public static Transcript Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            throw new NoTranscriptException("it is larger than any transcript (16 MiB).");
        var text = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            using var document = text.Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? JsonDocument.Parse(text) : InMarkdown(text.Span);
            return TranscriptJson.Read(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new NoTranscriptException("its transcript is cut off or damaged, so that it is no JSON any more.", error);
        }
        catch (InvalidOperationException error)
        {
            throw new NoTranscriptException("a text in its transcript holds half a character.", error);
        }
    }

    /// <summary>The object among the text, wherever it begins; what comes behind it does not matter.</summary>
    static JsonDocument InMarkdown(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOf(Begins);
        if (at < 0)
            throw new NoTranscriptException("there is no transcript in it. 'export ID --as markdown' or 'json' writes one.");
        var reader = new Utf8JsonReader(text[at..]);
        return JsonDocument.ParseValue(ref reader);
    }
}
