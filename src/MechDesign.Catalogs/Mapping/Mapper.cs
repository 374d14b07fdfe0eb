using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>
/// Any text to archetypes: names of systems and products, phrases that say what is protected, who competes, what is
/// ordered or what may be stale, and words learnt from examples. No chance and no network; the words that decided are
/// part of the answer.
/// </summary>
public sealed class Mapper
{
    /// <summary>How loudly each kind of evidence speaks; measured on the tuning set.</summary>
    const double SignalWeight = 0.5;
    const double NameWeight = 4;
    const double NameInPassing = 0.1;
    public const double WordWeight = 3;
    const double SystemWeight = 16;

    /// <summary>Below this a question is better than an answer.</summary>
    const double SureFrom = 0.5;

    readonly Catalog catalog;
    readonly ImmutableArray<string> ids;
    readonly Dictionary<string, int> index;
    readonly Phrases names;
    readonly Phrases signals;
    readonly Weights weights;
    readonly Phrases systems;
    readonly Spelling spelling;
    readonly Spelling systemSpelling;
    readonly Dictionary<string, SystemEntry> systemByName = new(StringComparer.Ordinal);

    public Mapper(Catalog catalog, Phrases names, Phrases signals, IEnumerable<string> ordinaryWords, Func<IReadOnlyList<string>, Weights> weights)
    {
        this.catalog = catalog;
        this.names = names;
        this.signals = signals;
        ids = [.. catalog.Archetypes.Where(archetype => archetype.Twin is null || archetype.Id[0] == 'I').Select(archetype => archetype.Id)];
        index = ids.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        this.weights = weights(ids);
        systems = Systems();
        string[] ordinary = [.. ordinaryWords];
        spelling = new([.. names.Words, .. systems.Words, .. ordinary]);
        // Names hold common misspellings; a documents' system is meant by its misspelt name all the same.
        systemSpelling = new(systems.Words, ordinary);
    }

    /// <summary>The archetypes a text can be mapped to, twins once.</summary>
    public ImmutableArray<string> Archetypes => ids;

    public MapResult Map(string text)
    {
        var (evidence, system) = Weigh(text);
        return Answer(evidence, system);
    }

    /// <summary>What speaks for each archetype in a text, before it is ranked; training starts from here.</summary>
    public Evidence Evidence(string text) => Weigh(text).Evidence;

    (Evidence Evidence, SystemEntry? System) Weigh(string text)
    {
        var typed = Tokens.Of(text);
        var tokens = typed.Corrected(spelling);
        var evidence = new Evidence(ids.Length);
        // Where little else is said a name is the question; in a long text it is a part of it, and may be a misleading one.
        var telling = Telling(typed.Words);
        var system = AddSystem(typed.Corrected(systemSpelling), telling, evidence);
        var named = names.In(tokens).ToArray();
        Add(named, NameInPassing + (NameWeight * Math.Pow(Share(named.Sum(name => Telling(name.Phrase.Split(' '))), telling), 2)), evidence);
        // A long text says more of everything; what counts is what it says more of than of other things.
        var said = signals.In(tokens).ToArray();
        Add(said, SignalWeight / Math.Sqrt(1 + said.Length), evidence);
        AddWords(typed, evidence);
        return (evidence, system);
    }

    /// <summary>Many words speak no louder together than few.</summary>
    public static double Norm(int features) => 1 / Math.Sqrt(Math.Max(1, features));

    static int Telling(IEnumerable<string> words) => words.Count(word => !Features.IsEverywhere(word));

    static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    /// <summary>A named system is the documents' own answer, the more so the less else is said.</summary>
    SystemEntry? AddSystem(Tokens tokens, int telling, Evidence evidence)
    {
        SystemEntry? found = null;
        foreach (var (phrase, votes) in systems.In(tokens))
        {
            var system = systemByName[votes[0].Archetype];
            found ??= system;
            var among = Math.Pow(Share(Telling(phrase.Split(' ')), telling), 1.5);
            var rows = system.Archetypes.Count > 0 ? system.Archetypes : system.Reading;
            for (var i = 0; i < rows.Count; i++)
                evidence.Add(phrase, index[rows[i]], SystemWeight * among / (1 + (2 * i)) * (system.Archetypes.Count > 0 ? 1 : 0.5));
        }
        return found;
    }

    void Add((string Phrase, IReadOnlyList<Vote> Votes)[] said, double loudness, Evidence evidence)
    {
        foreach (var (phrase, votes) in said)
        {
            foreach (var vote in votes)
            {
                if (index.TryGetValue(vote.Archetype, out var archetype))
                    evidence.Add(phrase, archetype, loudness * vote.Weight);
            }
        }
    }

    void AddWords(Tokens tokens, Evidence evidence)
    {
        var features = Features.Of(tokens);
        var known = features.Where(feature => weights.Knows(feature.Key)).ToArray();
        foreach (var (feature, words) in known)
        {
            for (var archetype = 0; archetype < ids.Length; archetype++)
                evidence.Add(words, archetype, WordWeight * weights.Of(feature, archetype) * Norm(known.Length));
        }
    }

    MapResult Answer(Evidence evidence, SystemEntry? system)
    {
        var ranked = Enumerable.Range(0, ids.Length).OrderByDescending(i => evidence.Scores[i]).ThenBy(i => i).ToArray();
        var confidence = Probability(evidence.Scores, ranked[0]);
        var card = catalog.Card(ids[ranked[0]])!;
        var sure = confidence >= SureFrom;
        return new(
            card.Entry.Branch, card.Id, [.. ranked.Take(3).Select(i => ids[i])],
            [.. Supporting(card, evidence, system)], Math.Round(confidence, 2), sure,
            [.. evidence.For(ranked[0]).Take(5)],
            sure ? null : QuestionPhrase(card, catalog.Card(ids[ranked[1]])!),
            system);
    }

    static double Probability(double[] scores, int best)
    {
        var sum = 0.0;
        foreach (var score in scores)
            sum += Math.Exp(score - scores[best]);
        return 1 / sum;
    }

    /// <summary>The documents' own supporting archetypes of a named system, else the dominant's neighbours that the text speaks of.</summary>
    IEnumerable<SupportingRole> Supporting(ArchetypeCard card, Evidence evidence, SystemEntry? system)
    {
        if (system is { Archetypes: { Count: > 1 } rows } && rows[0] == card.Id)
            return rows.Skip(1).Select(id => new SupportingRole(id, RoleOf(card, id)));
        return card.Neighbours.Where(neighbour => index.TryGetValue(neighbour.Id, out var i) && evidence.Scores[i] > 0)
            .OrderByDescending(neighbour => evidence.Scores[index[neighbour.Id]]).Take(2)
            .Select(neighbour => new SupportingRole(neighbour.Id, RoleOf(card, neighbour.Id)));
    }

    static string RoleOf(ArchetypeCard card, string id)
    {
        foreach (var neighbour in card.Neighbours)
        {
            if (neighbour.Id == id && neighbour.Role is { } role)
                return role.Label;
        }
        return Role.Output.Label;
    }

    static string QuestionPhrase(ArchetypeCard first, ArchetypeCard second)
    {
        foreach (var confusion in first.Confusions)
        {
            if (confusion.With == second.Id)
                return $"{first.Id} or {second.Id}? {confusion.But}";
        }
        return $"Is it rather {first.Id} ({first.Entry.Essence.TrimEnd('.')}) or {second.Id} ({second.Entry.Essence.TrimEnd('.')})?";
    }

    Phrases Systems()
    {
        var lines = new List<string>();
        foreach (var system in catalog.Systems.Where(system => system.Archetypes.Count + system.Reading.Count > 0))
        {
            systemByName[system.Name] = system;
            foreach (var name in system.Aliases.Append(system.Name))
                lines.Add($"{name}\t{system.Name}\t1");
        }
        return Phrases.Read("systems.yaml", lines);
    }
}
