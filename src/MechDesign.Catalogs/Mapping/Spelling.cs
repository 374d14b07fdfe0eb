namespace MechDesign.Catalogs;

/// <summary>
/// Known words for mistyped ones: one letter missing, too many, wrong, or two changed about. Every known word is filed
/// under each of its forms with one letter gone; a typed word that shares a form with one is a slip away from it
/// (Garbe's symmetric deletion).
/// </summary>
public sealed class Spelling
{
    const int Shortest = 4;

    readonly HashSet<string> known;
    readonly HashSet<string> right;
    readonly Lazy<Dictionary<string, string>> forms;

    /// <param name="words">The words that are right as they stand, and that a mistyped one may have meant.</param>
    /// <param name="alsoRight">Words that are right as they stand, and that nobody is taken to have meant.</param>
    public Spelling(IEnumerable<string> words, IEnumerable<string>? alsoRight = null)
    {
        known = [.. words];
        right = [.. known, .. alsoRight ?? []];
        forms = new(Forms);
    }

    /// <summary>The word itself when it is known or like no known word, else the known word that was meant.</summary>
    public string Correct(string word)
    {
        if (word.Length < Shortest || right.Contains(word))
            return word;
        if (Swaps(word).FirstOrDefault(known.Contains) is { } swapped)
            return swapped;
        if (forms.Value.TryGetValue(word, out var longer))
            return longer;
        foreach (var form in Deletions(word))
        {
            if (known.Contains(form))
                return form;
            if (forms.Value.TryGetValue(form, out var other))
                return other;
        }
        return word;
    }

    Dictionary<string, string> Forms()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in known.Where(word => word.Length > Shortest).Order(StringComparer.Ordinal))
        {
            foreach (var form in Deletions(word))
                all.TryAdd(form, word);
        }
        return all;
    }

    /// <summary>Two neighbours changed about: the one slip that is forgiven in the shortest words too.</summary>
    static IEnumerable<string> Swaps(string word) =>
        Enumerable.Range(0, word.Length - 1).Select(i => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");

    static IEnumerable<string> Deletions(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));
}
