using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>The <c>context</c>: five choices, why each was made, and what single paths override.</summary>
static class ContextReader
{
    public static Design Read(MapReader map, PathReader paths, Design design)
    {
        var context = ReadFive(map);
        var reasons = map.Map("why") is { } why ? ReadReasons(why) : ContextReasons.None;
        var overrides = map.Map("overrides") is { } rows ? ReadOverrides(rows, paths) : [];
        map.Finish();
        return design with { Context = context, ContextReasons = reasons, Overrides = overrides };
    }

    public static Context ReadFive(MapReader map) => new(
        map.Word("topology", Topologies.Words),
        map.Word("write_coordination_scope", Coordinations.Words),
        map.Word("read_consistency_target", ReadConsistencies.Words),
        map.Word("holder_model", Holders.Words),
        map.Word("compensation_acceptable", YesNos.Words));

    static ContextReasons ReadReasons(MapReader map)
    {
        var reasons = new ContextReasons(
            map.Text("topology"), map.Text("write_coordination_scope"), map.Text("read_consistency_target"),
            map.Text("holder_model"), map.Text("compensation_acceptable"));
        map.Finish();
        return reasons;
    }

    static Rows<PathContext> ReadOverrides(MapReader map, PathReader paths)
    {
        var rows = new List<PathContext>();
        foreach (var entry in map.Entries)
        {
            var requirement = paths.Read(map, entry);
            if (map.MapOf(entry) is not { } five)
                continue;
            var context = ReadFive(five);
            five.Finish();
            if (requirement > 0)
                rows.Add(new(requirement, context));
        }
        return rows.OrderBy(row => row.Requirement).ToRows();
    }
}
