namespace MechDesign.Engine.Tests;

/// <summary>The design of framework §8, word for word.</summary>
static class Auction
{
    public static readonly Design Design = new()
    {
        Title = "Auction",
        Archetypes = new("A04", [new("A05", "output")]),
        Requirements =
        [
            new()
            {
                Text = "User places bid",
                Actor = Actor.User,
                Operation = Operation.ConditionalWrite,
                States = [new(Interaction.UpdateTarget, "Auction"), new(Interaction.CreateTarget, "Bid")],
                Priority = Priority.C1,
                Why = "Wrong acceptance changes truth",
            },
            new()
            {
                Text = "User sees current highest bid",
                Actor = Actor.Client,
                Operation = Operation.ReadProjection,
                States = [new(Interaction.ReadProjectionTarget, "AuctionView")],
                Priority = Priority.R1,
                Why = "Core product read",
            },
            new()
            {
                Text = "Watchers get outbid push",
                Actor = Actor.System,
                Operation = Operation.AsyncDeliver,
                Retained = YesNo.Yes,
                States = [new(Interaction.AsyncSideEffectTarget, "Notification")],
                Priority = Priority.N1,
                Why = "Delay is acceptable",
            },
        ],
        Candidates =
        [
            Candidate("Auction", CandidateSource.LifecycleObject, ObjectClass.Process, Owner.Service, Evolution.StateMachine, "auction_id")
                with { Boundary = "auctions", Why = "one row decides" },
            Candidate("Bid", CandidateSource.DirectNoun, ObjectClass.Event, Owner.User, Evolution.AppendOnly, "bid_id"),
            Candidate("AuctionView", CandidateSource.DerivedReadModel, ObjectClass.Projection, Owner.Derived, Evolution.Overwrite, "auction_id"),
        ],
        Invariants =
        [
            new()
            {
                Requirement = 1,
                Tier = Tier.HARD,
                Type = InvariantType.Eligibility,
                Reads = Reads.ContendedState,
                Slots =
                [
                    new(Slot.Action, "accept_bid"),
                    new(Slot.Predicate, "auction.status = OPEN AND server_time < auction.end_time AND bid.amount > auction.current_highest"),
                    new(Slot.Scope, "auction_id"),
                ],
            },
            new()
            {
                Requirement = 1,
                Tier = Tier.HARD,
                Type = InvariantType.Uniqueness,
                Holds = Holds.LogicalOutcome,
                Slots = [new(Slot.Key, "request_id"), new(Slot.Outcome, "bid acceptance result"), new(Slot.Scope, "auction_id")],
            },
            new()
            {
                Requirement = 1,
                Tier = Tier.HARD,
                Type = InvariantType.Ordering,
                Slots = [new(Slot.Instances, "accepted bids"), new(Slot.Relation, "acceptance order"), new(Slot.Scope, "auction_id")],
            },
            new()
            {
                Requirement = 2,
                Tier = Tier.SOFT,
                Type = InvariantType.Freshness,
                Slots =
                [
                    new(Slot.ReadModel, "auction highest bid view"),
                    new(Slot.Source, "auction source of truth"),
                    new(Slot.Bound, "epsilon"),
                ],
            },
        ],
        Context = new(
            Topology.SingleServiceDistributed, Coordination.PerObjectScope, ReadConsistency.BoundedStaleAllowed, Holder.None, YesNo.No),
        ContextReasons = ContextReasons.None with { Topology = "one logical service with many instances" },
        Writes = [new() { Requirement = 1, Routing = Routing.AnyWriter, Publishes = YesNo.Yes }],
        Reads =
        [
            new()
            {
                Requirement = 2,
                Concept = "Highest bid",
                Kind = ConceptKind.ProjectionConcept,
                Truth = "Auction row",
                Rebuild = "replay auction updates",
                Query = Query.StoredRow,
                Spans = Spans.OneScope,
                Spatial = YesNo.No,
                Load = Load.ReadsDominate,
            },
        ],
        Hotspots =
        [
            new("hot auction_id", HotspotType.ContentionHotspot),
            new("viral read traffic", HotspotType.ReadHotspot),
        ],
    };

    static Candidate Candidate(string label, CandidateSource source, ObjectClass of, Owner owner, Evolution evolution, string scope) => new()
    {
        Label = label,
        Source = source,
        Needed = YesNo.Yes,
        Action = Decomposition.KeepAsCandidate,
        Class = of,
        Owner = owner,
        Evolution = evolution,
        ScopeKind = ScopeKind.Instance,
        ScopeValue = scope,
    };
}
