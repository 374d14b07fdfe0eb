using System.Collections.Concurrent;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>The knowledge base in a folder. A part is read when somebody first asks for it; a verb that needs none pays for none.</summary>
public sealed class Catalog
{
    readonly string directory;
    readonly ConcurrentDictionary<string, WordList> words = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, ArchetypeCard> cards = new(StringComparer.Ordinal);
    readonly Lazy<RuleWording> rules;
    readonly Lazy<Rows<PredicateEntry>> predicates;
    readonly Lazy<Rows<Step>> steps;
    readonly Lazy<Rows<SystemEntry>> systems;
    readonly Lazy<Rows<Archetype>> archetypes;
    readonly Lazy<Mapper> mapper;

    public Catalog(string directory)
    {
        this.directory = directory;
        rules = Part("rules.yaml", RuleWording.Read);
        predicates = Part("predicates.yaml", PredicateEntry.ReadAll);
        steps = Part("steps.yaml", Step.ReadAll);
        systems = Part("systems.yaml", SystemEntry.ReadAll);
        archetypes = Part("archetypes.yaml", Archetype.ReadAll);
        mapper = new(ReadMapper);
    }

    /// <exception cref="CatalogException">The file cannot be read; so for every part.</exception>
    public RuleWording Rules => rules.Value;

    public Rows<PredicateEntry> Predicates => predicates.Value;

    public Rows<Step> Steps => steps.Value;

    public Rows<Archetype> Archetypes => archetypes.Value;

    /// <summary>Maps any text to archetypes.</summary>
    public Mapper Mapper => mapper.Value;

    /// <summary>Every system and prompt the source documents name.</summary>
    public Rows<SystemEntry> Systems => systems.Value;

    /// <summary>The card of an archetype, by its own id or its twin's; null when there is no such archetype.</summary>
    public ArchetypeCard? Card(string id)
    {
        foreach (var archetype in Archetypes)
        {
            if (archetype.Id == id)
                return cards.GetOrAdd(Own(archetype), static (own, folder) => CatalogFile.Read(folder, $"archetypes/{own}.yaml", ArchetypeCardReader.Read), directory);
        }
        return null;
    }

    // Twins share one card, under the infrastructure document's id.
    static string Own(Archetype archetype) => archetype.Twin is { } twin && archetype.Id[0] == 'A' ? twin : archetype.Id;

    /// <summary>The wording of a list by its file's name, such as <c>base-mechanism</c>.</summary>
    public WordList Words(string file) => words.GetOrAdd(file, static (name, folder) =>
        CatalogFile.Read(folder, $"words/{name}.yaml", WordList.Read), directory);

    /// <summary>The wording of a field's labels; null for a field without a closed list.</summary>
    public WordList? Words(Field field) => WordFiles.Of(field) is { } file ? Words(file) : null;

    Lazy<T> Part<T>(string name, Func<MapReader, T> read) => new(() => CatalogFile.Read(directory, name, read));

    Mapper ReadMapper() => new(
        this,
        Phrases.Read("mapping/names.tsv", Lines("names.tsv")),
        Phrases.Read("mapping/signals.tsv", Lines("signals.tsv")),
        Lines("words.txt"),
        ids => Weights.Read("mapping/weights.tsv", Lines("weights.tsv"), ids));

    IEnumerable<string> Lines(string name) => File.ReadLines(Path.Combine(directory, "mapping", name));
}
