namespace MechDesign.Engine;

/// <summary>The archetypes a design was recognised by; ids such as I05 or A04.</summary>
public sealed record Archetypes(string? Dominant, Rows<SupportingArchetype> Supporting);

/// <summary>
/// An archetype composed with the dominant one, and how: usually one of <see cref="Roles"/>. Ids and roles are open
/// here, since the catalog and not the framework says which there are.
/// </summary>
public sealed record SupportingArchetype(string Id, string? Role);
