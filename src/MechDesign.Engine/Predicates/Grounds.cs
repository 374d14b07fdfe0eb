namespace MechDesign.Engine;

/// <summary>An answer a predicate was computed from: where it stands and what it says (null: undeclared).</summary>
public readonly record struct Ground(Key Key, string? Label);

/// <summary>The answers behind each predicate of a path, so that every conclusion can be traced to what somebody said.</summary>
public static class Grounds
{
    public static IReadOnlyList<Ground> Of(WritePath path, Predicate predicate)
    {
        var found = new List<Ground>();
        Collect(path, predicate, found);
        return found;
    }

    /// <summary>Adds the grounds of the earlier predicates, then the row's own, each once.</summary>
    static void Collect(WritePath path, Predicate predicate, List<Ground> found)
    {
        var row = PredicateTable.Of(path.Rules)[(int)predicate - 1];
        foreach (var earlier in row.Earlier)
            Collect(path, earlier, found);
        foreach (var field in row.Answers)
        {
            foreach (var ground in Of(path, predicate, field))
            {
                if (!found.Contains(ground))
                    found.Add(ground);
            }
        }
    }

    static IEnumerable<Ground> Of(WritePath path, Predicate predicate, Field field) => field switch
    {
        Field.Operation => [At(path, field, path.RequirementNumber)],
        Field.Routing => [At(path, field, path.RequirementNumber)],
        Field.Evolution => NumberOf(path, path.Target) is var number and > 0 ? [At(path, field, number)] : [],
        Field.Topology or Field.Coordination or Field.ReadConsistency or Field.Holder or Field.Compensation => [ContextGround(path, field)],
        Field.OwnerIdentity => path.Written.Select(row => At(path, row.Boundary is null ? Field.Owner : Field.Boundary, NumberOf(path, row))),
        Field.Owner => path.Written.Select(row => At(path, Field.Owner, NumberOf(path, row))),
        Field.Reads => Evidence(path, field, InvariantType.Eligibility),
        Field.Holds => Evidence(path, field, InvariantType.Uniqueness),
        Field.Tier when predicate is Predicate.CrossServiceAtomicityRequired => Tiers(path),
        _ => [],
    };

    static Ground At(WritePath path, Field field, int row)
    {
        var key = new Key(field, row);
        return new(key, path.Design.Answer(key));
    }

    static Ground ContextGround(WritePath path, Field field)
    {
        var own = At(path, field, path.RequirementNumber);
        return own.Label is not null && path.Rules is RuleSet.Repaired ? own : At(path, field, 0);
    }

    static IEnumerable<Ground> Evidence(WritePath path, Field field, InvariantType type) =>
        from number in Enumerable.Range(1, path.Design.Invariants.Count)
        let invariant = path.Design.Invariants[number - 1]
        where invariant.Requirement == path.RequirementNumber && invariant.IsHard && invariant.Type == type
        select At(path, field, number);

    static IEnumerable<Ground> Tiers(WritePath path) =>
        from number in Enumerable.Range(1, path.Design.Invariants.Count)
        where path.Design.Invariants[number - 1].Requirement == path.RequirementNumber
        select At(path, Field.Tier, number);

    static int NumberOf(WritePath path, Candidate? candidate)
    {
        for (var i = 0; candidate is not null && i < path.Design.Candidates.Count; i++)
        {
            if (path.Design.Candidates[i].Label == candidate.Label)
                return i + 1;
        }
        return 0;
    }
}
