namespace MechDesign.Catalogs;

/// <summary>
/// Words to stems by taking common English endings off, so that "claims", "claimed" and "claiming" are one signal. Far
/// from a dictionary: two words may share a stem that should not, and the weights learn to live with it.
/// </summary>
public static class Stems
{
    // Longest first; what is left must still be a word of some length.
    static readonly (string Ending, string Becomes, int Least)[] endings =
    [
        ("ization", "ize", 4), ("ational", "ate", 4), ("iveness", "ive", 4), ("fulness", "ful", 4), ("ousness", "ous", 4),
        ("ations", "ate", 4), ("ation", "ate", 4), ("ments", "", 4), ("ment", "", 4), ("ingly", "", 4), ("edly", "", 4), ("ness", "", 4),
        ("ings", "", 3), ("ing", "", 3), ("ies", "y", 3), ("ied", "y", 3), ("ers", "", 4), ("er", "", 4), ("ed", "", 3), ("ly", "", 4),
        ("es", "", 4), ("s", "", 3), ("e", "", 4), ("y", "", 4),
    ];

    /// <summary>The stem of one lower-case word.</summary>
    public static string Of(string word)
    {
        // Two passes take "bookings" to "book" and "reservations" through "reservate" to "reservat".
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var (ending, becomes, least) in endings)
            {
                if (word.Length - ending.Length < least || !word.EndsWith(ending, StringComparison.Ordinal) || (ending == "s" && word.EndsWith("ss", StringComparison.Ordinal)))
                    continue;
                word = string.Concat(word.AsSpan(0, word.Length - ending.Length), becomes);
                break;
            }
        }
        return word.Length > 4 && word[^1] == word[^2] && !"aeiouls".Contains(word[^1], StringComparison.Ordinal) ? word[..^1] : word;
    }
}
