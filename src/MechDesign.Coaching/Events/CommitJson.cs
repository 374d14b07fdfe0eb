using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>
/// One commit as one line of JSON: <c>{"mechdesign":1,"at":…,"id":…,"events":[…]}</c>. The first property tells our
/// lines from anybody else's, and its number the format.
/// </summary>
public static class CommitJson
{
    const int LongLine = 1024;

    /// <summary>How texts are escaped in our lines.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    static readonly JsonWriterOptions options = new() { Encoder = Encoder, SkipValidation = true };

    /// <summary>What every line begins with.</summary>
    public static ReadOnlySpan<byte> Marker => "{\"mechdesign\":1,"u8;

    public static void Write(IBufferWriter<byte> to, Commit commit)
    {
        using var json = new Utf8JsonWriter(to, options);
        json.WriteStartObject();
        json.WriteNumber("mechdesign"u8, 1);
        json.WriteString("at"u8, commit.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        json.WriteString("id"u8, commit.CommandId);
        json.WriteStartArray("events"u8);
        foreach (var happened in commit.Events)
            EventJson.Write(json, happened);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The bytes by which a line tells its command: no text inside a line can hold them, its quotes are escaped.</summary>
    public static byte[] IdMark(string commandId) =>
        [.. "\"id\":\""u8, .. JsonEncodedText.Encode(commandId, Encoder).EncodedUtf8Bytes, (byte)'"'];

    /// <summary>Reads one line without its end.</summary>
    /// <exception cref="JsonException">The line is none of ours.</exception>
    public static Commit Read(ReadOnlyMemory<byte> line)
    {
        if (!line.Span.StartsWith(Marker))
            throw new JsonException("the line does not begin as ours do");
        try
        {
            return line.Length > LongLine && KeptPrompt.TakeOut(line) is var (shorter, source)
                && ReadLine(shorter) is { Events: [Event.Started started] } commit
                ? commit with { Events = [started with { PromptSource = Snapshot.Of(started.PromptHash, source) }] }
                : ReadLine(line);
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException)
        {
            // A number where a text should be, a time that is none, a word of no list.
            throw new JsonException(error.Message, error);
        }
    }

    static Commit ReadLine(ReadOnlyMemory<byte> line)
    {
        if (LineHead.Read(line.Span) is not { } head || line.Span[^1] != '}')
            return ReadAnyLine(line);
        var rest = line[head.EventsAt..^1];
        var json = new Utf8JsonReader(rest.Span);
        var events = ReadEvents(ref json, rest);
        return !events.IsEmpty && json.BytesConsumed == rest.Length ? new(head.Id, head.At, events) : throw Lacking();
    }

    static Commit ReadAnyLine(ReadOnlyMemory<byte> line)
    {
        var json = new Utf8JsonReader(line.Span);
        string? id = null;
        DateTimeOffset? at = null;
        var events = ImmutableArray<Event>.Empty;
        json.Read();
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("at"u8))
                at = Next(ref json).GetDateTimeOffset();
            else if (json.ValueTextEquals("id"u8))
                id = Next(ref json).GetString();
            else if (json.ValueTextEquals("events"u8))
                events = ReadEvents(ref json, line);
            else if (json.ValueTextEquals("mechdesign"u8))
                Next(ref json);
            else
                throw new JsonException($"'{json.GetString()}' is no property of a line");
        }
        return id is not null && at is { } when && !events.IsEmpty && json.BytesConsumed == line.Length
            ? new(id, when, events)
            : throw Lacking();
    }

    static JsonException Lacking() => new("the line lacks its id, its time or its events");

    static ref Utf8JsonReader Next(ref Utf8JsonReader json)
    {
        json.Read();
        return ref json;
    }

    static ImmutableArray<Event> ReadEvents(ref Utf8JsonReader json, ReadOnlyMemory<byte> line)
    {
        Expect(JsonTokenType.StartArray, Next(ref json).TokenType);
        if (!json.Read() || json.TokenType is JsonTokenType.EndArray)
            return [];
        var first = ReadEvent(ref json, line);
        // Most commands do one thing, and a long transcript is read at every turn.
        if (!json.Read() || json.TokenType is JsonTokenType.EndArray)
            return [first];
        var events = ImmutableArray.CreateBuilder<Event>();
        events.Add(first);
        do
            events.Add(ReadEvent(ref json, line));
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray);
        return events.DrainToImmutable();
    }

    static Event ReadEvent(ref Utf8JsonReader json, ReadOnlyMemory<byte> line)
    {
        Expect(JsonTokenType.StartObject, json.TokenType);
        return EventReader.Read(ref json, line);
    }

    static void Expect(JsonTokenType expected, JsonTokenType found)
    {
        if (found != expected)
            throw new JsonException("the events of a line are a list of objects");
    }
}
