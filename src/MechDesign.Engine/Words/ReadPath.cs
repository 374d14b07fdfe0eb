namespace MechDesign.Engine;

/// <summary>Framework §1: how a read is served.</summary>
public enum ReadPath { ReadSourceDirectly = 1, CacheAside, MaterializedView, DenormalizedRow, SpatialIndex, ScatterGather }

/// <summary>The exact labels of <see cref="ReadPath"/>.</summary>
public static class ReadPaths
{
    public static readonly Vocabulary<ReadPath> Words = new("Read path", value => value.Label);

    extension(ReadPath value)
    {
        public string Label => value switch
        {
            ReadPath.ReadSourceDirectly => "read source directly",
            ReadPath.CacheAside => "cache-aside",
            ReadPath.MaterializedView => "materialized view",
            ReadPath.DenormalizedRow => "denormalized row",
            ReadPath.SpatialIndex => "spatial index",
            ReadPath.ScatterGather => "scatter-gather",
        };
    }
}
