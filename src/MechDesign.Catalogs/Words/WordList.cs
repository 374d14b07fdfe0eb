using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>What one value of a closed list means, in our words.</summary>
/// <param name="Label">The framework's label.</param>
/// <param name="Means">One line, shown beside the choice.</param>
/// <param name="Tell">How to recognise it.</param>
/// <param name="Example">A case from a real system.</param>
/// <param name="NearMiss">What it is taken for, and the difference.</param>
/// <param name="Aliases">Other words a member may type.</param>
public sealed record WordEntry(string Label, string Means, string? Tell, string? Example, string? NearMiss, Rows<string> Aliases);

/// <summary>A closed list with its wording: <c>catalogs/words/NAME.yaml</c>.</summary>
/// <param name="Name">The framework's name of the list.</param>
/// <param name="About">What the list decides.</param>
/// <param name="Ask">The question put to a member; {subject} stands for the row.</param>
/// <param name="Values">One entry a label, in the framework's order.</param>
public sealed record WordList(string Name, string About, string Ask, Rows<WordEntry> Values)
{
    public WordEntry? Find(string label)
    {
        foreach (var entry in Values)
        {
            if (entry.Label == label)
                return entry;
        }
        return null;
    }

    public static WordList Read(MapReader root)
    {
        var (name, seen) = (root.Required("list"), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        return new(name, root.Required("about"), root.Required("ask"), root.Rows("values", row => ReadEntry(row, name, seen)));
    }

    static WordEntry ReadEntry(MapReader row, string list, HashSet<string> seen)
    {
        var entry = new WordEntry(
            row.Required("label"), row.Required("means"), row.Text("tell"), row.Text("example"), row.Text("near_miss"), row.Texts("aliases"));
        foreach (var node in (IEnumerable<Node?>)[row.Find("label")?.Value, .. row.Find("aliases") is { Value: Node.List aliases } ? aliases.Items : []])
        {
            if (node is Node.Scalar { Text: { } text } && !seen.Add(text.Trim()))
                row.Problems.Add(node.At, $"'{text.Trim()}' stands for two values of {list}; an answer must mean one.");
        }
        return entry;
    }
}
