using System.Text;

namespace MechDesign.Discord.Rendering;

/// <summary>Discord's markdown: what is not ours must not become any. A backslash takes the meaning of whatever sign follows it.</summary>
public static class Markup
{
    const string Always = @"\*_~`|<>@[]";

    /// <summary>How far a line has come: a dash or a number marks something only where it begins.</summary>
    enum Begun { Nothing = 1, Digits, Text }

    /// <summary>A text that shows as it is written.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var line = Begun.Nothing;
        var plain = Plain(text);
        for (var at = 0; at < plain.Length; at++)
        {
            var sign = plain[at];
            if (Always.Contains(sign) || IsMarkAt(line, plain, at) || (sign is ':' && at + 1 < plain.Length && !char.IsWhiteSpace(plain[at + 1])))
                escaped.Append('\\');
            escaped.Append(sign);
            line = sign switch
            {
                '\n' => Begun.Nothing,
                ' ' when line is Begun.Nothing => line,
                >= '0' and <= '9' when line is not Begun.Text => Begun.Digits,
                _ => Begun.Text,
            };
        }
        return escaped.ToString();
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

    static bool IsMarkAt(Begun line, string text, int at) => (line, text[at]) is (Begun.Nothing, '#' or '-' or '+')
        || ((line, text[at]) is (Begun.Digits, '.' or ')') && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    // What shows nothing but turns the text around it about, or breaks a line where none was meant.
    static string Plain(string text) => string.Concat(text.Where(sign => sign is not ('\r' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
        .Select(sign => (sign != '\n' && char.IsControl(sign)) || sign is '\u2028' or '\u2029' ? ' ' : sign));
}
