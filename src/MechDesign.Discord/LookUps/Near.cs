using MechDesign.Coaching;

namespace MechDesign.Discord.LookUps;

/// <summary>What somebody may have meant whose words are nobody's name.</summary>
static class Near
{
    /// <summary>A row of buttons.</summary>
    public const int Most = 5;

    /// <summary>What a phone shows of a button (Discord documentation, Button).</summary>
    public const int LongestLabel = 38;

    const int ShortestWord = 3;

    /// <summary>What all words lead to, and after that what each of them alone and its beginning do.</summary>
    public static IEnumerable<Term> Of(LookUpDesk desk, string words) =>
        Tries(words).SelectMany(typed => desk.Complete(typed).Take(Most)).DistinctBy(term => (term.Verb, term.Leads));

    static IEnumerable<string> Tries(string words)
    {
        yield return words;
        var each = words.Split([' ', '-', '_', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord).ToArray();
        foreach (var word in each.OrderByDescending(word => word.Length))
            yield return word;
        foreach (var word in each.Where(word => word.Length > ShortestWord + 1))
            yield return word[..^2];
        foreach (var word in each.Where(word => word.Length > ShortestWord))
            yield return word[..ShortestWord];
    }
}
