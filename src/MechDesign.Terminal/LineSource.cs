using System.Text.RegularExpressions;

namespace MechDesign.Terminal;

/// <summary>Where answers come from: somebody typing, or a script.</summary>
public abstract class LineSource
{
    /// <summary>The next line for the question at hand, or null at the end.</summary>
    public abstract Task<string?> NextAsync(string? questionKey, CancellationToken cancel);

    /// <summary>Where the last line stood, for a message; null when somebody typed it.</summary>
    public virtual string? Place => null;

    /// <summary>What was never used, one sentence each.</summary>
    public virtual IEnumerable<string> Unused => [];
}

/// <summary>Somebody typing.</summary>
public sealed class TypedLines(TextReader input) : LineSource
{
    public override async Task<string?> NextAsync(string? questionKey, CancellationToken cancel)
    {
        while (await input.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
        {
            if (line.Trim().Length > 0)
                return line;
        }
        return null;
    }
}

/// <summary>
/// A script (session.md §3): one answer a line, <c>KEY: VALUE</c> in any order or a bare value for the question at
/// hand; # comments; side commands with a slash.
/// </summary>
public sealed partial class ScriptLines(TextReader input, string name) : LineSource
{
    // In the order of the script: a key that stands twice answers twice, the second time when it is asked again.
    readonly List<(string Key, string Value, int Line)> ahead = [];
    int line;
    int place;

    public override string Place => $"{name}({place})";

    public override IEnumerable<string> Unused => ahead.Select(waiting => $"{name}({waiting.Line}): {waiting.Key} was never asked.");

    public override async Task<string?> NextAsync(string? questionKey, CancellationToken cancel)
    {
        if (ahead.FindIndex(waiting => waiting.Key == questionKey) is var found and >= 0)
        {
            var waiting = ahead[found];
            ahead.RemoveAt(found);
            place = waiting.Line;
            return waiting.Value;
        }
        while (await input.ReadLineAsync(cancel).ConfigureAwait(false) is { } text)
        {
            line++;
            text = text.Trim();
            if (text.Length == 0 || text[0] == '#')
                continue;
            place = line;
            if (Keyed(text) is not var (key, value))
                return text;
            if (key == questionKey)
                return value;
            ahead.Add((key, value, line));
        }
        return null;
    }

    static (string Key, string Value)? Keyed(string text) =>
        text[0] != '/' && text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && KeyPattern().IsMatch(text[..colon])
            ? (text[..colon].Trim(), text[(colon + 2)..].Trim())
            : null;

    [GeneratedRegex(@"^(entry|requirement|candidates?|invariants?|context|read|hotspot|P\d+)\..+$|^confirm$")]
    private static partial Regex KeyPattern();
}
