namespace MechDesign.Engine;

/// <summary>A candidate object (framework §3, Sheet B).</summary>
public sealed record Candidate
{
    public required string Label { get; init; }

    public CandidateSource? Source { get; init; }

    public YesNo? Needed { get; init; }

    public Decomposition? Action { get; init; }

    public ObjectClass? Class { get; init; }

    public Owner? Owner { get; init; }

    /// <summary>The name of the service that owns its writes, where there are several (errata E3).</summary>
    public string? Boundary { get; init; }

    public Evolution? Evolution { get; init; }

    public ScopeKind? ScopeKind { get; init; }

    public string? ScopeValue { get; init; }

    /// <summary>The split candidate this row replaces.</summary>
    public string? Replaces { get; init; }

    public string? Why { get; init; }

    /// <summary>Framework §3: undeclared owner, class or source do not deny it; an undeclared action does.</summary>
    public bool IsPrimary => Action is Decomposition.KeepAsCandidate
        && Owner is not Engine.Owner.Derived
        && Class is not ObjectClass.Projection
        && Source is not CandidateSource.DerivedReadModel;

    /// <summary>
    /// Framework §4, owner identity: the boundary where given, else the owner's word. A user or a client is no
    /// service, and nobody's row is nobody's: those have none and are not counted.
    /// </summary>
    public string? OwnerIdentity => Boundary ?? (Owner is null or Engine.Owner.User or Engine.Owner.Client ? null : Owner.Value.Label);
}
