namespace MechDesign.Engine;

/// <summary>
/// The designs in which the open rows behind a path turn out one way or the other, as far as the predicates can tell:
/// its invariants, the states it touches, and whose the candidates are that it may write.
/// </summary>
static class OpenRows
{
    public static IEnumerable<Design> Settle(Design design, int requirement) =>
        from invariants in Invariants(design, requirement)
        from requirements in Requirements(design, requirement)
        from candidates in Candidates(design, design.Requirements[requirement - 1])
        select design with { Invariants = invariants, Requirements = requirements, Candidates = candidates };

    static IEnumerable<Rows<Invariant>> Invariants(Design design, int requirement)
    {
        IEnumerable<Rows<Invariant>> all = [[]];
        foreach (var row in design.Invariants)
        {
            // What the rows so far say together is all that counts, so however many are open, five cases are left.
            all = all.SelectMany(rows => (row.Requirement == requirement ? Outcomes(row) : [row]).Select(outcome => (Rows<Invariant>)[.. rows, outcome]))
                .DistinctBy(rows => (rows.Any(each => IsHard(each)), rows.Any(each => IsHard(each) && each.ReadsContendedState), rows.Any(each => IsHard(each) && each.ClaimsActiveHolder)))
                .ToList();
        }
        return all;

        bool IsHard(Invariant row) => row.IsHard && row.Requirement == requirement;
    }

    // HARD or not, contended or not, a claim or not: the rest looks the same to the predicates.
    static IEnumerable<Invariant> Outcomes(Invariant open)
    {
        var hard = open with { Tier = Tier.HARD };
        if (open.Tier is not Tier.HARD)
            yield return open with { Tier = Tier.SOFT };
        if (open.Tier is Tier.SOFT)
            yield break;
        if (open.Type is null or InvariantType.Eligibility && open.Reads is null or Reads.ContendedState)
            yield return hard with { Type = InvariantType.Eligibility, Reads = Reads.ContendedState };
        if (open.Type is null or InvariantType.Uniqueness && open.Holds is null or Holds.ActiveHolder)
            yield return hard with { Type = InvariantType.Uniqueness, Holds = Holds.ActiveHolder };
        yield return hard with { Type = open.Type ?? InvariantType.Accounting, Reads = open.Reads ?? Reads.ReferenceData, Holds = open.Holds ?? Holds.BusinessKey };
    }

    static IEnumerable<Rows<Requirement>> Requirements(Design design, int requirement) =>
        from states in Product(design.Requirements[requirement - 1].States, Outcomes)
        select design.Requirements.Select((row, i) => i == requirement - 1 ? row with { States = states } : row).ToRows();

    // Not written, only created, or what writers compete for.
    static IEnumerable<StateReference> Outcomes(StateReference state) => state is { Interaction: null, Target: not null }
        ? [state, state with { Interaction = Interaction.CreateTarget }, state with { Interaction = Interaction.UpdateTarget }]
        : [state];

    static IEnumerable<Rows<Candidate>> Candidates(Design design, Requirement requirement) =>
        Product(design.Candidates, row => requirement.States.Any(state => state.Target == row.Label) ? Outcomes(row) : [row]);

    static IEnumerable<Candidate> Outcomes(Candidate row)
    {
        if (row is { Action: not null, Class: not null, Source: not null, Owner: not null })
            return [row];
        // Any of the four may still say that it is no primary state.
        var rejected = row with { Action = Decomposition.RejectAsUIArtifact };
        var kept = row with { Action = row.Action ?? Decomposition.KeepAsCandidate };
        // Nobody's row looks like a row of the others' owner, and one of two owners differs from whoever that is.
        return !kept.IsPrimary ? [rejected]
            : kept.Owner is not null ? [rejected, kept]
            : [rejected, kept, kept with { Owner = Owner.Service }, kept with { Owner = Owner.Worker }];
    }

    static IEnumerable<Rows<T>> Product<T>(Rows<T> rows, Func<T, IEnumerable<T>> outcomes)
    {
        IEnumerable<Rows<T>> all = [[]];
        foreach (var row in rows)
            all = all.SelectMany(_ => outcomes(row), (done, outcome) => (Rows<T>)[.. done, outcome]);
        return all;
    }
}
