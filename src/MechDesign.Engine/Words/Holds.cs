namespace MechDesign.Engine;

/// <summary>Framework §1, evidence of a uniqueness invariant: what its key stands for.</summary>
public enum Holds { LogicalOutcome = 1, BusinessKey, ActiveHolder }

/// <summary>The exact labels of <see cref="Holds"/>.</summary>
public static class HoldsEvidence
{
    public static readonly Vocabulary<Holds> Words = new("holds", value => value.Label);

    extension(Holds value)
    {
        public string Label => value switch
        {
            Holds.LogicalOutcome => "logical outcome",
            Holds.BusinessKey => "business key",
            Holds.ActiveHolder => "active holder",
        };
    }
}
