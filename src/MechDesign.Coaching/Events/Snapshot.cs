using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>
/// A long text inside an event. It stays as it was stored until somebody reads it: a turn that knows the prompt
/// already does not unpack it again.
/// </summary>
public sealed class Snapshot : IEquatable<Snapshot>
{
    static readonly ConditionalWeakTable<Prompt, Snapshot> ofPrompts = [];
    static readonly ConcurrentDictionary<string, WeakReference<Snapshot>> stored = new(StringComparer.Ordinal);

    readonly ReadOnlyMemory<byte> json;
    string? text;
    byte[]? inLines, inProofs;

    public Snapshot(string text) => this.text = text;

    /// <param name="json">A JSON string with its quotes.</param>
    public Snapshot(ReadOnlyMemory<byte> json) => this.json = json;

    public string Text => text ??= JsonSerializer.Deserialize(json.Span, EventJsonContext.Default.String) ?? "";

    /// <summary>A prompt's source; it is packed once, however many interviews begin with it.</summary>
    public static Snapshot Of(Prompt prompt) => ofPrompts.GetValue(prompt, kept => new(kept.Source));

    /// <summary>A text as it was stored: the one in use where there is one of the same bytes, since thousands of interviews hold a few prompts.</summary>
    /// <param name="hash">What it is said to be; it is not believed where the bytes differ.</param>
    /// <param name="json">A JSON string with its quotes.</param>
    internal static Snapshot Of(string hash, ReadOnlyMemory<byte> json)
    {
        if (stored.TryGetValue(hash, out var inUse) && inUse.TryGetTarget(out var same) && same.json.Span.SequenceEqual(json.Span))
            return same;
        // Not the line it stands in, which nobody needs any more.
        var own = new Snapshot(json.ToArray());
        stored[hash] = new(own);
        return own;
    }

    /// <summary>Writes the text as this writer escapes texts, whatever it was stored as: a proof is over these bytes. As lines and proofs have it, it is escaped once.</summary>
    internal void Write(Utf8JsonWriter to)
    {
        if (ReferenceEquals(to.Options.Encoder, CommitJson.Encoder))
            to.WriteRawValue(inLines ??= Quoted(CommitJson.Encoder), skipInputValidation: true);
        else if (to.Options.Encoder is null)
            to.WriteRawValue(inProofs ??= Quoted(null), skipInputValidation: true);
        else
            to.WriteStringValue(Text);
    }

    byte[] Quoted(JavaScriptEncoder? encoder) => [(byte)'"', .. JsonEncodedText.Encode(Text, encoder).EncodedUtf8Bytes, (byte)'"'];

    public bool Equals(Snapshot? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as Snapshot);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
