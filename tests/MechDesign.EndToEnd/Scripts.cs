namespace MechDesign.EndToEnd;

static class Scripts
{
    /// <summary>A drill as the reference answers it.</summary>
    public const string Drill = """
        # the questions in any order
        P1.stale_holder: not applicable
        A04
        state machine
        invariant.2.holds: logical outcome
        1
        any writer
        guarded state transition
        CAS on (state, version)
        yes
        idempotency key, outbox, idempotent consumer
        P1.retry: idempotency key
        P1.publish_failure: outbox

        """;
}
