namespace MechDesign.Engine;

/// <summary>
/// The single changes that could lead a path elsewhere: its operation; T's evolution and class; owner and boundary of
/// what it writes; tier and evidence of its invariants; the five context fields; routing, repeats and publishes; one
/// more invariant.
/// </summary>
public static class Moves
{
    public static IEnumerable<Move> OfWrite(WritePath path)
    {
        var requirement = path.RequirementNumber;
        return
        [
            .. Others(path.Design, new(Field.Operation, requirement)),
            .. Targets(path),
            .. Owners(path),
            .. Invariants(path),
            .. Context(path.Design, requirement, path.Rules),
            .. Others(path.Design, new(Field.Routing, requirement)),
            .. Others(path.Design, new(Field.Repeats, requirement)),
            .. Others(path.Design, new(Field.Publishes, requirement)),
            new Move.Add(New(requirement, InvariantType.Eligibility) with { Reads = Reads.ContendedState }),
            new Move.Add(New(requirement, InvariantType.Uniqueness) with { Holds = Holds.ActiveHolder }),
            new Move.Add(New(requirement, InvariantType.Uniqueness) with { Holds = Holds.LogicalOutcome }),
            new Move.Add(New(requirement, InvariantType.Ordering)),
            new Move.Add(New(requirement, InvariantType.Accounting)),
        ];
    }

    public static IEnumerable<Move> OfRead(Design design, int read, RuleSet rules = RuleSet.Repaired)
    {
        var path = design.Reads[read - 1].Requirement;
        return
        [
            .. Others(design, new(Field.Spatial, read)),
            .. Others(design, new(Field.Spans, read)),
            .. Others(design, new(Field.Query, read)),
            .. Others(design, new(Field.Load, read)),
            .. Others(design, ContextKey(design, path, Field.ReadConsistency, rules)),
        ];
    }

    static IEnumerable<Move> Others(Design design, Key key)
    {
        var now = design.Answer(key);
        return Keys.Of(key.Field).Labels.Where(label => label != now).Select(label => new Move.Answer(key, label));
    }

    static IEnumerable<Move> Targets(WritePath path) =>
        from number in Numbers(path)
        from move in Others(path.Design, new(Field.Evolution, number)).Concat(
            path.Design.Candidates[number - 1].Label == path.Target?.Label ? Others(path.Design, new(Field.Class, number)) : [])
        select move;

    static IEnumerable<Move> Owners(WritePath path) =>
        from number in Numbers(path)
        let boundary = path.Design.Candidates[number - 1].Boundary
        let key = new Key(Field.Boundary, number)
        let name = $"{path.Design.Candidates[number - 1].Label} service"
        from move in Others(path.Design, new(Field.Owner, number)).Append(new Move.Answer(key, boundary is null ? name : null))
        select move;

    static IEnumerable<Move> Invariants(WritePath path) =>
        from number in Enumerable.Range(1, path.Design.Invariants.Count)
        let invariant = path.Design.Invariants[number - 1]
        where invariant.Requirement == path.RequirementNumber
        from move in Others(path.Design, new(Field.Tier, number))
            .Concat(invariant.Type is InvariantType.Eligibility ? Others(path.Design, new(Field.Reads, number)) : [])
            .Concat(invariant.Type is InvariantType.Uniqueness ? Others(path.Design, new(Field.Holds, number)) : [])
        select move;

    static IEnumerable<Move> Context(Design design, int requirement, RuleSet rules)
    {
        Field[] five = [Field.Topology, Field.Coordination, Field.ReadConsistency, Field.Holder, Field.Compensation];
        return five.SelectMany(field => Others(design, ContextKey(design, requirement, field, rules)));
    }

    /// <summary>The path's own override where it has one, else the design's context; by the letter there is only that.</summary>
    static Key ContextKey(Design design, int requirement, Field field, RuleSet rules)
    {
        var own = new Key(field, requirement);
        return rules is RuleSet.Letter || design.Answer(own) is null ? new(field, 0) : own;
    }

    /// <summary>The candidates a write state of the path names.</summary>
    static IEnumerable<int> Numbers(WritePath path) =>
        from number in Enumerable.Range(1, path.Design.Candidates.Count)
        let label = path.Design.Candidates[number - 1].Label
        where path.Requirement.States.Any(state => state.IsWritten && state.Target == label)
        select number;

    static Invariant New(int requirement, InvariantType type) => new() { Requirement = requirement, Tier = Tier.HARD, Type = type };
}
