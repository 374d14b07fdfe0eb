using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A row of <c>candidates</c>.</summary>
static class CandidateReader
{
    public static Candidate Read(MapReader row)
    {
        var scope = row.Map("scope");
        var candidate = new Candidate
        {
            Label = row.Required("label"),
            Source = row.Word("source", CandidateSources.Words),
            Needed = row.Word("needed", YesNos.Words),
            Action = row.Word("action", Decompositions.Words),
            Class = row.Word("class", ObjectClasses.Words),
            Owner = row.Word("owner", Owners.Words),
            Boundary = row.Text("boundary"),
            Evolution = row.Word("evolution", Evolutions.Words),
            ScopeKind = scope?.Word("kind", ScopeKinds.Words),
            ScopeValue = scope?.Text("value"),
            Replaces = row.Text("replaces"),
            Why = row.Text("why"),
        };
        scope?.Finish();
        return candidate;
    }

    public static void RefuseDoubles(MapReader root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in root.Items("candidates"))
        {
            if (item is not Node.Map map || map.Entries.FirstOrDefault(entry => entry.Key == "label") is not { Value: Node.Scalar { Text: { } label } } entry)
                continue;
            if (label.Trim().Length > 0 && !seen.Add(label.Trim()))
                root.Problems.Add(entry.Value.At, $"Two candidates are called '{Problems.Shorten(label.Trim())}'; a label names one object.");
        }
    }
}
