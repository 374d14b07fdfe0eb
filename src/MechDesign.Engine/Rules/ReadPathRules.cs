namespace MechDesign.Engine;

/// <summary>What the read path rules look at: the evidence of one row of reads and the staleness of its path.</summary>
public readonly record struct ReadFacts(bool Spatial, bool ManyScopes, Query Query, bool ReadsDominate, bool StalenessAllowed)
{
    /// <summary>Framework §5: query is joined row and load is reads dominate.</summary>
    public bool JoinsToOneRow => Query is Query.JoinedRow && ReadsDominate;

    /// <summary>The document's same_shape_as_source.</summary>
    public bool SameShapeAsSource => Query is Query.StoredRow;

    /// <summary>The facts of a row; null while its query is undeclared.</summary>
    public static ReadFacts? Of(ReadRow row, Context context) => row.Query is not { } query ? null : new(
        row.Spatial is YesNo.Yes,
        row.Spans is Spans.ManyScopes,
        query,
        row.Load is Load.ReadsDominate,
        context.ReadConsistency is ReadConsistency.BoundedStaleAllowed);
}

/// <summary>Framework §5, Read path.</summary>
public static class ReadPathRules
{
    public static readonly RuleTable<ReadFacts, ReadPath> Repaired = new("Read path", path => path.Label,
        new(1, ReadPath.SpatialIndex, [Spatial]),
        new(2, ReadPath.ScatterGather, [ManyScopes]),
        new(3, ReadPath.DenormalizedRow, [JoinsToOneRow]),
        new(4, ReadPath.MaterializedView, [NotStoredRow]),
        new(5, ReadPath.CacheAside, [ReadsDominate, StalenessAllowed]),
        new(6, ReadPath.ReadSourceDirectly, []));

    /// <summary>The document's own order, where rules 3 and 5 leave nothing for 6 and 7 (errata E2).</summary>
    public static readonly RuleTable<ReadFacts, ReadPath> Letter = new("Read path", path => path.Label,
        new(1, ReadPath.SpatialIndex, [Spatial]),
        new(2, ReadPath.ScatterGather, [ManyScopes]),
        new(3, ReadPath.MaterializedView, [NotStoredRow]),
        new(4, ReadPath.CacheAside, [ReadsDominate, StalenessAllowed]),
        new(5, ReadPath.ReadSourceDirectly, [StoredRow]),
        new(6, ReadPath.DenormalizedRow, [JoinsToOneRow]),
        new(7, null, []));

    public static RuleTable<ReadFacts, ReadPath> Of(RuleSet rules) => rules is RuleSet.Letter ? Letter : Repaired;

    static Condition<ReadFacts> Spatial => new("spatial", facts => facts.Spatial);

    static Condition<ReadFacts> ManyScopes => new("many scopes", facts => facts.ManyScopes);

    static Condition<ReadFacts> JoinsToOneRow => new("joins_to_one_row", facts => facts.JoinsToOneRow);

    static Condition<ReadFacts> StoredRow => new("query is stored row", facts => facts.SameShapeAsSource);

    static Condition<ReadFacts> NotStoredRow => new("query is not stored row", facts => !facts.SameShapeAsSource);

    static Condition<ReadFacts> ReadsDominate => new("reads dominate", facts => facts.ReadsDominate);

    static Condition<ReadFacts> StalenessAllowed => new("bounded_staleness_allowed", facts => facts.StalenessAllowed);
}
