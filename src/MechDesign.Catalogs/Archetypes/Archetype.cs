using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A recurring shape of a system: <c>catalogs/archetypes.yaml</c>.</summary>
/// <param name="Id">I01–I19 or A01–A20.</param>
/// <param name="Name">The source documents' name.</param>
/// <param name="Branch">infra or product.</param>
/// <param name="Twin">The same shape under the other document's id.</param>
/// <param name="Essence">One sentence.</param>
public sealed record Archetype(string Id, string Name, string Branch, string? Twin, string Essence)
{
    public static Rows<Archetype> ReadAll(MapReader root) => root.Rows("archetypes", row => new Archetype(
        row.Required("id"), row.Required("name"), row.Required("branch"), row.Text("twin"), row.Required("essence")));
}
