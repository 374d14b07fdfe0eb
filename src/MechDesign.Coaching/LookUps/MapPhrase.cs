using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>What a prompt text looks like, with the words that decided.</summary>
public static class MapPhrase
{
    public static Reply Of(MapResult result, Catalog catalog) => Reply.Of(
    [
        // A heading would claim what is only the nearest.
        .. result.Question is { } question
            ? (Block[])[new Block.Paragraph($"Not sure. The nearest are {string.Join(", ", result.Top.Select(id => $"{id} {catalog.Archetype(id)?.Name}"))}."), new Block.Paragraph(question, Tone.Note)]
            : [new Block.Heading($"{result.Dominant} {catalog.Archetype(result.Dominant)?.Name}"), new Block.Paragraph(catalog.Archetype(result.Dominant)?.Essence ?? "")],
        new Block.Facts(
        [
            ("Begin with", result.Kind == "infra" ? "infrastructure first" : "product first"),
            ("Supported by", result.Supporting.IsEmpty ? "–" : string.Join("; ", result.Supporting.Select(row => $"{row.Id} {catalog.Archetype(row.Id)?.Name} as its {row.Role}"))),
            ("Because of", result.Because.IsEmpty ? "nothing it knows" : string.Join(", ", result.Because)),
            ("Confidence", result.Confidence.ToString("0%", CultureInfo.InvariantCulture)),
            .. System(result),
        ]),
    ]);

    static ImmutableArray<(string, string)> System(MapResult result) => result.System is not { } system ? []
        : system.ProductView.Count == 0 ? [("Named in the documents", system.Name)]
        : [("Named in the documents", system.Name), ("As a product it is", string.Join("; ", system.ProductView))];
}
