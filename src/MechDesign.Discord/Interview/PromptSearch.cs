using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Discord.Interview;

/// <summary>Prompts by words, from memory, for every key that is typed.</summary>
static class PromptSearch
{
    /// <summary>The prompts that hold every word, the best first; all of them, today's first, while nothing is typed.</summary>
    public static IEnumerable<PromptCard> Of(ImmutableArray<PromptCard> prompts, string? typed, PromptCard today) => Words(typed ?? "") is { Length: > 0 } words
        ? prompts.Select(card => (card, rank: Rank(card, words))).Where(found => found.rank > 0).OrderByDescending(found => found.rank).ThenBy(found => found.card.Title, StringComparer.Ordinal).Select(found => found.card)
        : [today, .. prompts.Where(card => card.Id != today.Id).OrderBy(card => card.Title, StringComparer.Ordinal)];

    /// <summary>Whether nothing is typed that could be looked for.</summary>
    public static bool SaysNothing(string? typed) => Words(typed ?? "").Length == 0;

    /// <summary>The one prompt that is called so; null when none or several may be meant.</summary>
    public static PromptCard? Only(ImmutableArray<PromptCard> prompts, string typed) =>
        prompts.FirstOrDefault(card => card.Id == typed) ?? prompts.FirstOrDefault(card => card.Title.Equals(typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>0 when a word is missing; a word of the title is worth more than one of the brief.</summary>
    static int Rank(PromptCard card, string[] words)
    {
        var rank = 0;
        foreach (var word in words)
        {
            var worth = Begins(card.Title, word) ? 9 : Begins(card.Id, word) || Begins(card.Archetypes, word) ? 6
                : card.Title.Contains(word, StringComparison.OrdinalIgnoreCase) ? 3 : Begins(card.Brief, word) ? 1 : 0;
            if (worth == 0)
                return 0;
            rank += worth;
        }
        return rank;
    }

    static bool Begins(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                return true;
        }
        return false;
    }

    static string[] Words(string typed) => typed.Split([' ', ',', '·'], StringSplitOptions.RemoveEmptyEntries);
}
