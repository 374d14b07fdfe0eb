namespace MechDesign.Engine;

/// <summary>Framework §1, failure answer: what stops a holder that acts too late.</summary>
public enum StaleHolder { FencingToken = 1, NotApplicable }

/// <summary>The exact labels of <see cref="StaleHolder"/>.</summary>
public static class StaleHolders
{
    public static readonly Vocabulary<StaleHolder> Words = new("Stale holder", value => value.Label);

    extension(StaleHolder value)
    {
        public string Label => value switch
        {
            StaleHolder.FencingToken => "fencing token",
            StaleHolder.NotApplicable => "not applicable",
        };
    }
}
