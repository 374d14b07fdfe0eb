using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A first design for a problem of somebody's own: the objects, writes, reads and invariants of an archetype's card, put together.</summary>
static class OwnSeed
{
    const int MostWrites = 2;
    const int MostReads = 2;

    public static Design Of(string title, ArchetypeCard card, IEnumerable<SupportingRole> supporting)
    {
        CardWrite[] writes = [.. card.Writes.Take(MostWrites)];
        CardRead[] reads = [.. card.Reads.Take(MostReads)];
        return new()
        {
            Title = title,
            Archetypes = new(card.Id, [.. supporting.Select(row => new SupportingArchetype(row.Id, row.Role))]),
            Requirements = [.. writes.Select(write => write.Design.Requirements[0] with { Text = Sentence(write.Name) }), .. reads.Select(Read)],
            Candidates = [.. card.Objects.Select(row => row.Object)],
            Invariants = [.. writes.SelectMany((write, i) => write.Design.Invariants.Select(invariant => invariant with { Requirement = i + 1 }))],
            Context = writes.Length > 0 ? writes[0].Design.Context : Context.Undeclared,
            Overrides = [.. writes.Skip(1).Select((write, i) => (Requirement: i + 2, Own: Differing(writes[0].Design.Context, write.Design.Context))).Where(row => row.Own != Context.Undeclared)
                .Select(row => new PathContext(row.Requirement, row.Own))],
            Writes = [.. writes.Select((write, i) => write.Design.Writes[0] with { Requirement = i + 1 })],
            Reads = [.. reads.Select((read, i) => read.Design.Reads[0] with { Requirement = writes.Length + i + 1 })],
            Hotspots = card.Bottleneck.Type is { } type ? [new Hotspot(card.Bottleneck.At, type)] : [],
        };
    }

    static Requirement Read(CardRead read) => new()
    {
        Text = Sentence(read.Name),
        Actor = Actor.Client,
        Operation = read.ReadPath is ReadPath.ReadSourceDirectly ? Operation.ReadSource : Operation.ReadProjection,
        Priority = Priority.R1,
    };

    /// <summary>What a second write declares otherwise than the first; its staleness is the reads' business.</summary>
    static Context Differing(Context first, Context second) => new(
        first.Topology == second.Topology ? null : second.Topology,
        first.Coordination == second.Coordination ? null : second.Coordination,
        null,
        first.Holder == second.Holder ? null : second.Holder,
        first.Compensation == second.Compensation ? null : second.Compensation);

    static string Sentence(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
