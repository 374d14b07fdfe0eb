using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A design file to a design (framework §8): strict, all problems at once, nothing half-read.</summary>
public static class DesignReader
{
    /// <summary>Reads a whole file; null when it has problems.</summary>
    /// <param name="orPrompt">Whether the file may be a practice prompt: its reference is read then, and nothing else of it.</param>
    public static Design? Read(ReadOnlySpan<byte> bytes, bool json, Problems problems, bool orPrompt = false)
    {
        if (bytes.Length > SourceText.MaxDesignBytes)
        {
            problems.Add(Mark.Start, "A design is at most 1 MiB; this one is larger.");
            return null;
        }
        if (MapReader.Root(SourceText.Read(bytes, json, problems), problems) is not { } root)
            return null;
        var design = Read((orPrompt && root.Find("brief") is not null ? root.Map("design") : null) ?? root);
        return problems.Any ? null : design;
    }

    /// <summary>Reads a design that is a whole mapping, such as the <c>design</c> of a prompt.</summary>
    public static Design Read(MapReader root)
    {
        var before = root.Problems.Count;
        var requirements = root.Rows("requirements", RequirementReader.Read);
        // Whoever cannot read the requirements cannot tell which paths there are.
        var sure = root.Problems.Count == before;
        var design = new Design
        {
            Title = root.Text("title"),
            Archetypes = root.Map("archetypes") is { } archetypes ? ReadArchetypes(archetypes) : null,
            Requirements = requirements,
            Candidates = root.Rows("candidates", CandidateReader.Read),
        };
        CandidateReader.RefuseDoubles(root);
        var paths = new PathReader(design, sure);
        design = design with { Invariants = root.Rows("invariants", row => InvariantReader.Read(row, paths)) };
        if (root.Map("context") is { } context)
            design = ContextReader.Read(context, paths, design);
        design = design with
        {
            Writes = root.Rows("writes", new WriteRowReader(paths, design).Read),
            Reads = root.Rows("reads", row => ReadRowReader.Read(row, paths)),
            Hotspots = root.Rows("hotspots", row => new Hotspot(row.Required("label"), row.Word("type", HotspotTypes.Words))),
        };
        root.Finish();
        return design;
    }

    static Archetypes ReadArchetypes(MapReader map)
    {
        var archetypes = new Archetypes(
            map.Text("dominant"),
            map.Rows("supporting", row => new SupportingArchetype(row.Required("id"), row.Text("role"))));
        map.Finish();
        return archetypes;
    }
}
