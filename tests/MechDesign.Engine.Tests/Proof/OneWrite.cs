namespace MechDesign.Engine.Tests;

/// <summary>The least design whose only path gives exactly these answers.</summary>
static class OneWrite
{
    public static Design Giving(WriteAnswers answers) => new()
    {
        Requirements =
        [
            new()
            {
                Text = "Something is written",
                Operation = answers.Operation,
                States = [new(Interaction.UpdateTarget, "Thing"), new(Interaction.CreateTarget, "Other")],
                Priority = Priority.C1,
            },
        ],
        Candidates = Written(answers.SeveralOwnerIdentities, answers.SeveralOwnersByEnum)
            .Select(row => row.Label == "Thing" ? row with { Evolution = answers.TargetEvolution } : row).ToRows(),
        Invariants =
        [
            // What is SOFT counts for nothing, however it is answered.
            Row(InvariantType.Eligibility, answers.ReadsContendedState) with { Reads = Reads.ContendedState },
            Row(InvariantType.Uniqueness, answers.ClaimsActiveHolder) with { Holds = Holds.ActiveHolder },
            Row(InvariantType.Accounting, answers.AnyHardInvariant),
        ],
        Context = new(answers.Topology, answers.Coordination, answers.ReadConsistency, answers.Holder, answers.Compensation),
        Writes = [new() { Requirement = 1, Routing = answers.Routing }],
    };

    static Invariant Row(InvariantType type, bool hard) => new() { Requirement = 1, Type = type, Tier = hard ? Tier.HARD : Tier.SOFT };

    static Candidate[] Written(bool severalIdentities, bool severalByEnum) => (severalIdentities, severalByEnum) switch
    {
        (false, false) => [Kept("Thing", Owner.Service), Kept("Other", Owner.Service)],
        (false, true) => [Kept("Thing", Owner.Service), Kept("Other", Owner.User)],
        (true, false) => [Kept("Thing", Owner.Service) with { Boundary = "one" }, Kept("Other", Owner.Service) with { Boundary = "two" }],
        (true, true) => [Kept("Thing", Owner.Service), Kept("Other", Owner.Worker)],
    };

    static Candidate Kept(string label, Owner owner) => new() { Label = label, Action = Decomposition.KeepAsCandidate, Owner = owner };
}
