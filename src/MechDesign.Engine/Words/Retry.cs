namespace MechDesign.Engine;

/// <summary>Framework §1, failure answer: what absorbs a client's retry.</summary>
public enum Retry { IdempotencyKey = 1, DedupByEventId, SameValueAgain, EachAttemptCounts, Missing }

/// <summary>The exact labels of <see cref="Retry"/>.</summary>
public static class Retries
{
    public static readonly Vocabulary<Retry> Words = new("Retry", value => value.Label);

    extension(Retry value)
    {
        public string Label => value switch
        {
            Retry.IdempotencyKey => "idempotency key",
            Retry.DedupByEventId => "dedup by event_id",
            Retry.SameValueAgain => "same value again",
            Retry.EachAttemptCounts => "each attempt counts",
            Retry.Missing => "missing",
        };
    }
}
