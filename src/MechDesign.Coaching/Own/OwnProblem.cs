using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>One text of an own problem that only its owner can know: what it is, and what the catalog proposes.</summary>
/// <param name="Key">Its place, such as <c>requirement.1.text</c> or <c>invariant.2.predicate</c>.</param>
/// <param name="Says">What belongs here.</param>
/// <param name="Proposed">Filled in before; kept when nobody writes anything else.</param>
public sealed record OwnText(string Key, string Says, string Proposed);

/// <summary>
/// A problem of somebody's own (product.md, Bring your own problem): the mapper names its archetypes, the card proposes
/// objects, paths and invariants, and free text is asked for requirements, names and the slots of templates alone.
/// </summary>
public sealed class OwnProblem
{
    const int LongestTitle = 60;

    /// <summary>More is no name and no rule any more.</summary>
    public const int LongestText = 300;

    readonly Design seed;

    OwnProblem(MapResult mapped, ArchetypeCard card, Design seed) => (Mapped, Card, this.seed) = (mapped, card, seed);

    /// <summary>What the text looks like.</summary>
    public MapResult Mapped { get; }

    /// <summary>The archetype the proposals come from.</summary>
    public ArchetypeCard Card { get; }

    /// <param name="text">The problem in any words.</param>
    /// <param name="catalog">Where the proposals come from.</param>
    /// <param name="archetype">Another archetype than the mapper's; null to take its own.</param>
    /// <returns>Null when there is no such archetype.</returns>
    public static OwnProblem? Of(string text, Catalog catalog, string? archetype = null)
    {
        var mapped = catalog.Mapper.Map(text);
        return catalog.Card((archetype ?? mapped.Dominant).ToUpperInvariant()) is { } card
            ? new(mapped, card, OwnSeed.Of(Title(text), card, card.Id == mapped.Dominant ? mapped.Supporting : []))
            : null;
    }

    /// <summary>Every text to confirm or to change, in the order of the worksheets.</summary>
    public ImmutableArray<OwnText> Texts =>
    [
        new("title", "What it is called", seed.Title ?? ""),
        .. seed.Requirements.Select((row, i) => new OwnText(Key("requirement", i, "text"), row.Priority is Priority.C1 ? "A write that must never go wrong" : "A read people wait for", row.Text)),
        .. seed.Candidates.SelectMany((row, i) => (OwnText[])[new(Key("candidate", i, "label"), $"The name of {A(row.Class?.Label ?? "object")}", row.Label), new(Key("candidate", i, "scope"), $"What tells one {row.Label} from another", row.ScopeValue ?? "")]),
        .. seed.Invariants.SelectMany((row, i) => row.Slots.Select(slot => new OwnText(Key("invariant", i, slot.Slot.FileKey), $"{row.Type?.Label}: {slot.Slot.Words}", slot.Text))),
    ];

    /// <summary>The design with what its owner wrote.</summary>
    /// <param name="written">What stands at a key; null or empty keeps the proposal.</param>
    /// <returns>The design, or a sentence that says what is wrong with the texts.</returns>
    public (Design? Design, string? Wrong) With(Func<string, string?> written)
    {
        string At(string key, string proposed) => written(key)?.Trim() is { Length: > 0 } text ? text : proposed;
        if (Texts.FirstOrDefault(text => written(text.Key)?.Length > LongestText) is { } tooLong)
            return (null, $"{tooLong.Says}: at most {LongestText} characters, please.");
        var labels = seed.Candidates.Select((row, i) => (row.Label, Own: At(Key("candidate", i, "label"), row.Label))).ToArray();
        if (labels.GroupBy(pair => pair.Own, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return (null, $"Two objects are called {twice.Key}; each needs a name of its own.");
        string? Named(string? text) => labels.Aggregate(text, (name, pair) => Renamed(name, pair.Label, pair.Own));
        return (seed with
        {
            Title = At("title", seed.Title ?? ""),
            Requirements = [.. seed.Requirements.Select((row, i) => row with { Text = At(Key("requirement", i, "text"), row.Text), States = [.. row.States.Select(state => state with { Target = Named(state.Target) })] })],
            Candidates = [.. seed.Candidates.Select((row, i) => row with { Label = labels[i].Own, ScopeValue = At(Key("candidate", i, "scope"), row.ScopeValue ?? "") })],
            Invariants = [.. seed.Invariants.Select((row, i) => row with { Slots = [.. row.Slots.Select(slot => slot with { Text = At(Key("invariant", i, slot.Slot.FileKey), slot.Text) })] })],
            Reads = [.. seed.Reads.Select(row => row with { Truth = Named(row.Truth) })],
        }, null);
    }

    /// <summary>A name, or a text that begins with it, under its new name.</summary>
    static string? Renamed(string? text, string label, string own) =>
        text is not null && text.StartsWith(label, StringComparison.Ordinal) && (text.Length == label.Length || !char.IsLetterOrDigit(text[label.Length]))
            ? own + text[label.Length..]
            : text;

    static string Title(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "A problem of my own" : line.Length <= LongestTitle ? line : $"{line[..LongestTitle].TrimEnd()}…";
    }

    static string A(string noun) => "aeiou".Contains(noun[0], StringComparison.Ordinal) ? $"an {noun}" : $"a {noun}";

    static string Key(string kind, int row, string part) => string.Create(CultureInfo.InvariantCulture, $"{kind}.{row + 1}.{part}");
}
