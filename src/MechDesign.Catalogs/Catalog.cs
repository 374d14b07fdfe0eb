using System.Collections.Concurrent;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>The knowledge base in a folder. A part is read when somebody first asks for it; a verb that needs none pays for none.</summary>
public sealed class Catalog
{
    readonly string directory;
    readonly ConcurrentDictionary<string, WordList> words = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, ArchetypeCard> cards = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, Topic> topics = new(StringComparer.Ordinal);
    readonly Lazy<Rows<string>> topicIds;
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
        archetypes = Part("archetypes.yaml", Catalogs.Archetype.ReadAll);
        mapper = new(ReadMapper);
        topicIds = new(() => Files("knowledge").Where(path => Path.GetExtension(path) == ".yaml").Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal).ToRows());
    }

    /// <summary>The folder all this is read from.</summary>
    public string Folder => directory;

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
        return Archetype(id) is { } archetype ? cards.GetOrAdd(archetype.CardId, ReadCard) : null;
    }

    ArchetypeCard ReadCard(string id) => CatalogFile.Read(directory, $"archetypes/{id}.yaml", root => ArchetypeCardReader.Read(Archetype(id)!, root));

    /// <summary>What the list says of an archetype; null when there is none of that id.</summary>
    public Archetype? Archetype(string id)
    {
        foreach (var archetype in Archetypes)
        {
            if (archetype.Id == id)
                return archetype;
        }
        return null;
    }

    /// <summary>The ids that have a card of their own: every archetype, twins once, in the documents' order.</summary>
    public IEnumerable<string> OwnIds => Archetypes.Where(archetype => archetype.CardId == archetype.Id).Select(archetype => archetype.Id);

    public IEnumerable<ArchetypeCard> Cards => OwnIds.Select(id => Card(id)!);

    /// <summary>The write shapes a design of an archetype usually has; none where there is no such archetype.</summary>
    public Rows<WriteShape> UsualShapes(string id) => Card(id)?.UsualShapes ?? [];

    /// <summary>The knowledge topics there are, in alphabetical order.</summary>
    public Rows<string> TopicIds => topicIds.Value;

    /// <summary>A topic of the knowledge base by its file's name; null when there is none.</summary>
    public Topic? Topic(string id) => TopicIds.Contains(id)
        ? topics.GetOrAdd(id, static (name, folder) => CatalogFile.Read(folder, $"knowledge/{name}.yaml", root => Catalogs.Topic.Read(name, root)), directory)
        : null;

    public IEnumerable<Topic> Topics => TopicIds.Select(id => Topic(id)!);

    /// <summary>The wording of a list by its file's name, such as <c>base-mechanism</c>.</summary>
    public WordList Words(string file) => words.GetOrAdd(file, static (name, folder) =>
        CatalogFile.Read(folder, $"words/{name}.yaml", WordList.Read), directory);

    /// <summary>The wording of a field's labels; null for a field without a closed list.</summary>
    public WordList? Words(Field field) => WordFiles.Of(field) is { } file ? Words(file) : null;

    Lazy<T> Part<T>(string name, Func<MapReader, T> read) => new(() => CatalogFile.Read(directory, name, read));

    Mapper ReadMapper() => new(
        this,
        Phrases.Read("mapping/names.tsv", MappingLines("names.tsv")),
        Phrases.Read("mapping/signals.tsv", MappingLines("signals.tsv")),
        MappingLines("words.txt"),
        ids => Weights.Read("mapping/weights.tsv", MappingLines("weights.tsv"), ids.Count));

    /// <summary>The lines of a file the mapper listens by.</summary>
    internal IReadOnlyList<string> MappingLines(string name)
    {
        var path = Path.Combine(directory, "mapping", name);
        return File.Exists(path) ? File.ReadAllLines(path) : throw new CatalogException([FileProblem.AtStart($"mapping/{name}", $"this file is missing from {directory}.")]);
    }

    /// <summary>The files of a folder, in alphabetical order.</summary>
    internal IEnumerable<string> Files(string folder)
    {
        var path = Path.Combine(directory, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)
            : throw new CatalogException([FileProblem.AtStart(folder, $"this folder is missing from {directory}.")]);
    }
}
