using System.Text;

namespace MechDesign.Coaching.Tests;

/// <summary>Texts that look like answers and are none.</summary>
static class Garbage
{
    public static readonly string[] Fixed =
    [
        "", " ", "not a thread", "no idea", "yes and no", "2 phases", "1.", "1)", "(1)", "#1", "+1", "01", "1.0", "1e0", "0x1", "1 2", "½", "²",
        "٢", "２", "Ⅱ", "one", "first", "the first", "1st", "nothing", "all", "any", "?", "…", "-", "*", "null", "true", "y/n", "eligibility!", "the reference",
    ];

    /// <summary>Seeded: a letter too many, too few or wrong, a blank inside, two at once; never by chance a word that is meant.</summary>
    public static IEnumerable<string> Near(IReadOnlyList<Option> options, int seed, int count)
    {
        var random = new Random(seed);
        var words = options.SelectMany(option => option.Aliases.Append(option.Label)).ToArray();
        var meant = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
        while (count > 0)
        {
            var garbage = Spoiled(words[random.Next(words.Length)], words[random.Next(words.Length)], random);
            if (meant.Contains(garbage.Trim()) || garbage.Trim().All(char.IsAsciiDigit) || garbage.Split(',').All(part => meant.Contains(part.Trim())))
                continue;
            count--;
            yield return garbage;
        }
    }

    static string Spoiled(string word, string other, Random random)
    {
        var text = new StringBuilder(word);
        var place = random.Next(word.Length);
        return (random.Next(7) switch
        {
            0 => text.Insert(place, (char)('a' + random.Next(26))),
            1 => text.Remove(place, 1),
            2 => text.Insert(place, "  "),
            3 => text.Append(random.Next(2) == 0 ? '.' : 's'),
            4 => text.Insert(0, "not "),
            5 => text.Append(' ').Append(other),
            _ => text.Insert(0, random.Next(1, 9)),
        }).ToString();
    }
}
