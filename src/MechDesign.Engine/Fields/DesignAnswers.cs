namespace MechDesign.Engine;

/// <summary>A change of one answer: where, and the label to put there (null: undeclared).</summary>
public readonly record struct AnswerChange(Key Key, string? Label);

public static class DesignAnswers
{
    extension(Design design)
    {
        /// <summary>The label that stands at a key; null when it is undeclared or derived.</summary>
        public string? Answer(Key key) => Keys.Of(key.Field).Subject switch
        {
            Subject.Entry => key.Field is Field.DominantArchetype ? design.Archetypes?.Dominant : null,
            Subject.Requirement => Of(design.Requirements.Numbered(key.Row), key.Field),
            Subject.Candidate => Of(design.Candidates.Numbered(key.Row), key.Field),
            Subject.Invariant => Of(design.Invariants.Numbered(key.Row), key.Field),
            Subject.Context => Of(key.Row == 0 ? design.Context : design.OverridesOf(key.Row), key.Field),
            Subject.Path => Of(design.WriteRowOf(key.Row), key.Field),
            Subject.Read => Of(design.Reads.Numbered(key.Row), key.Field),
            Subject.Hotspot => key.Field is Field.HotspotType ? design.Hotspots.Numbered(key.Row)?.Type?.Label : null,
            Subject.Design => null,
        };

        /// <summary>This design with some answers changed.</summary>
        public Design With(params ReadOnlySpan<AnswerChange> changes)
        {
            var draft = new Draft(design);
            foreach (var change in changes)
                draft.Set(change.Key, change.Label);
            return draft.Design;
        }
    }

    static string? Of(Requirement? row, Field field) => field switch
    {
        Field.Actor => row?.Actor?.Label,
        Field.Operation => row?.Operation?.Label,
        Field.Interaction => row is { States.Count: > 0 } ? row.States[0].Interaction?.Label : null,
        Field.Priority => row?.Priority?.Label,
        Field.Retained => row?.Retained?.Label,
        _ => null,
    };

    static string? Of(Candidate? row, Field field) => field switch
    {
        Field.CandidateSource => row?.Source?.Label,
        Field.Needed => row?.Needed?.Label,
        Field.Action => row?.Action?.Label,
        Field.Class => row?.Class?.Label,
        Field.Owner => row?.Owner?.Label,
        Field.Boundary => row?.Boundary,
        Field.Evolution => row?.Evolution?.Label,
        Field.ScopeKind => row?.ScopeKind?.Label,
        _ => null,
    };

    static string? Of(Invariant? row, Field field) => field switch
    {
        Field.InvariantType => row?.Type?.Label,
        Field.Tier => row?.Tier?.Label,
        Field.Reads => row?.Reads?.Label,
        Field.Holds => row?.Holds?.Label,
        Field.InvariantStatement => row?.Statement,
        _ => null,
    };

    static string? Of(Context? context, Field field) => field switch
    {
        Field.Topology => context?.Topology?.Label,
        Field.Coordination => context?.Coordination?.Label,
        Field.ReadConsistency => context?.ReadConsistency?.Label,
        Field.Holder => context?.Holder?.Label,
        Field.Compensation => context?.Compensation?.Label,
        _ => null,
    };

    static string? Of(WriteRow? row, Field field) => field switch
    {
        Field.Routing => row?.Routing?.Label,
        Field.Repeats => row?.Repeats?.Label,
        Field.Publishes => row?.Publishes?.Label,
        Field.Companions when row is { Companions.Count: > 0 } => string.Join(", ", row.Companions.Select(companion => companion.Label)),
        _ => null,
    };

    static string? Of(ReadRow? row, Field field) => field switch
    {
        Field.Spatial => row?.Spatial?.Label,
        Field.Spans => row?.Spans?.Label,
        Field.Query => row?.Query?.Label,
        Field.Load => row?.Load?.Label,
        Field.Truth => row?.Truth,
        _ => null,
    };
}
