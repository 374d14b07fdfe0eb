namespace MechDesign.Engine;

/// <summary>Framework §1: the scaling pressure of a hotspot.</summary>
public enum HotspotType { ReadHotspot = 1, WriteThroughputHotspot, ContentionHotspot, FanOutHotspot, StorageGrowthHotspot }

/// <summary>The exact labels of <see cref="HotspotType"/>.</summary>
public static class HotspotTypes
{
    public static readonly Vocabulary<HotspotType> Words = new("Hotspot type", value => value.Label);

    extension(HotspotType value)
    {
        public string Label => value switch
        {
            HotspotType.ReadHotspot => "read hotspot",
            HotspotType.WriteThroughputHotspot => "write throughput hotspot",
            HotspotType.ContentionHotspot => "contention hotspot",
            HotspotType.FanOutHotspot => "fan-out hotspot",
            HotspotType.StorageGrowthHotspot => "storage growth hotspot",
        };
    }
}
