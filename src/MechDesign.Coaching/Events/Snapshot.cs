using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>
/// A long text inside an event. It stays as it was stored until somebody reads it: a turn that knows the prompt
/// already does not unpack it again.
/// </summary>
public sealed class Snapshot : IEquatable<Snapshot>
{
    readonly ReadOnlyMemory<byte> json;
    string? text;

    public Snapshot(string text) => this.text = text;

    /// <param name="json">A JSON string with its quotes.</param>
    public Snapshot(ReadOnlyMemory<byte> json) => this.json = json;

    public string Text => text ??= JsonSerializer.Deserialize(json.Span, EventJsonContext.Default.String) ?? "";

    public bool Equals(Snapshot? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as Snapshot);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
