using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>An archetype's card, in the order a member needs it: what it is, when, how it looks, what protects it.</summary>
public static class ArchetypePhrase
{
    public static Reply Of(ArchetypeCard card) => Reply.Of(
    [
        new Block.Heading($"{card.Id} {card.Name}"),
        new Block.Paragraph(card.Entry.Essence),
        new Block.Facts([("Branch", card.Entry.Branch), .. card.Entry.Twin is { } twin ? [("The same shape as", twin)] : Array.Empty<(string, string)>(), ("Also called", Join(card.Entry.Aliases)), ("Examples", Join(card.Entry.Examples))]),
        new Block.Paragraph("You meet it when:"),
        new Block.Bullets([.. card.When]),
        new Block.Facts([("Storage", card.Silhouette.Storage), ("Coordination", card.Silhouette.Coordination), ("Serving", card.Silhouette.Serving)]),
        new Block.Paragraph($"Source of truth: {card.Truth}"),
        Objects(card),
        Writes(card),
        new Block.Bullets([.. card.Writes.Select(row => $"{row.Name}: {row.Why}")]),
        Reads(card),
        new Block.Table("Invariants to say aloud", ["Tier", "Statement"], [.. card.Invariants.Select(row => (ImmutableArray<string>)[row.Tier?.Label ?? "–", row.Statement])]),
        new Block.Paragraph("A protected write, step by step:"),
        new Block.Bullets([.. card.Sequence]),
        new Block.Table("What fails", ["What", "Prevented", "Repaired"], [.. card.Failures.Select(row => (ImmutableArray<string>)[row.What, row.Prevented, row.Repaired])]),
        new Block.Facts([("First bottleneck", card.Bottleneck.At), ("Type", card.Bottleneck.Type?.Label ?? "–"), ("First response", card.Bottleneck.FirstResponse?.Label ?? "–")]),
        new Block.Table("Neighbours", ["Archetype", "As its", "How"], [.. card.Neighbours.Select(row => (ImmutableArray<string>)[row.Id, row.Role?.Label ?? "–", row.How])]),
        new Block.Table("Not to be confused with", ["Archetype", "Because", "But"], [.. card.Confusions.Select(row => (ImmutableArray<string>)[row.With, row.Looks, row.But])]),
        new Block.Paragraph($"At run time: {card.Posture}"),
    ]);

    static Block.Table Objects(ArchetypeCard card) => new("Objects", ["Object", "Class", "Owner", "Evolution", "Scope", "What it is"],
    [
        .. card.Objects.Select(row => (ImmutableArray<string>)
        [
            row.Object.Label, row.Object.Class?.Label ?? "–", row.Object.Owner?.Label ?? "–", row.Object.Evolution?.Label ?? "–",
            $"{row.Object.ScopeKind?.Label}: {row.Object.ScopeValue}", row.Role,
        ]),
    ]);

    static Block.Table Writes(ArchetypeCard card) => new("Writes", ["Write", "Operation", "Write shape", "Base mechanism", "Companions"],
    [
        .. card.Writes.Select(row => (ImmutableArray<string>)
        [
            row.Name, row.Design.Requirements[0].Operation?.Label ?? "–", row.WriteShape?.Label ?? "–", row.BaseMechanism?.Label ?? "–",
            string.Join("\n", row.Companions.Select(companion => companion.Label)),
        ]),
    ]);

    static Block.Table Reads(ArchetypeCard card) => new("Reads", ["Read", "Truth", "Served by", "Rebuilt by"],
        [.. card.Reads.Select(row => (ImmutableArray<string>)[row.Name, row.Design.Reads[0].Truth ?? "–", row.ReadPath?.Label ?? "–", row.Design.Reads[0].Rebuild ?? "–"])]);

    static string Join(IEnumerable<string> words) => string.Join(", ", words);
}
