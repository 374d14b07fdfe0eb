using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A design as nodes, with the keys of framework §8; what is undeclared is left out.</summary>
public static class DesignNodes
{
    public static Node.Map Of(Design design) => Map(
        ("title", Text(design.Title)),
        ("archetypes", Of(design.Archetypes)),
        ("requirements", List(design.Requirements, Of)),
        ("candidates", List(design.Candidates, Of)),
        ("invariants", List(design.Invariants, row => Of(row, design))),
        ("context", Context(design)),
        ("writes", List(design.Writes, row => Of(row, design))),
        ("reads", List(design.Reads, row => Of(row, design))),
        ("hotspots", List(design.Hotspots, row => Map(("label", Text(row.Label)), ("type", Text(row.Type?.Label))))));

    static Node.Map? Of(Archetypes? archetypes) => archetypes is null ? null : Map(
        ("dominant", Text(archetypes.Dominant)),
        ("supporting", List(archetypes.Supporting, row => Map(("id", Text(row.Id)), ("role", Text(row.Role))))));

    static Node.Map Of(Requirement row) => Map(
        ("text", Text(row.Text)),
        ("actor", Text(row.Actor?.Label)),
        ("operation", Text(row.Operation?.Label)),
        ("states", List(row.States, state => Map(("interaction", Text(state.Interaction?.Label)), ("target", Text(state.Target))))),
        ("priority", Text(row.Priority?.Label)),
        ("retained", Text(row.Retained?.Label)),
        ("why", Text(row.Why)));

    static Node.Map Of(Candidate row) => Map(
        ("label", Text(row.Label)),
        ("source", Text(row.Source?.Label)),
        ("needed", Text(row.Needed?.Label)),
        ("action", Text(row.Action?.Label)),
        ("replaces", Text(row.Replaces)),
        ("class", Text(row.Class?.Label)),
        ("owner", Text(row.Owner?.Label)),
        ("boundary", Text(row.Boundary)),
        ("evolution", Text(row.Evolution?.Label)),
        ("scope", row.ScopeKind is null && row.ScopeValue is null
            ? null
            : Map(("kind", Text(row.ScopeKind?.Label)), ("value", Text(row.ScopeValue)))),
        ("why", Text(row.Why)));

    static Node.Map Of(Invariant row, Design design) => Map(
    [
        ("path", Path(design, row.Requirement)),
        ("tier", Text(row.Tier?.Label)),
        ("type", Text(row.Type?.Label)),
        .. row.Slots.Select(slot => (slot.Slot.FileKey, (Node?)Text(slot.Text))),
        ("reads", Text(row.Reads?.Label)),
        ("holds", Text(row.Holds?.Label)),
    ]);

    static Node.Map? Context(Design design)
    {
        var reasons = design.ContextReasons;
        var map = Map(
        [
            .. Five(design.Context),
            ("why", reasons == ContextReasons.None ? null : Map(
                ("topology", Text(reasons.Topology)),
                ("write_coordination_scope", Text(reasons.Coordination)),
                ("read_consistency_target", Text(reasons.ReadConsistency)),
                ("holder_model", Text(reasons.Holder)),
                ("compensation_acceptable", Text(reasons.Compensation)))),
            ("overrides", design.Overrides.Count == 0 ? null : Map(
                [.. design.Overrides.Select(row => (Id(design, row.Requirement), (Node?)Map([.. Five(row.Context)])))])),
        ]);
        return map.Entries.Count == 0 ? null : map;
    }

    static IEnumerable<(string, Node?)> Five(Context context) =>
    [
        ("topology", Text(context.Topology?.Label)),
        ("write_coordination_scope", Text(context.Coordination?.Label)),
        ("read_consistency_target", Text(context.ReadConsistency?.Label)),
        ("holder_model", Text(context.Holder?.Label)),
        ("compensation_acceptable", Text(context.Compensation?.Label)),
    ];

    static Node.Map Of(WriteRow row, Design design) => Map(
        ("path", Path(design, row.Requirement)),
        ("routing", Text(row.Routing?.Label)),
        ("repeats", Text(row.Repeats?.Label)),
        ("publishes", Text(row.Publishes?.Label)),
        ("companions", List(row.Companions, companion => Node.Of(companion.Label))));

    static Node.Map Of(ReadRow row, Design design) => Map(
        ("path", Path(design, row.Requirement)),
        ("concept", Text(row.Concept)),
        ("kind", Text(row.Kind?.Label)),
        ("truth", Text(row.Truth)),
        ("rebuild", Text(row.Rebuild)),
        ("query", Text(row.Query?.Label)),
        ("spans", Text(row.Spans?.Label)),
        ("spatial", Text(row.Spatial?.Label)),
        ("load", Text(row.Load?.Label)));

    static Node.Scalar Path(Design design, int requirement) => Node.Of(Id(design, requirement));

    static string Id(Design design, int requirement) => Ids.Path(design.PathNumber(requirement));

    static Node.Scalar? Text(string? text) => text is null ? null : Node.Of(text);

    static Node.List? List<T>(Rows<T> rows, Func<T, Node> of) =>
        rows.Count == 0 ? null : new(Mark.Start, [.. rows.Select(of)]);

    static Node.Map Map(params ReadOnlySpan<(string Key, Node? Value)> entries)
    {
        var present = new List<Node.Entry>();
        foreach (var (key, value) in entries)
        {
            if (value is not null)
                present.Add(new(Mark.Start, key, value));
        }
        return new(Mark.Start, present);
    }
}
