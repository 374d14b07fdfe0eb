namespace MechDesign.Engine;

/// <summary>
/// All that the predicates of one C1 path can see (framework §4): the answers in force on it, after its target T, the
/// primary candidates W it writes and its HARD invariants I are known. Closed and finite, so that the proof can visit
/// every value.
/// </summary>
public readonly record struct WriteAnswers
{
    public Operation? Operation { get; init; }

    /// <summary>T.evolution; null also when T is undefined.</summary>
    public Evolution? TargetEvolution { get; init; }

    /// <summary>I is not empty.</summary>
    public bool AnyHardInvariant { get; init; }

    /// <summary>Some i in I is eligibility reading contended state.</summary>
    public bool ReadsContendedState { get; init; }

    /// <summary>Some i in I is uniqueness with holds = active holder.</summary>
    public bool ClaimsActiveHolder { get; init; }

    /// <summary>The counted members of W have more than one owner identity.</summary>
    public bool SeveralOwnerIdentities { get; init; }

    /// <summary>|W| &gt; 1 and the Owners in W differ by the enum alone; read by the letter only.</summary>
    public bool SeveralOwnersByEnum { get; init; }

    public Topology? Topology { get; init; }

    public Coordination? Coordination { get; init; }

    public ReadConsistency? ReadConsistency { get; init; }

    public Holder? Holder { get; init; }

    public YesNo? Compensation { get; init; }

    public Routing? Routing { get; init; }
}
