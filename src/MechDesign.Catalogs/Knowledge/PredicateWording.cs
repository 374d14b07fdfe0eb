using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A predicate in plain words: <c>catalogs/predicates.yaml</c>.</summary>
public sealed record PredicateEntry(string Name, string Means, string TrueWhen, string Matters, string Example, Rows<string> Aliases)
{
    public static Rows<PredicateEntry> ReadAll(MapReader root) => root.Rows("predicates", row => new PredicateEntry(
        row.Required("name"), row.Required("means"), row.Required("true_when"), row.Required("matters"), row.Required("example"), row.Texts("aliases")));
}
