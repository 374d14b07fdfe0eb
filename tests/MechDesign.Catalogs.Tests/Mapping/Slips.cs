namespace MechDesign.Catalogs.Tests.Mapping;

/// <summary>One word of a text mistyped: a letter dropped, doubled, or changed about with the next, at every place.</summary>
static class Slips
{
    public static IEnumerable<string> Of(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return Of(word).Select(slip => $"{text[..at]}{slip}{text[(at + word.Length)..]}");
    }

    static IEnumerable<string> Of(string word) => Enumerable.Range(0, word.Length)
        .SelectMany(i => (string[])
        [
            word.Remove(i, 1),
            word.Insert(i, word[i].ToString()),
            i + 1 < word.Length ? $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}" : word,
        ])
        .Where(slip => slip != word).Distinct();
}
