namespace MechDesign.Engine;

/// <summary>Framework §1, failure answer: what carries a message whose publishing failed.</summary>
public enum PublishFailure { Outbox = 1, CDC, NothingIsPublished }

/// <summary>The exact labels of <see cref="PublishFailure"/>.</summary>
public static class PublishFailures
{
    public static readonly Vocabulary<PublishFailure> Words = new("Publish failure", value => value.Label);

    extension(PublishFailure value)
    {
        public string Label => value switch
        {
            PublishFailure.Outbox => "outbox",
            PublishFailure.CDC => "CDC",
            PublishFailure.NothingIsPublished => "nothing is published",
        };
    }
}
