using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>
/// Terms for what somebody has typed so far, the best first: the same, then those that begin with it, then those with a
/// word that does; where nothing begins so, those one slip away. Made for a keystroke: a beginning is one run of a sorted list.
/// </summary>
public sealed class Completion
{
    /// <summary>Discord shows no more (application command autocomplete).</summary>
    public const int Most = 25;

    readonly ImmutableArray<Term> terms;
    readonly string[] folded;

    // Every word of every term with all that follows it, sorted, so that a prefix is one run.
    readonly (string From, int Term)[] starts;
    readonly int longest;

    public Completion(IEnumerable<Term> terms)
    {
        this.terms = [.. terms.DistinctBy(term => (term.Text.ToUpperInvariant(), term.Kind, term.Leads))];
        folded = [.. this.terms.Select(term => Words.Folded(term.Text))];
        starts = [.. folded.SelectMany((text, term) => WordStarts(text).Select(at => (text[at..], term)))];
        Array.Sort(starts, static (a, b) => string.CompareOrdinal(a.From, b.From));
        longest = folded.Select(text => text.Length).DefaultIfEmpty().Max();
    }

    /// <summary>At most <paramref name="most"/> terms, each thing once, the best first.</summary>
    public ImmutableArray<Term> Of(string typed, int most = Most)
    {
        var wanted = Words.Folded(typed);
        if (wanted.Length == 0)
            return [.. terms.DistinctBy(term => (term.Kind, term.Leads)).Take(most)];
        // One letter too many is a slip; more than that is another text, however often it says the same.
        if (wanted.Length > longest + 1)
            return [];
        var words = wanted.Split(' ');
        var found = new List<(int Rank, int Length, int Term)>();
        AddBeginning(found, wanted, words, words.MaxBy(word => word.Length)!);
        if (found.Count == 0)
            AddSlips(found, wanted, words);
        found.Sort();
        var seen = new HashSet<(TermKind, string)>();
        var best = ImmutableArray.CreateBuilder<Term>();
        foreach (var (_, _, term) in found)
        {
            if (best.Count < most && seen.Add((terms[term].Kind, terms[term].Leads)))
                best.Add(terms[term]);
        }
        return best.DrainToImmutable();
    }

    /// <summary>
    /// The one thing that is meant: what is called exactly so, else the only one that begins so, else the only one whose
    /// whole name was mistyped. Null when several are; a mistyped beginning is too little to go by.
    /// </summary>
    public Term? Only(string typed)
    {
        var (near, wanted) = (Of(typed), Words.Folded(typed));
        return wanted.Length == 0 ? null
            : Single(near.Where(term => Words.Folded(term.Text) == wanted))
                ?? Single(near.Where(term => HasWords(Words.Folded(term.Text), wanted.Split(' '))))
                ?? Single(near.Where(term => Words.IsSlip(Words.Folded(term.Text), wanted)));
    }

    static Term? Single(IEnumerable<Term> terms) => terms.Take(2).ToArray() is [var only] ? only : null;

    void AddBeginning(List<(int, int, int)> found, string wanted, string[] words, string lead)
    {
        for (var i = FirstFrom(lead); i < starts.Length && starts[i].From.StartsWith(lead, StringComparison.Ordinal); i++)
        {
            var text = folded[starts[i].Term];
            if (HasWords(text, words))
                found.Add((text == wanted ? 0 : text.StartsWith(wanted, StringComparison.Ordinal) ? 1 : 2, text.Length, starts[i].Term));
        }
    }

    /// <summary>Any one word may be mistyped.</summary>
    void AddSlips(List<(int, int, int)> found, string wanted, string[] words)
    {
        foreach (var mistyped in words.Where(word => word.Length >= Words.ShortestForgiven))
        {
            foreach (var (from, term) in starts)
            {
                if (MayBegin(from, mistyped) && Words.BeginsWithSlip(from, mistyped)
                    && Array.TrueForAll(words, word => ReferenceEquals(word, mistyped) || HasWord(folded[term], word)))
                {
                    found.Add((Words.IsSlip(folded[term], wanted) ? 3 : 4, folded[term].Length, term));
                }
            }
        }
    }

    /// <summary>Of the two first letters typed one is believed, where it stands or one place away.</summary>
    static bool MayBegin(string text, string typed) => text[0] == typed[0] || text[0] == typed[1] || (text.Length > 1 && text[1] == typed[0]);

    int FirstFrom(string text)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(starts[middle].From, text) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    static bool HasWords(string text, string[] words) => Array.TrueForAll(words, word => HasWord(text, word));

    static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] == ' ')
                return true;
        }
        return false;
    }

    static IEnumerable<int> WordStarts(string text)
    {
        if (text.Length == 0)
            yield break;
        yield return 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ')
                yield return i;
        }
    }
}
