using System.Collections.Immutable;
using System.Globalization;

namespace MechDesign.Coaching;

/// <summary>
/// Session.md §3: the exact value, a declared alias, or the displayed number alone, ignoring case and outer spaces; a
/// set separated by commas. Where people know the options by names, a name in other words that fits one alone. Anything
/// else is no answer; nothing is guessed.
/// </summary>
static class AnswerParser
{
    /// <summary>The label that is meant, or null.</summary>
    public static string? One(string text, ImmutableArray<Option> options) =>
        Exact(text.Trim(), options) ?? (KnownNames.Fitting(text, options) is [var only] ? only.Label : null);

    static string? Exact(string text, ImmutableArray<Option> options)
    {
        foreach (var option in options)
        {
            if (option.Label.Equals(text, StringComparison.OrdinalIgnoreCase))
                return option.Label;
        }
        foreach (var option in options)
        {
            foreach (var alias in option.Aliases)
            {
                if (alias.Equals(text, StringComparison.OrdinalIgnoreCase))
                    return option.Label;
            }
        }
        // As it is displayed: 01 is not, and what is not listed has no number.
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text[0] != '0' && number <= options.Count(option => option.IsShown)
            ? options[number - 1].Label
            : null;
    }

    /// <summary>The labels of a set in the order they are offered, or the part that is no answer.</summary>
    public static (ImmutableArray<string> Labels, string? NoAnswer, string? Twice) Set(string text, ImmutableArray<Option> options)
    {
        if (text.Trim().Equals("none", StringComparison.OrdinalIgnoreCase))
            return ([], null, null);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in Parts(text, options))
        {
            if (One(part, options) is not { } label)
                return ([], part.Trim(), null);
            if (!found.Add(label))
                return ([], null, label);
        }
        return ([.. options.Select(option => option.Label).Where(found.Contains)], null, null);
    }

    // A label may itself hold a comma, such as CAS on (state, version); then the whole text is tried first.
    static string[] Parts(string text, ImmutableArray<Option> options) =>
        Exact(text.Trim(), options) is null ? text.Split(',') : [text];
}
