namespace MechDesign.Coaching;

/// <summary>How a typed word may differ from a known one and still mean it.</summary>
static class Words
{
    /// <summary>Shorter words forgive nothing: too many others are one letter away.</summary>
    public const int ShortestForgiven = 4;

    /// <summary>Lower case, and one space for whatever parts words.</summary>
    public static string Folded(string text) => string.Join(' ', text.ToLowerInvariant().Split(
        [' ', '-', '_', '/', ',', '(', ')', '.', ':', '+', '?', '"', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a text begins with what was typed but for one letter: too many, missing, wrong, or two changed about.</summary>
    public static bool BeginsWithSlip(ReadOnlySpan<char> text, ReadOnlySpan<char> typed)
    {
        var same = text.CommonPrefixLength(typed);
        if (same == typed.Length)
            return false;
        text = text[same..];
        typed = typed[same..];
        return text.StartsWith(typed[1..])
            || (text.Length > 0 && text[1..].StartsWith(typed))
            || (text.Length > 0 && text[1..].StartsWith(typed[1..]))
            || (text.Length > 1 && typed.Length > 1 && text[0] == typed[1] && text[1] == typed[0] && text[2..].StartsWith(typed[2..]));
    }

    /// <summary>Whether a whole text is what was typed but for one letter.</summary>
    public static bool IsSlip(ReadOnlySpan<char> text, ReadOnlySpan<char> typed)
    {
        var same = text.CommonPrefixLength(typed);
        text = text[same..];
        typed = typed[same..];
        return (typed.Length > 0 && text.SequenceEqual(typed[1..]))
            || (text.Length > 0 && text[1..].SequenceEqual(typed))
            || (text.Length > 0 && typed.Length > 0 && text[1..].SequenceEqual(typed[1..]))
            || (text.Length > 1 && typed.Length > 1 && text[0] == typed[1] && text[1] == typed[0] && text[2..].SequenceEqual(typed[2..]));
    }
}
