using System.Buffers.Text;
using System.Text;

namespace MechDesign.Coaching;

/// <summary>
/// The head of a line as we write it, read by its fixed places; half of reading a line was finding them again. A head
/// that differs in a blank is left to the JSON reader, which takes any.
/// </summary>
readonly record struct LineHead(DateTimeOffset At, string Id, int EventsAt)
{
    const int TimeLength = 24;

    static ReadOnlySpan<byte> BeforeTime => "{\"mechdesign\":1,\"at\":\""u8;

    static ReadOnlySpan<byte> BeforeId => "\",\"id\":\""u8;

    static ReadOnlySpan<byte> BeforeEvents => "\",\"events\":"u8;

    public static LineHead? Read(ReadOnlySpan<byte> line)
    {
        var idAt = BeforeTime.Length + TimeLength + BeforeId.Length;
        if (line.Length <= idAt || !line.StartsWith(BeforeTime) || !line[..idAt].EndsWith(BeforeId))
            return null;
        var length = line[idAt..].IndexOf((byte)'"');
        if (length < 0 || !line[(idAt + length)..].StartsWith(BeforeEvents))
            return null;
        return IsPlain(line.Slice(idAt, length)) && Time(line.Slice(BeforeTime.Length, TimeLength)) is { } at
            ? new(at, Encoding.ASCII.GetString(line.Slice(idAt, length)), idAt + length + BeforeEvents.Length)
            : null;
    }

    /// <summary>Whether the text stands for itself: ASCII without escapes.</summary>
    static bool IsPlain(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)' ', (byte)'~') && !text.Contains((byte)'\\');

    static DateTimeOffset? Time(ReadOnlySpan<byte> text)
    {
        // The parser wants seven digits of a second where we write three.
        Span<byte> exact = stackalloc byte[TimeLength + 4];
        text[..^1].CopyTo(exact);
        "0000Z"u8.CopyTo(exact[^5..]);
        return text[^1] == 'Z' && Utf8Parser.TryParse(exact, out DateTimeOffset at, out var read, 'O') && read == exact.Length ? at : null;
    }
}
