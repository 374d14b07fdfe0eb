using MechDesign.Coaching;

namespace MechDesign.Terminal;

/// <summary>A typed line to a command. Side commands may begin with a slash; what is none is an answer.</summary>
public static class TerminalInput
{
    /// <summary>The command; null for quit.</summary>
    public static Command? ToCommand(string line)
    {
        var text = line.Trim();
        var bare = text.StartsWith('/') ? text[1..].TrimStart() : text;
        var (word, rest) = bare.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? (bare[..space], bare[(space + 1)..].Trim()) : (bare, "");
        return (word.ToUpperInvariant(), rest) switch
        {
            ("BACK" or "UNDO", "") => new Command.Back(),
            ("REDO", "") => new Command.Redo(),
            ("HINT", "") => new Command.Hint(),
            ("WHY", "") => new Command.Why(),
            ("WHY", { Length: > 0 } about) when about.StartsWith("not ", StringComparison.OrdinalIgnoreCase) => new Command.WhyNot(about[4..].TrimEnd('?', ' ')),
            ("SKIP", "") => new Command.Skip(),
            ("PAUSE", "") => new Command.Pause(),
            ("STATUS", "") => new Command.Status(),
            ("HELP" or "?", "") => new Command.Help(),
            ("QUIT" or "EXIT", "") => null,
            // "change data capture" is another word for CDC; a key has a dot or is one word.
            ("CHANGE", { Length: > 0 } key) when text.StartsWith('/') || key.Contains('.') || !key.Contains(' ') => Change(key),
            _ when IsDontKnow(bare) => new Command.DontKnow(),
            _ => new Command.Answer(text.StartsWith('/') ? bare : text),
        };
    }

    static bool IsDontKnow(string text) =>
        text.Replace('’', '\'').ToUpperInvariant() is "I DON'T KNOW" or "DON'T KNOW" or "DONT KNOW" or "I DONT KNOW" or "IDK" or "UNKNOWN";

    // KEY, or KEY: VALUE.
    static Command.Change Change(string text) => text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0
        ? new(text[..colon].Trim(), text[(colon + 2)..].Trim())
        : new(text, null);
}
