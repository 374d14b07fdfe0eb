namespace MechDesign.Engine;

/// <summary>Framework §1, evidence of a read: how many scopes one answer asks.</summary>
public enum Spans { OneScope = 1, ManyScopes }

/// <summary>The exact labels of <see cref="Spans"/>.</summary>
public static class SpansEvidence
{
    public static readonly Vocabulary<Spans> Words = new("spans", value => value.Label);

    extension(Spans value)
    {
        public string Label => value switch
        {
            Spans.OneScope => "one scope",
            Spans.ManyScopes => "many scopes",
        };
    }
}
