using System.Text;

namespace MechDesign.Discord.Rendering;

/// <summary>Discord's markdown: what is not ours must not become any.</summary>
public static class Markup
{
    const string Special = @"\*_~`|>#-[]()<@:";

    /// <summary>A text that shows as it is written.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            if (Special.Contains(text[at]) && (text[at] is not ('#' or '-' or '>') || at == 0 || text[at - 1] == '\n') && text[at] is not ('(' or ')' or ':' or '-'))
                escaped.Append('\\');
            escaped.Append(text[at]);
        }
        return escaped.ToString();
    }

    /// <summary>The text that was escaped.</summary>
    public static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            plain.Append(text[at] == '\\' && at + 1 < text.Length && Special.Contains(text[at + 1]) ? text[++at] : text[at]);
        return plain.ToString();
    }

    /// <summary>A block of fixed width; nothing in it is markdown, and it cannot be closed from inside.</summary>
    public static string Block(string text) => $"```\n{text.Replace("```", "'''", StringComparison.Ordinal)}\n```";
}
