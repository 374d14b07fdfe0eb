using System.Text;

namespace MechDesign.Catalogs;

/// <summary>A text as lower-case words and the stems behind them, in order.</summary>
public sealed record Tokens(IReadOnlyList<string> Words, IReadOnlyList<string> Stems)
{
    /// <summary>The longest text that is looked at, in characters; a prompt is a page at most.</summary>
    const int Longest = 20_000;

    public static Tokens Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Length > Longest ? text.AsSpan(0, Longest) : text)
        {
            if (char.IsLetterOrDigit(letter))
                word.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’'))
                End(word, words);
        }
        End(word, words);
        return new(words, [.. words.Select(Catalogs.Stems.Of)]);
    }

    /// <summary>The same text with mistyped words put right.</summary>
    public Tokens Corrected(Spelling spelling)
    {
        var words = Words.Select(word => Features.IsEverywhere(word) ? word : spelling.Correct(word)).ToArray();
        return words.SequenceEqual(Words) ? this : new(words, [.. words.Select(Catalogs.Stems.Of)]);
    }

    static void End(StringBuilder word, List<string> words)
    {
        if (word.Length == 0)
            return;
        var text = word.ToString();
        // A number says that there are numbers; which one it is decides nothing.
        words.Add(char.IsAsciiDigit(text[0]) && text.Length > 1 ? "0" : text);
        word.Clear();
    }
}
