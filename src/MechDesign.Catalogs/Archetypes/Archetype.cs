using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A recurring shape of a system, as a list names it and as people look for it: <c>catalogs/archetypes.yaml</c>.</summary>
/// <param name="Id">I01–I19 or A01–A20.</param>
/// <param name="Name">The source documents' name.</param>
/// <param name="Branch">infra or product.</param>
/// <param name="Twin">The same shape under the other document's id.</param>
/// <param name="Essence">One sentence.</param>
/// <param name="Aliases">Other words for it; a twin's stand with the infrastructure id.</param>
/// <param name="Examples">Systems that have it.</param>
public sealed record Archetype(string Id, string Name, string Branch, string? Twin, string Essence, Rows<string> Aliases, Rows<string> Examples)
{
    public static Rows<Archetype> ReadAll(MapReader root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return root.Rows("archetypes", row =>
        {
            var id = row.Required("id");
            if (id.Length > 0 && !seen.Add(id))
                row.Problems.Add(row.Find("id")!.Value.At, $"'{id}' stands here twice; an id means one archetype.");
            return new Archetype(
                id, row.Required("name"), row.Required("branch"), row.Text("twin"), row.Required("essence"), row.Texts("aliases"), row.Texts("examples"));
        });
    }

    /// <summary>Twins share one card, under the infrastructure document's id.</summary>
    public string CardId => Twin is { } twin && Id[0] == 'A' ? twin : Id;
}
