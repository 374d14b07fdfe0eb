using System.Buffers;
using System.Text;

namespace MechDesign.Discord.Rendering;

/// <summary>Discord's markdown: what is not ours must not become any. A backslash takes the meaning of whatever sign follows it.</summary>
public static class Markup
{
    /// <summary>These mark something wherever they stand.</summary>
    const string Always = @"\*_~`|<>@[]";

    static readonly SearchValues<char> signs = SearchValues.Create($"{Always}:#-+.)");

    /// <summary>A text that shows as it is written.</summary>
    public static string Escape(string text)
    {
        var plain = Plain(text);
        if (!plain.AsSpan().ContainsAny(signs))
            return plain;
        var (escaped, done) = (new StringBuilder(plain.Length + 16), 0);
        for (var at = 0; plain.AsSpan(at).IndexOfAny(signs) is var next and >= 0; at++)
        {
            at += next;
            if (!IsMark(plain, at))
                continue;
            escaped.Append(plain, done, at - done).Append('\\');
            done = at;
        }
        return escaped.Append(plain, done, plain.Length - done).ToString();
    }

    /// <summary>The text that was escaped.</summary>
    public static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            plain.Append(text[at] == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && !char.IsLetterOrDigit(text[at + 1]) ? text[++at] : text[at]);
        return plain.ToString();
    }

    /// <summary>A block of fixed width; nothing in it is markdown, and it cannot be closed from inside.</summary>
    public static string Block(string text) => $"```\n{Plain(text).Replace("```", "'''", StringComparison.Ordinal)}\n```";

    static bool IsMark(string text, int at) => text[at] switch
    {
        ':' => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]),
        '#' or '-' or '+' => Before(text, at).IsEmpty,
        '.' or ')' => Before(text, at) is { IsEmpty: false } number && !number.ContainsAnyExceptInRange('0', '9') && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])),
        _ => true,
    };

    /// <summary>What stands before it in its line, blanks at the beginning aside.</summary>
    static ReadOnlySpan<char> Before(string text, int at) => text.AsSpan(0, at)[(text.AsSpan(0, at).LastIndexOf('\n') + 1)..].TrimStart(' ');

    // What shows nothing but turns the text around it about, or breaks a line where none was meant.
    static readonly SearchValues<char> unseen = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(sign => IsHidden(sign) || IsBreak(sign))]);

    static string Plain(string text) => text.AsSpan().ContainsAny(unseen) ? string.Concat(text.Where(sign => !IsHidden(sign)).Select(sign => IsBreak(sign) ? ' ' : sign)) : text;

    static bool IsHidden(char sign) => sign is '\r' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    static bool IsBreak(char sign) => (sign is not '\n' && char.IsControl(sign)) || sign is '\u2028' or '\u2029';
}
