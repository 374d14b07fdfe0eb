using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>
/// Terms for what somebody has typed so far, the best first: the same, then those that begin with it, then those with a
/// word that does, then those one slip away. Made for a keystroke: nothing is searched but what begins alike.
/// </summary>
public sealed class Completion
{
    /// <summary>Discord shows no more (application command autocomplete).</summary>
    public const int Most = 25;

    readonly ImmutableArray<Term> terms;
    readonly string[] folded;

    // Every word of every term with all that follows it, sorted, so that a prefix is one run.
    readonly (string From, int Term)[] starts;

    public Completion(IEnumerable<Term> terms)
    {
        this.terms = [.. terms.DistinctBy(term => (term.Text.ToUpperInvariant(), term.Kind, term.Leads))];
        folded = [.. this.terms.Select(term => Fold(term.Text))];
        starts = [.. folded.SelectMany((text, term) => WordStarts(text).Select(at => (text[at..], term)))];
        Array.Sort(starts, static (a, b) => string.CompareOrdinal(a.From, b.From));
    }

    /// <summary>At most <paramref name="most"/> terms, each thing once, the best first.</summary>
    public ImmutableArray<Term> Of(string typed, int most = Most)
    {
        var wanted = Fold(typed);
        if (wanted.Length == 0)
            return [.. terms.DistinctBy(term => (term.Kind, term.Leads)).Take(most)];
        var words = wanted.Split(' ');
        var lead = words.MaxBy(word => word.Length)!;
        var found = new List<(int Rank, int Length, int Term)>();
        AddBeginning(found, wanted, words, lead);
        if (found.Count == 0)
            AddSlips(found, words, lead);
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

    /// <summary>The one thing that is meant: what is called exactly so, else the only one that comes near. Null when several are.</summary>
    public Term? Only(string typed)
    {
        var (near, wanted) = (Of(typed), Fold(typed));
        if (wanted.Length == 0 || near.IsEmpty)
            return null;
        var same = near.Where(term => Fold(term.Text) == wanted).ToArray();
        return same.Length == 1 ? same[0] : near.Length == 1 ? near[0] : null;
    }

    void AddBeginning(List<(int, int, int)> found, string wanted, string[] words, string lead)
    {
        for (var i = FirstFrom(lead); i < starts.Length && starts[i].From.StartsWith(lead, StringComparison.Ordinal); i++)
        {
            var text = folded[starts[i].Term];
            if (Array.TrueForAll(words, word => HasWord(text, word)))
                found.Add((text == wanted ? 0 : text.StartsWith(wanted, StringComparison.Ordinal) ? 1 : 2, text.Length, starts[i].Term));
        }
    }

    /// <summary>The longest word may be mistyped; its first or its second letter is believed.</summary>
    void AddSlips(List<(int, int, int)> found, string[] words, string lead)
    {
        if (lead.Length < Words.ShortestForgiven)
            return;
        AddSlips(found, words, lead, lead[..1]);
        AddSlips(found, words, lead, lead[1..2]);
    }

    void AddSlips(List<(int, int, int)> found, string[] words, string lead, string letter)
    {
        for (var i = FirstFrom(letter); i < starts.Length && starts[i].From[0] == letter[0]; i++)
        {
            var (from, term) = starts[i];
            if (Words.BeginsWithSlip(from, lead) && Array.TrueForAll(words, word => ReferenceEquals(word, lead) || HasWord(folded[term], word)))
                found.Add((3, folded[term].Length, term));
        }
    }

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

    static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] == ' ')
                return true;
        }
        return false;
    }

    /// <summary>Lower case, and one space for whatever parts words.</summary>
    static string Fold(string text) => string.Join(' ', text.ToLowerInvariant().Split(
        [' ', '-', '_', '/', ',', '(', ')', '.', ':', '+', '?', '"', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

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
