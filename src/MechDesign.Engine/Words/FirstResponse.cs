namespace MechDesign.Engine;

/// <summary>Framework §5, hotspot first response: the first scaling move.</summary>
public enum FirstResponse
{
    CacheOrProjection = 1,
    PartitionByCorrectnessScope,
    SingleWriterQueuePerHotKey,
    FanOutOnReadOrHybrid,
    TieredRetentionArchival,
}

/// <summary>The exact labels of <see cref="FirstResponse"/>.</summary>
public static class FirstResponses
{
    public static readonly Vocabulary<FirstResponse> Words = new("First response", value => value.Label);

    extension(FirstResponse value)
    {
        public string Label => value switch
        {
            FirstResponse.CacheOrProjection => "cache or projection",
            FirstResponse.PartitionByCorrectnessScope => "partition by correctness scope",
            FirstResponse.SingleWriterQueuePerHotKey => "single-writer queue per hot key",
            FirstResponse.FanOutOnReadOrHybrid => "fan-out on read or hybrid",
            FirstResponse.TieredRetentionArchival => "tiered retention / archival",
        };
    }
}
