namespace MechDesign.Engine.Tests;

/// <summary>The answers a first path can still be asked for, and every way of giving them.</summary>
static class Completions
{
    static readonly Field[] ofRequirement = [Field.Operation, Field.Interaction];
    static readonly Field[] ofCandidate = [Field.CandidateSource, Field.Action, Field.Class, Field.Owner, Field.Evolution];
    static readonly Field[] ofContext = [Field.Topology, Field.Coordination, Field.ReadConsistency, Field.Holder, Field.Compensation];

    /// <summary>What can be asked of this design; evidence only of the type it belongs to.</summary>
    public static IEnumerable<Key> Asked(Design design) =>
    [
        .. ofRequirement.Select(field => new Key(field, 1)),
        .. Rows(design.Candidates.Count, ofCandidate),
        .. Enumerable.Range(1, design.Invariants.Count).SelectMany(row => OfInvariant(design.Invariants[row - 1]).Select(field => new Key(field, row))),
        .. ofContext.Select(field => new Key(field, 0)),
        new(Field.Routing, 1),
    ];

    /// <summary>This design with every answer taken away: its rows and their names are left.</summary>
    public static Design Blank(Design design) => design.With([.. Asked(design).Select(key => new AnswerChange(key, null))]);

    public static IEnumerable<Key> Open(Design design) => Asked(design).Where(key => design.Answer(key) is null);

    /// <summary>Every design that has all its answers and those that this one has.</summary>
    public static IEnumerable<Design> Of(Design design)
    {
        if (!Open(design).Any())
            return [design];
        var key = Open(design).First();
        return Keys.Of(key.Field).Labels.SelectMany(label => Of(design.With(new AnswerChange(key, label))));
    }

    public static OpenOutcomes Fire(IEnumerable<Design> designs, RuleSet rules)
    {
        var fired = designs.Select(design => Fired.By(WritePath.Resolve(design, 1, rules).Answers, rules)).Distinct().ToList();
        return new([.. fired.Select(each => each.ShapeRule)], [.. fired.Select(each => each.MechanismRule)]);
    }

    static IEnumerable<Field> OfInvariant(Invariant row) => row switch
    {
        { Requirement: not 1 } => [],
        { Type: InvariantType.Eligibility } => [Field.Tier, Field.InvariantType, Field.Reads],
        { Type: InvariantType.Uniqueness } => [Field.Tier, Field.InvariantType, Field.Holds],
        _ => [Field.Tier, Field.InvariantType],
    };

    static IEnumerable<Key> Rows(int count, Field[] fields) =>
        Enumerable.Range(1, count).SelectMany(row => fields.Select(field => new Key(field, row)));
}
