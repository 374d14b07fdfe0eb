namespace MechDesign.Engine;

/// <summary>Framework §1: what must stand beside a base mechanism.</summary>
public enum Companion
{
    IdempotencyKey = 1,
    DedupByEventId,
    FencingToken,
    Outbox,
    CDC,
    IdempotentConsumer,
    Compensation,
    SequenceAuthority,
    Heartbeat,
}

/// <summary>The exact labels of <see cref="Companion"/>.</summary>
public static class Companions
{
    public static readonly Vocabulary<Companion> Words = new("Required companions", value => value.Label);

    extension(Companion value)
    {
        public string Label => value switch
        {
            Companion.IdempotencyKey => "idempotency key",
            Companion.DedupByEventId => "dedup by event_id",
            Companion.FencingToken => "fencing token",
            Companion.Outbox => "outbox",
            Companion.CDC => "CDC",
            Companion.IdempotentConsumer => "idempotent consumer",
            Companion.Compensation => "compensation",
            Companion.SequenceAuthority => "sequence authority",
            Companion.Heartbeat => "heartbeat",
        };
    }
}
