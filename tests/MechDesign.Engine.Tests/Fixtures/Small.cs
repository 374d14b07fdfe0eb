namespace MechDesign.Engine.Tests;

/// <summary>One write each, closed and free of findings: the least design of every kind of write the framework knows.</summary>
static class Small
{
    /// <summary>A seat held by somebody who may vanish.</summary>
    public static readonly Design Claim = Write(Operation.ConditionalWrite, Evolution.StateMachine,
        Hard(InvariantType.Uniqueness) with { Holds = Holds.ActiveHolder }, Outcome)
        .Answered("context.holder_model: process");

    /// <summary>Units that must not go below zero.</summary>
    public static readonly Design Stock = Write(Operation.ConditionalWrite, Evolution.Overwrite,
        Hard(InvariantType.Eligibility) with { Reads = Reads.ContendedState }, Outcome);

    /// <summary>A profile whose last edit stands.</summary>
    public static readonly Design Profile = Write(Operation.OverwriteState, Evolution.Overwrite, Hard(InvariantType.Authorization));

    /// <summary>Likes that add up in any order.</summary>
    public static readonly Design Counter = Write(Operation.OverwriteState, Evolution.Merge, Hard(InvariantType.Accounting))
        .Answered("P1.repeats: same value again");

    /// <summary>Messages in the order in which they were sent.</summary>
    public static readonly Design Log = Write(Operation.AppendEvent, Evolution.AppendOnly, Hard(InvariantType.Ordering), Outcome);

    /// <summary>A job that moves from state to state.</summary>
    public static readonly Design Job = Write(Operation.StateTransition, Evolution.StateMachine, Hard(InvariantType.Accounting), Outcome);

    /// <summary>Money that leaves one service and arrives in another.</summary>
    public static readonly Design Transfer = TwoServices(Write(Operation.StateTransition, Evolution.StateMachine, Hard(InvariantType.Accounting), Outcome))
        .Answered("context.topology: multi-service", "context.write_coordination_scope: cross service", "context.compensation_acceptable: Yes");

    public static Design Named(string name) => name switch
    {
        nameof(Auction) => Auction.Design,
        nameof(Claim) => Claim,
        nameof(Stock) => Stock,
        nameof(Profile) => Profile,
        nameof(Counter) => Counter,
        nameof(Log) => Log,
        nameof(Job) => Job,
        nameof(Transfer) => Transfer,
        _ => throw new ArgumentException($"No design is called {name}."),
    };

    public static readonly string[] AllNames =
        [nameof(Auction), nameof(Claim), nameof(Stock), nameof(Profile), nameof(Counter), nameof(Log), nameof(Job), nameof(Transfer)];

    public static TheoryData<string> Names => [.. AllNames];

    public static Invariant Hard(InvariantType type) => new() { Requirement = 1, Tier = Tier.HARD, Type = type };

    /// <summary>The uniqueness that absorbs retries.</summary>
    public static Invariant Outcome => Hard(InvariantType.Uniqueness) with { Holds = Holds.LogicalOutcome, Slots = [new(Slot.Key, "request_id")] };

    static Design Write(Operation operation, Evolution evolution, params Invariant[] invariants) => new()
    {
        Requirements =
        [
            new() { Text = "Something is written", Operation = operation, States = [new(Interaction.UpdateTarget, "Thing")], Priority = Priority.C1 },
        ],
        Candidates = [Thing("Thing") with { Evolution = evolution }],
        Invariants = [.. invariants],
        Context = new(Topology.SingleServiceDistributed, Coordination.PerObjectScope, ReadConsistency.StrongOnly, Holder.None, YesNo.No),
        Writes = [new() { Requirement = 1, Routing = Routing.AnyWriter, Publishes = YesNo.No }],
    };

    static Candidate Thing(string label) => new()
    {
        Label = label,
        Source = CandidateSource.DirectNoun,
        Action = Decomposition.KeepAsCandidate,
        Class = ObjectClass.Entity,
        Owner = Owner.Service,
        ScopeKind = ScopeKind.Instance,
    };

    static Design TwoServices(Design design) => design with
    {
        Requirements =
        [
            design.Requirements[0] with { States = [.. design.Requirements[0].States, new(Interaction.UpdateTarget, "Other")] },
        ],
        Candidates =
        [
            design.Candidates[0] with { Boundary = "things" },
            Thing("Other") with { Boundary = "others", Evolution = design.Candidates[0].Evolution },
        ],
    };
}
