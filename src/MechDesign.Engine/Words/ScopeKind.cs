namespace MechDesign.Engine;

/// <summary>Framework §1: the conceptual correctness scope of an object.</summary>
public enum ScopeKind { Instance = 1, Relation, Time, Region, Collection, Global }

/// <summary>The exact labels of <see cref="ScopeKind"/>.</summary>
public static class ScopeKinds
{
    public static readonly Vocabulary<ScopeKind> Words = new("Scope kind", value => value.Label);

    extension(ScopeKind value)
    {
        public string Label => value switch
        {
            ScopeKind.Instance => "instance",
            ScopeKind.Relation => "relation",
            ScopeKind.Time => "time",
            ScopeKind.Region => "region",
            ScopeKind.Collection => "collection",
            ScopeKind.Global => "global",
        };
    }
}
