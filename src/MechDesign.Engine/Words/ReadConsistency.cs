namespace MechDesign.Engine;

/// <summary>Framework §1: whether a read may lag.</summary>
public enum ReadConsistency { StrongOnly = 1, BoundedStaleAllowed }

/// <summary>The exact labels of <see cref="ReadConsistency"/>.</summary>
public static class ReadConsistencies
{
    public static readonly Vocabulary<ReadConsistency> Words = new("Read consistency target", value => value.Label);

    extension(ReadConsistency value)
    {
        public string Label => value switch
        {
            ReadConsistency.StrongOnly => "strong only",
            ReadConsistency.BoundedStaleAllowed => "bounded stale allowed",
        };
    }
}
