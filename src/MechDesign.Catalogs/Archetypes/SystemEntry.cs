using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A system or prompt the source documents name: <c>catalogs/systems.yaml</c>.</summary>
/// <param name="Name">As the documents name it.</param>
/// <param name="Kind">infra, product or neither.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Archetypes">The documents' archetypes, dominant first; none where they give none.</param>
/// <param name="ProductView">Document 001's own row, where document 000's is the answer.</param>
/// <param name="Reading">Our reading, where the documents give no archetype.</param>
/// <param name="Where">Where in the documents.</param>
public sealed record SystemEntry(
    string Name, string Kind, Rows<string> Aliases, Rows<string> Archetypes, Rows<string> ProductView, Rows<string> Reading, string Where)
{
    public static Rows<SystemEntry> ReadAll(MapReader root) => root.Rows("systems", row => new SystemEntry(
        row.Required("name"), row.Required("kind"), row.Texts("aliases"), row.Texts("archetypes"), row.Texts("product_view"),
        row.Texts("reading"), row.Required("where")));
}
