using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>Reads which path a row means: a P id, or the exact text of its requirement.</summary>
/// <param name="design">The design with its requirements read.</param>
/// <param name="sure">Whether every requirement was understood; if not, an unknown path is not reported twice.</param>
public sealed class PathReader(Design design, bool sure)
{
    // Looked up, not searched: a design of 1 MiB may hold ten thousand requirements and as many rows.
    readonly Dictionary<string, int> byId = design.Paths().ToDictionary(path => path.Id, path => path.RequirementNumber);
    readonly Dictionary<string, int> byText = design.Paths().GroupBy(path => path.Requirement.Text)
        .ToDictionary(paths => paths.Key, paths => paths.First().RequirementNumber);

    /// <summary>The requirement number of the path at <c>path</c>; 0 and a problem when there is none.</summary>
    public int Read(MapReader row)
    {
        var name = row.Required("path");
        if (name.Length == 0)
            return 0;
        if (!byId.TryGetValue(name, out var number))
            byText.TryGetValue(name, out number);
        if (number == 0)
            Refuse(row, row.Find("path")!.Value.At, name);
        return number;
    }

    /// <summary>The requirement number of a P id; 0 and a problem when there is none.</summary>
    public int Read(MapReader map, Node.Entry entry)
    {
        if (!byId.TryGetValue(entry.Key, out var number))
            Refuse(map, entry.At, entry.Key);
        return number;
    }

    void Refuse(MapReader map, Mark at, string name)
    {
        if (sure)
            map.Problems.Add(at, $"No retained requirement has the path '{Problems.Shorten(name)}'. {Known()}");
    }

    string Known() => byId.Count switch
    {
        0 => "None is retained: give one priority C1 or R1, or retained: Yes.",
        <= 12 => $"Paths: {string.Join(", ", design.Paths().Select(path => path.Id))}.",
        _ => $"Paths: P1 to {Ids.Path(byId.Count)}.",
    };
}
