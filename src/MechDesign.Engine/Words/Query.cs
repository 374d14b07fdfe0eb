namespace MechDesign.Engine;

/// <summary>Framework §1, evidence of a read: what it asks of the record of truth.</summary>
public enum Query { StoredRow = 1, JoinedRow, ComputedView }

/// <summary>The exact labels of <see cref="Query"/>.</summary>
public static class Queries
{
    public static readonly Vocabulary<Query> Words = new("query", value => value.Label);

    extension(Query value)
    {
        public string Label => value switch
        {
            Query.StoredRow => "stored row",
            Query.JoinedRow => "joined row",
            Query.ComputedView => "computed view",
        };
    }
}
