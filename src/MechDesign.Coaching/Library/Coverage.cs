using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What a library gives practice in, and where it has holes.</summary>
public sealed class Coverage
{
    readonly ImmutableArray<(Prompt Prompt, Practised Practised)> prompts;
    readonly Catalog catalog;

    public Coverage(IEnumerable<Prompt> prompts, Catalog catalog)
    {
        this.prompts = [.. prompts.Select(prompt => (prompt, Practised.In(prompt)))];
        this.catalog = catalog;
    }

    /// <summary>Archetypes that lead nowhere or support nowhere, and labels that are nowhere the right answer.</summary>
    public ImmutableArray<string> Holes =>
    [
        .. catalog.OwnIds.Where(id => Leading(id) == 0).Select(id => $"{id} leads no prompt"),
        .. catalog.OwnIds.Where(id => SupportedIn(id) == 0).Select(id => $"{id} supports no prompt"),
        .. Labels.Where(label => In(label).IsEmpty).Select(label => $"{label} is the right answer nowhere"),
    ];

    /// <summary>Archetype × prompt and mechanism × prompt, as counts and names.</summary>
    public Reply Shown => new(
    [
        new Block.Table("Archetypes", ["Archetype", "Leads", "Supports"],
            [.. catalog.OwnIds.Select(id => (ImmutableArray<string>)[$"{id} {catalog.Archetype(id)!.Name}", Names(row => Is(row.Dominant, id)), Names(row => row.Supporting.Any(other => Is(other, id)))])]),
        .. Groups.Select(group => new Block.Table(group.Name, [group.Name, "Prompts", "Practised in"],
            [.. group.Labels.Select(label => (ImmutableArray<string>)[label, In(label).Length.ToString(CultureInfo.InvariantCulture), string.Join(", ", In(label))])])),
        Holes.IsEmpty ? new Block.Paragraph("No holes.", Tone.Right) : new Block.Bullets([.. Holes]),
    ]);

    static IEnumerable<(string Name, ImmutableArray<string> Labels)> Groups =>
    [
        ("Write shape", WriteShapes.Words.Labels), ("Base mechanism", BaseMechanisms.Words.Labels), ("Companion", Companions.Words.Labels),
        ("Read path", ReadPaths.Words.Labels), ("Hotspot type", HotspotTypes.Words.Labels),
    ];

    static IEnumerable<string> Labels => Groups.SelectMany(group => group.Labels);

    ImmutableArray<string> In(string label) => [.. prompts.Where(row => row.Practised.Words.Contains(label)).Select(row => row.Prompt.Id)];

    int Leading(string id) => prompts.Count(row => Is(row.Practised.Dominant, id));

    int SupportedIn(string id) => prompts.Count(row => row.Practised.Supporting.Any(other => Is(other, id)));

    string Names(Func<Practised, bool> fits) => string.Join(", ", prompts.Where(row => fits(row.Practised)).Select(row => row.Prompt.Id)) is { Length: > 0 } names ? names : "–";

    /// <summary>Twins count as one.</summary>
    bool Is(string? named, string id) => named is not null && catalog.Archetype(named)?.CardId == id;
}
