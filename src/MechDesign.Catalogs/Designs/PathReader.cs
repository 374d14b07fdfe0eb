using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>Reads which path a row means: a P id, or the exact text of its requirement.</summary>
/// <param name="design">The design with its requirements read.</param>
/// <param name="sure">Whether every requirement was understood; if not, an unknown path is not reported twice.</param>
public sealed class PathReader(Design design, bool sure)
{
    /// <summary>The requirement number of the path at <c>path</c>; 0 and a problem when there is none.</summary>
    public int Read(MapReader row)
    {
        var name = row.Required("path");
        if (name.Length == 0)
            return 0;
        var number = ById(name);
        if (number == 0)
            number = ByText(name);
        if (number == 0)
            Refuse(row, row.Find("path")!.Value.At, name);
        return number;
    }

    /// <summary>The requirement number of a P id; 0 and a problem when there is none.</summary>
    public int Read(MapReader map, Node.Entry entry)
    {
        var number = ById(entry.Key);
        if (number == 0)
            Refuse(map, entry.At, entry.Key);
        return number;
    }

    int ById(string id) => design.RequirementOf(id);

    int ByText(string text)
    {
        foreach (var path in design.Paths())
        {
            if (path.Requirement.Text == text)
                return path.RequirementNumber;
        }
        return 0;
    }

    void Refuse(MapReader map, Mark at, string name)
    {
        if (sure)
            map.Problems.Add(at, $"No retained requirement has the path '{(name.Length <= 60 ? name : $"{name[..57]}…")}'. {Known()}");
    }

    string Known()
    {
        var ids = string.Join(", ", design.Paths().Select(path => path.Id));
        return ids.Length == 0 ? "None is retained: give one priority C1 or R1, or retained: Yes." : $"Paths: {ids}.";
    }
}
