using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A row of <c>writes</c>: one for each C1 path at most.</summary>
sealed class WriteRowReader(PathReader paths, Design design)
{
    readonly HashSet<int> seen = [];

    public WriteRow Read(MapReader row)
    {
        var path = paths.Read(row);
        if (path > 0)
            Check(row, path);
        return new()
        {
            Requirement = path,
            Routing = row.Word("routing", Routings.Words),
            Repeats = row.Word("repeats", RepeatsEvidence.Words),
            Publishes = row.Word("publishes", YesNos.Words),
            Companions = ReadCompanions(row),
        };
    }

    void Check(MapReader row, int path)
    {
        var at = row.Find("path")!.Value.At;
        var requirement = design.Requirements[path - 1];
        if (requirement.Priority is not Priority.C1)
            row.Problems.Add(at, $"'{Problems.Shorten(requirement.Text)}' is no C1 path; only those have a row of writes.");
        if (!seen.Add(path))
            row.Problems.Add(at, $"'{Problems.Shorten(requirement.Text)}' has two rows of writes; keep one.");
    }

    public static Rows<Companion> ReadCompanions(MapReader row)
    {
        var companions = new SortedSet<Companion>();
        foreach (var item in row.Items("companions"))
        {
            if (item is not Node.Scalar { Text: { } text })
                row.Problems.Add(item.At, $"A companion is a text, not {item.Kind}.");
            else if (row.Label(item.At, text.Trim(), Companions.Words) is { } companion)
                companions.Add(companion);
        }
        return companions.ToRows();
    }
}
