namespace MechDesign.Engine;

/// <summary>Framework §1, evidence of an eligibility invariant: what its predicate reads.</summary>
public enum Reads { ContendedState = 1, ReferenceData }

/// <summary>The exact labels of <see cref="Reads"/>.</summary>
public static class ReadsEvidence
{
    public static readonly Vocabulary<Reads> Words = new("reads", value => value.Label);

    extension(Reads value)
    {
        public string Label => value switch
        {
            Reads.ContendedState => "contended state",
            Reads.ReferenceData => "reference data",
        };
    }
}
