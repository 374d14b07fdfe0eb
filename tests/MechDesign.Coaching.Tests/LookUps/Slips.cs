namespace MechDesign.Coaching.Tests;

/// <summary>A text with one word mistyped: a letter dropped, doubled, or changed about with the next.</summary>
static class Slips
{
    public static IEnumerable<string> InEachWord(string text, int shortest)
    {
        var words = text.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Length < shortest)
                continue;
            foreach (var slip in Of(words[at]))
                yield return string.Join(' ', words.Select((word, i) => i == at ? slip : word));
        }
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
