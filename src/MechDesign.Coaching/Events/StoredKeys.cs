using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Keys as events hold them: read without a design. Whoever plays asks for the same hundred again and again.</summary>
static class StoredKeys
{
    /// <summary>Longer keys are read too, only slower.</summary>
    const int LongestKnownKey = 128;

    static readonly ConcurrentDictionary<string, Key> keys = new(StringComparer.Ordinal);
    static readonly ConcurrentDictionary<string, Key>.AlternateLookup<ReadOnlySpan<char>> knownKeys = keys.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The key the reader stands at, and its text; a key that was read before makes no new text.</summary>
    /// <exception cref="JsonException">It is no key.</exception>
    public static (string Text, Key Key) Read(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.String && json.ValueSpan.Length <= LongestKnownKey)
        {
            Span<char> chars = stackalloc char[LongestKnownKey];
            var length = json.CopyString(chars);
            if (knownKeys.TryGetValue(chars[..length], out var known, out var key))
                return (known, key);
        }
        var text = json.GetString() ?? throw new JsonException("null in an event");
        return (text, keys.GetOrAdd(text, Parse));
    }

    static Key Parse(string text)
    {
        if (text == "invariants.soft")
            return new(Field.Tier, 0);
        var first = text.IndexOf('.', StringComparison.Ordinal);
        var last = text.LastIndexOf('.');
        var head = first < 0 ? text : text[..first];
        foreach (var place in Keys.All)
        {
            if (place.Subject is Subject.Design ? place.Segment == text : last >= 0 && place.Segment == text[(last + 1)..] && IsAt(place.Subject, head))
                return new(place.Field, Number(text, first, last));
        }
        throw new JsonException($"'{text}' is no key");
    }

    static bool IsAt(Subject subject, string head) => subject switch
    {
        Subject.Entry => head == "entry",
        Subject.Requirement => head == "requirement",
        Subject.Candidate => head == "candidate",
        Subject.Invariant => head == "invariant",
        Subject.Context => head == "context" || head.StartsWith('P'),
        Subject.Path => head.StartsWith('P'),
        Subject.Read => head == "read",
        Subject.Hotspot => head == "hotspot",
        _ => false,
    };

    static int Number(string text, int first, int last) => last > first + 1
        && int.TryParse(text.AsSpan(first + 1, last - first - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
