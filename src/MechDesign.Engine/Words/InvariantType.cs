namespace MechDesign.Engine;

/// <summary>Framework §1: the kind of an invariant; its template has the same name.</summary>
public enum InvariantType { Eligibility = 1, Uniqueness, Ordering, Accounting, Authorization, Freshness }

/// <summary>The exact labels of <see cref="InvariantType"/>.</summary>
public static class InvariantTypes
{
    public static readonly Vocabulary<InvariantType> Words = new("Invariant type", value => value.Label);

    extension(InvariantType value)
    {
        public string Label => value switch
        {
            InvariantType.Eligibility => "eligibility",
            InvariantType.Uniqueness => "uniqueness",
            InvariantType.Ordering => "ordering",
            InvariantType.Accounting => "accounting",
            InvariantType.Authorization => "authorization",
            InvariantType.Freshness => "freshness",
        };
    }
}
