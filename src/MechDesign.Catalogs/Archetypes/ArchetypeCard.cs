using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>All that is told of one archetype: <c>catalogs/archetypes/ID.yaml</c>.</summary>
public sealed record ArchetypeCard
{
    /// <summary>What the list says of it.</summary>
    public required Archetype Entry { get; init; }

    public string Id => Entry.Id;

    public string Name => Entry.Name;

    /// <summary>When you meet it.</summary>
    public Rows<string> When { get; init; }

    public required Silhouette Silhouette { get; init; }

    public Rows<CardObject> Objects { get; init; }

    /// <summary>The source of truth.</summary>
    public required string Truth { get; init; }

    public Rows<CardWrite> Writes { get; init; }

    public Rows<CardRead> Reads { get; init; }

    /// <summary>The invariants to say aloud.</summary>
    public Rows<Invariant> Invariants { get; init; }

    /// <summary>One protected write, step by step.</summary>
    public Rows<string> Sequence { get; init; }

    public Rows<CardFailure> Failures { get; init; }

    public required Bottleneck Bottleneck { get; init; }

    public Rows<Neighbour> Neighbours { get; init; }

    /// <summary>What runs, who crashes, what is replicated, what degrades.</summary>
    public required string Posture { get; init; }

    public Rows<Confusion> Confusions { get; init; }

    /// <summary>The write shapes a design of this archetype usually has.</summary>
    public Rows<WriteShape> UsualShapes { get; init; }
}

/// <summary>Document 000, Default Technology Silhouettes: shapes before products.</summary>
public sealed record Silhouette(string Storage, string Coordination, string Serving);

public sealed record CardObject(Candidate Object, string Role);

/// <summary>A usual write, as a design of its own, with what the card claims follows from it.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Design">Its one C1 path.</param>
/// <param name="WriteShape">The claimed shape.</param>
/// <param name="BaseMechanism">The claimed mechanism.</param>
/// <param name="Companions">The claimed companions, in the enum's order.</param>
/// <param name="Why">Why it is this one.</param>
public sealed record CardWrite(
    string Name, Design Design, WriteShape? WriteShape, BaseMechanism? BaseMechanism, Rows<Companion> Companions, string Why);

/// <summary>A usual read, as a design of its own, with the read path the card claims.</summary>
public sealed record CardRead(string Name, Design Design, ReadPath? ReadPath);

/// <summary>What fails, how it is prevented, and how it is repaired when it happened all the same.</summary>
public sealed record CardFailure(string What, string Prevented, string Repaired);

public sealed record Bottleneck(string At, HotspotType? Type, FirstResponse? FirstResponse);

/// <summary>How another archetype is composed with this one: as its input, output, decorator or substrate.</summary>
public sealed record Neighbour(string Id, Role? Role, string How);

/// <summary>What it is taken for, and the difference.</summary>
public sealed record Confusion(string With, string Looks, string But);
