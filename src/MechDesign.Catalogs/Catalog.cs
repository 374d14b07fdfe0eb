using System.Collections.Concurrent;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>The knowledge base in a folder. A part is read when somebody first asks for it; a verb that needs none pays for none.</summary>
public sealed class Catalog(string directory)
{
    readonly ConcurrentDictionary<string, WordList> words = new(StringComparer.Ordinal);
    readonly Lazy<RuleWording> rules = new(() => CatalogFile.Read(directory, "rules.yaml", RuleWording.Read));
    readonly Lazy<Rows<PredicateEntry>> predicates = new(() => CatalogFile.Read(directory, "predicates.yaml", PredicateEntry.ReadAll));
    readonly Lazy<Rows<Step>> steps = new(() => CatalogFile.Read(directory, "steps.yaml", Step.ReadAll));
    readonly ConcurrentDictionary<string, ArchetypeCard> cards = new(StringComparer.Ordinal);
    readonly Lazy<Rows<SystemEntry>> systems = new(() => CatalogFile.Read(directory, "systems.yaml", SystemEntry.ReadAll));
    readonly Lazy<Rows<Archetype>> archetypes = new(() => CatalogFile.Read(directory, "archetypes.yaml", Archetype.ReadAll));

    /// <exception cref="CatalogException">The file cannot be read; so for every part.</exception>
    public RuleWording Rules => rules.Value;

    public Rows<PredicateEntry> Predicates => predicates.Value;

    public Rows<Step> Steps => steps.Value;

    public Rows<Archetype> Archetypes => archetypes.Value;

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
}
