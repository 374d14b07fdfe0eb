using System.Globalization;

namespace MechDesign.Catalogs;

/// <summary>What a phrase speaks for: an archetype, and how loudly.</summary>
public readonly record struct Vote(string Archetype, double Weight);

/// <summary>
/// Phrases of one to several words and what they speak for: <c>catalogs/mapping/*.tsv</c>, one a line, tabs between
/// phrase, archetype and weight; # begins a comment. They are compared by their stems.
/// </summary>
public sealed class Phrases
{
    const int LongestPhrase = 6;

    readonly Dictionary<string, List<Vote>> votes = new(StringComparer.Ordinal);
    readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>The phrases of a file's lines.</summary>
    /// <exception cref="CatalogException">A line is not as it should be.</exception>
    public static Phrases Read(string name, IEnumerable<string> lines)
    {
        var phrases = new Phrases();
        var problems = new List<FileProblem>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length < 3 || !double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                problems.Add(new(name, new(new(number, 1), "A line is phrase, archetype and weight with tabs between them.")));
            else
                phrases.Add(cells[0], new(cells[1], weight));
        }
        return problems.Count == 0 ? phrases : throw new CatalogException(problems);
    }

    /// <summary>Every word of every phrase.</summary>
    public IEnumerable<string> Words => words;

    /// <summary>Every phrase of a text, longest first at each place, with what it speaks for.</summary>
    public IEnumerable<(string Phrase, IReadOnlyList<Vote> Votes)> In(Tokens tokens)
    {
        for (var i = 0; i < tokens.Stems.Count; i++)
        {
            for (var length = Math.Min(LongestPhrase, tokens.Stems.Count - i); length >= 1; length--)
            {
                if (!votes.TryGetValue(Join(tokens.Stems, i, length), out var found))
                    continue;
                yield return (Join(tokens.Words, i, length), found);
                // A phrase speaks for its words; the shorter ones in it stay silent.
                i += length - 1;
                break;
            }
        }
    }

    void Add(string phrase, Vote vote)
    {
        var tokens = Tokens.Of(phrase);
        words.UnionWith(tokens.Words);
        var key = Join(tokens.Stems, 0, tokens.Stems.Count);
        if (!votes.TryGetValue(key, out var list))
            votes[key] = list = [];
        list.Add(vote);
    }

    static string Join(IReadOnlyList<string> words, int from, int count) =>
        count == 1 ? words[from] : string.Join(' ', words.Skip(from).Take(count));
}
