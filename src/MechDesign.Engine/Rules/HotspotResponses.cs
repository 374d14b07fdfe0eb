namespace MechDesign.Engine;

/// <summary>Framework §5, Hotspot first response.</summary>
public static class HotspotResponses
{
    public static FirstResponse Of(HotspotType type) => type switch
    {
        HotspotType.ReadHotspot => FirstResponse.CacheOrProjection,
        HotspotType.WriteThroughputHotspot => FirstResponse.PartitionByCorrectnessScope,
        HotspotType.ContentionHotspot => FirstResponse.SingleWriterQueuePerHotKey,
        HotspotType.FanOutHotspot => FirstResponse.FanOutOnReadOrHybrid,
        HotspotType.StorageGrowthHotspot => FirstResponse.TieredRetentionArchival,
    };
}
