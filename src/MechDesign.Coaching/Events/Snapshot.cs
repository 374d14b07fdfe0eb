using System.Runtime.CompilerServices;
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

    readonly ReadOnlyMemory<byte> json;
    string? text;
    byte[]? packed;

    public Snapshot(string text) => this.text = text;

    /// <param name="json">A JSON string with its quotes.</param>
    public Snapshot(ReadOnlyMemory<byte> json) => this.json = json;

    public string Text => text ??= JsonSerializer.Deserialize(json.Span, EventJsonContext.Default.String) ?? "";

    /// <summary>A prompt's source; it is packed once, however many interviews begin with it.</summary>
    public static Snapshot Of(Prompt prompt) => ofPrompts.GetValue(prompt, kept => new(kept.Source));

    /// <summary>Writes the text as this writer escapes texts, whatever it was stored as: a proof is over these bytes. As a commit's line has it, it is packed once.</summary>
    internal void Write(Utf8JsonWriter to)
    {
        if (ReferenceEquals(to.Options.Encoder, CommitJson.Encoder))
            to.WriteRawValue(packed ??= Pack(Text), skipInputValidation: true);
        else
            to.WriteStringValue(Text);
    }

    static byte[] Pack(string text) => [(byte)'"', .. JsonEncodedText.Encode(text, CommitJson.Encoder).EncodedUtf8Bytes, (byte)'"'];

    public bool Equals(Snapshot? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as Snapshot);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
