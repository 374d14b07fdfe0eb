namespace MechDesign.Engine.Tests;

/// <summary>Every place of a design where something can be asked.</summary>
static class AllKeys
{
    /// <summary>Asked or predicted, and nowhere kept in a design: what follows is derived, the rest is the interview's.</summary>
    public static readonly Field[] NotKept =
    [
        Field.Branch, Field.SupportingArchetypes, Field.Primary, Field.InvariantStatement, Field.Overrides, Field.WriteShape,
        Field.BaseMechanism, Field.ReadPath, Field.Retry, Field.CompetingWriters, Field.CrashAfterCommit, Field.PublishFailure,
        Field.StaleHolder, Field.FirstResponse,
    ];

    public static IEnumerable<Key> Of(Design design) =>
        from place in Keys.All
        from row in Rows(design, place.Subject)
        select new Key(place.Field, row);

    /// <summary>Some labels for a place: its own, or any text where the framework lists none.</summary>
    public static IEnumerable<string> LabelsFor(Field field) =>
        Keys.Of(field).Labels is { Length: > 0 } labels ? labels : ["some text", "other text, with a comma"];

    static IEnumerable<int> Rows(Design design, Subject subject) => subject switch
    {
        Subject.Design or Subject.Entry => [0],
        Subject.Requirement => Enumerable.Range(1, design.Requirements.Count),
        Subject.Candidate => Enumerable.Range(1, design.Candidates.Count),
        Subject.Invariant => Enumerable.Range(1, design.Invariants.Count),
        Subject.Context => [0, .. design.Paths().Select(path => path.RequirementNumber)],
        Subject.Path => design.Paths().Select(path => path.RequirementNumber),
        Subject.Read => Enumerable.Range(1, design.Reads.Count),
        Subject.Hotspot => Enumerable.Range(1, design.Hotspots.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };
}
