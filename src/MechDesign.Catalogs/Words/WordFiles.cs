using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>Which file of <c>catalogs/words</c> holds the wording of a field's labels.</summary>
public static class WordFiles
{
    /// <summary>The file's name without its ending; null for a field without a closed list.</summary>
    public static string? Of(Field field) => field switch
    {
        Field.Branch => "branch",
        Field.Actor => "actor",
        Field.Operation => "operation",
        Field.Interaction => "interaction",
        Field.Priority => "priority",
        Field.PathKind => "path-kind",
        Field.CandidateSource => "candidate-source",
        Field.Needed => "needed",
        Field.Action => "action",
        Field.Class => "class",
        Field.Owner => "owner",
        Field.Evolution => "evolution",
        Field.ScopeKind => "scope-kind",
        Field.Tier => "tier",
        Field.InvariantType => "invariant-type",
        Field.Reads => "reads",
        Field.Holds => "holds",
        Field.Topology => "topology",
        Field.Coordination => "coordination",
        Field.ReadConsistency => "read-consistency",
        Field.Holder => "holder",
        Field.Compensation => "compensation",
        Field.Routing => "routing",
        Field.Repeats => "repeats",
        Field.Publishes => "publishes",
        Field.WriteShape => "write-shape",
        Field.BaseMechanism => "base-mechanism",
        Field.Companions => "companion",
        Field.Spatial => "spatial",
        Field.Spans => "spans",
        Field.Query => "query",
        Field.Load => "load",
        Field.ReadPath => "read-path",
        Field.ConceptKind => "concept-kind",
        Field.Retry => "retry",
        Field.CompetingWriters => "competing-writers",
        Field.CrashAfterCommit => "crash-after-commit",
        Field.PublishFailure => "publish-failure",
        Field.StaleHolder => "stale-holder",
        Field.HotspotType => "hotspot-type",
        Field.FirstResponse => "first-response",
        _ => null,
    };

    /// <summary>Every file there is, those of lists no answer has included.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enum.GetValues<Field>().Select(Of).OfType<string>(), "role", "companion-reason", "category", "severity"];
}
