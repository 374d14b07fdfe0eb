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
        var list = new WordList(root.Required("list"), root.Required("about"), root.Required("ask"), root.Rows("values", ReadEntry));
        RefuseDoubles(root, list);
        return list;
    }

    static WordEntry ReadEntry(MapReader row) => new(
        row.Required("label"), row.Required("means"), row.Text("tell"), row.Text("example"), row.Text("near_miss"), row.Texts("aliases"));

    static void RefuseDoubles(MapReader root, WordList list)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in list.Values.SelectMany(entry => entry.Aliases.Append(entry.Label)))
        {
            if (!seen.Add(word))
                root.Problems.Add(root.At, $"'{word}' stands for two values of {list.Name}; an answer must mean one.");
        }
    }
}
