namespace MechDesign.Engine.Tests;

/// <summary>Framework §5, Companions: what each row gives, and what takes it away.</summary>
public sealed class CompanionTests
{
    [Theory]
    // CAS: a key, unless repeats is not one effect.
    [InlineData("Stock", "idempotency key, required")]
    [InlineData("Profile", "idempotency key, required")]
    [InlineData("Profile", "idempotency key, required", "P1.repeats: one effect")]
    [InlineData("Profile", "", "P1.repeats: same value again")]
    [InlineData("Profile", "", "P1.repeats: each attempt counts")]
    [InlineData("Stock", "idempotency key, recommended", "P1.repeats: each attempt counts")]
    // A lease keeps its key whatever repeats says; a lock has none but the outcome's.
    [InlineData("Claim", "idempotency key, required · fencing token, required · heartbeat, recommended")]
    [InlineData("Claim", "idempotency key, required · fencing token, required · heartbeat, recommended", "P1.repeats: each attempt counts")]
    [InlineData("Claim", "idempotency key, required · fencing token, required · heartbeat, recommended", "P1.routing: one writer")]
    [InlineData("Claim", "idempotency key, recommended", "context.holder_model: thread")]
    [InlineData("Claim", "", "context.holder_model: thread", "invariant.2.tier: SOFT")]
    // A fact is deduplicated whatever the mechanism.
    [InlineData("Log", "idempotency key, recommended · dedup by event_id, required · sequence authority, recommended")]
    [InlineData("Log", "dedup by event_id, required", "invariant.1.type: accounting", "invariant.2.holds: business key", "P1.routing: one writer")]
    // Saga: a key and compensation, whatever repeats says; 2PC needs nothing of its own.
    [InlineData("Transfer", "idempotency key, required · compensation, required")]
    [InlineData("Transfer", "idempotency key, required · compensation, required", "P1.repeats: each attempt counts")]
    [InlineData("Transfer", "idempotency key, recommended", "context.compensation_acceptable: No")]
    // What publishes has an outbox, unless CDC was chosen; either has a consumer that may be told twice.
    [InlineData("Counter", "", "P1.publishes: No")]
    [InlineData("Counter", "outbox, required · idempotent consumer, required", "P1.publishes: Yes")]
    [InlineData("Counter", "CDC, chosen · idempotent consumer, required", "P1.publishes: Yes", "P1.companions: CDC")]
    [InlineData("Counter", "outbox, chosen · CDC, chosen · idempotent consumer, required", "P1.publishes: Yes", "P1.companions: CDC, outbox")]
    [InlineData("Counter", "CDC, chosen · idempotent consumer, required", "P1.companions: CDC")]
    [InlineData("Counter", "outbox, chosen · idempotent consumer, required", "P1.companions: outbox")]
    // A late holder is fenced whatever served the claim (E10), and where it acts under a claim won elsewhere.
    [InlineData("Counter", "fencing token, recommended", "P1.holder_model: worker")]
    [InlineData("Counter", "fencing token, recommended", "P1.holder_model: process")]
    [InlineData("Counter", "fencing token, recommended", "P1.holder_model: node")]
    [InlineData("Counter", "", "P1.holder_model: thread")]
    [InlineData("Counter", "", "context.holder_model: worker")]
    [InlineData("Counter", "", "context.holder_model: worker", "P1.topology: single process")]
    [InlineData("Claim", "idempotency key, required · fencing token, required · heartbeat, recommended", "P1.holder_model: worker")]
    // Order needs one authority where a log or one writer gives it, and not where the last value wins.
    [InlineData("Counter", "sequence authority, recommended", "invariant.1.type: ordering", "P1.routing: one writer")]
    [InlineData("Counter", "sequence authority, recommended", "invariant.1.type: ordering", "P1.routing: one writer per scope")]
    [InlineData("Counter", "", "invariant.1.type: ordering")]
    [InlineData("Counter", "", "P1.routing: one writer")]
    [InlineData("Profile", "", "invariant.1.type: ordering", "P1.routing: one writer")]
    [InlineData("Auction", "idempotency key, required · outbox, required · idempotent consumer, required")]
    // The outcome's key is worth keeping where nothing requires it.
    [InlineData("Stock", "idempotency key, recommended", "candidate.Thing.evolution: overwrite", "P1.routing: one writer")]
    [InlineData("Stock", "", "invariant.2.tier: SOFT", "P1.routing: one writer")]
    // What is chosen shows the strongest reason there is.
    [InlineData("Counter", "heartbeat, chosen", "P1.companions: heartbeat")]
    [InlineData("Claim", "idempotency key, required · fencing token, required · heartbeat, recommended", "P1.companions: heartbeat, fencing token, idempotency key")]
    // Without a mechanism only what publishes and what is chosen.
    [InlineData("Stock", "", "candidate.Thing.evolution: append-only")]
    [InlineData("Stock", "", "candidate.Thing.evolution: append-only", "P1.holder_model: worker")]
    [InlineData("Stock", "outbox, required · idempotent consumer, required", "candidate.Thing.evolution: append-only", "P1.publishes: Yes")]
    [InlineData("Stock", "sequence authority, chosen", "candidate.Thing.evolution: append-only", "P1.companions: sequence authority")]
    public void They_are_attached_by_their_rows(string design, string expected, params string[] answers) =>
        Assert.Equal(expected, Of(Small.Named(design).Answered(answers).Write()));

    [Fact]
    public void A_claim_served_by_a_transaction_is_fenced_too()
    {
        var design = Small.Transfer.And(Small.Hard(InvariantType.Uniqueness) with { Holds = Holds.ActiveHolder })
            .Answered("context.holder_model: worker", "context.compensation_acceptable: No");

        Assert.Equal("idempotency key, recommended · fencing token, required · heartbeat, recommended", Of(design.Write()));
    }

    [Fact]
    public void A_side_effect_of_the_requirement_publishes_when_it_is_named()
    {
        Assert.Equal("outbox, required · idempotent consumer, required", Of(WithSideEffect("Push").Write()));
        Assert.Equal("", Of(WithSideEffect(null).Write()));
    }

    [Fact]
    public void Each_row_of_the_table_is_the_reason_somewhere()
    {
        var shown = Every.DistinctAnswers.Select(OneWrite.Giving)
            .SelectMany(design => new[]
            {
                design,
                design.And(Small.Outcome, Small.Hard(InvariantType.Ordering))
                    .Answered("P1.publishes: Yes", "P1.holder_model: worker", "P1.repeats: each attempt counts"),
            })
            .SelectMany(design => design.Write().Companions)
            .Select(result => (result.Companion, result.Reason, result.Because)).ToHashSet();

        Assert.All(CompanionRules.Repaired, row => Assert.Contains((row.Companion, row.Reason, row.Words), shown));
    }

    [Theory]
    [InlineData("Stock", "", "candidate.Thing.evolution: overwrite")]
    [InlineData("Profile", "idempotency key, required")]
    [InlineData("Claim", "idempotency key, required · fencing token, required")]
    [InlineData("Log", "")]
    [InlineData("Counter", "CDC, chosen · idempotent consumer, required", "P1.companions: CDC")]
    [InlineData("Counter", "outbox, chosen · idempotent consumer, required", "P1.companions: outbox", "P1.publishes: Yes")]
    [InlineData("Counter", "", "P1.publishes: Yes", "P1.holder_model: worker")]
    public void By_the_letter_they_are_the_document_s_own(string design, string expected, params string[] answers) =>
        Assert.Equal(expected, Of(Small.Named(design).Answered(answers).Write(RuleSet.Letter)));

    [Fact]
    public void By_the_letter_too_each_row_would_give_its_companion()
    {
        // Two rows wait for mechanisms that the letter never reaches (E1, E6), so the rows are asked directly.
        var facts = new CompanionFacts(WritePath.Resolve(Small.Counter, 1, RuleSet.Letter), default, null, null);

        Assert.Equal([Companion.DedupByEventId], Attached(facts with { Mechanism = BaseMechanism.AppendLog }));
        Assert.Equal([Companion.Compensation], Attached(facts with { Mechanism = BaseMechanism.Saga }));
    }

    static Design WithSideEffect(string? target) =>
        Small.Counter.Touching(1, new(Interaction.UpdateTarget, "Thing"), new(Interaction.AsyncSideEffectTarget, target));

    static string Of(WriteConclusion write) => string.Join(" · ", write.Companions.Select(result => $"{result.Companion.Label}, {result.Reason.Label}"));

    static IEnumerable<Companion> Attached(CompanionFacts facts) => CompanionRules.Attach(facts, RuleSet.Letter).Select(result => result.Companion);
}
