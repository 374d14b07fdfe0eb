namespace MechDesign.Coaching;

/// <summary>
/// The prompt in the first line of a transcript: one string of many thousand bytes at the line's end, which hardly a
/// turn looks at. The line is read around it.
/// </summary>
static class KeptPrompt
{
    static ReadOnlySpan<byte> Before => ",\"prompt_source\":\""u8;

    static ReadOnlySpan<byte> After => "\"}]}"u8;

    /// <summary>The line with an empty text in the prompt's place, and the prompt with its quotes; null where none stands at the end.</summary>
    public static (byte[] Line, ReadOnlyMemory<byte> Source)? TakeOut(ReadOnlyMemory<byte> line)
    {
        // Quotes in a text are escaped, so these bytes are a property's name wherever they stand.
        var begins = line.Span.IndexOf(Before) + Before.Length;
        if (begins < Before.Length || line.Length - begins < After.Length || !line.Span.EndsWith(After))
            return null;
        var text = line[begins..^After.Length];
        return IsOneText(text.Span) ? ([.. line.Span[..begins], .. After], line[(begins - 1)..^(After.Length - 1)]) : null;
    }

    /// <summary>Whether no quote inside ends it, and its last character leaves the quote behind it alone.</summary>
    static bool IsOneText(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'"') is var quote and >= 0)
        {
            if (!EndsInEscape(text[..quote]))
                return false;
            text = text[(quote + 1)..];
        }
        return !EndsInEscape(text);
    }

    static bool EndsInEscape(ReadOnlySpan<byte> text) => (text.Length - text.TrimEnd((byte)'\\').Length) % 2 == 1;
}
