namespace MechDesign.Engine.Tests;

/// <summary>Framework §6, errata: one design each where the letter and the mended page part ways.</summary>
public sealed class ErrataTests
{
    [Fact]
    public void E1_By_the_letter_the_Auction_turns_into_2PC()
    {
        var (letter, repaired) = Both(Auction.Design);

        Assert.Equal((WriteShape.MultiServiceTransaction, BaseMechanism.TwoPhaseCommit), (letter.Shape.Outcome, letter.Mechanism.Outcome));
        Assert.Equal((WriteShape.GuardedStateTransition, BaseMechanism.CASOnStateAndVersion), (repaired.Shape.Outcome, repaired.Mechanism.Outcome));
    }

    [Fact]
    public void E1_By_the_letter_the_transfer_that_may_be_compensated_is_no_Saga()
    {
        var (letter, repaired) = Both(Small.Transfer);

        Assert.Equal(BaseMechanism.CASOnStateAndVersion, letter.Mechanism.Outcome);
        Assert.Equal(BaseMechanism.Saga, repaired.Mechanism.Outcome);
    }

    [Fact]
    public void E2_By_the_letter_a_hot_join_is_a_materialized_view()
    {
        var design = Auction.Design.Answered("read.1.query: joined row");

        Assert.Equal(ReadPath.MaterializedView, Derive.Read(design, 1, RuleSet.Letter).Path?.Outcome);
        Assert.Equal(ReadPath.DenormalizedRow, Derive.Read(design, 1).Path?.Outcome);
    }

    [Fact]
    public void E3_By_the_letter_two_services_are_one_owner_and_a_user_is_another()
    {
        var services = Small.Transfer.Answered("context.compensation_acceptable: No");
        var user = services.Answered("candidate.Other.boundary: undeclared", "candidate.Other.owner: user");

        Assert.Equal((false, true), (CrossService(services, RuleSet.Letter), CrossService(services, RuleSet.Repaired)));
        Assert.Equal((true, false), (CrossService(user, RuleSet.Letter), CrossService(user, RuleSet.Repaired)));
    }

    [Fact]
    public void E7_By_the_letter_there_is_one_context()
    {
        var design = Small.Claim.Answered("context.holder_model: none", "P1.holder_model: worker");

        var (letter, repaired) = Both(design);

        Assert.Equal((Holder.None, BaseMechanism.PessimisticLock), (letter.Path.Context.Holder, letter.Mechanism.Outcome));
        Assert.Equal((Holder.Worker, BaseMechanism.Lease), (repaired.Path.Context.Holder, repaired.Mechanism.Outcome));
    }

    [Fact]
    public void E7_By_the_letter_a_read_has_the_design_s_context_too()
    {
        var design = Auction.Design.Answered("P2.read_consistency_target: strong only");

        Assert.Equal(ReadPath.CacheAside, Derive.Read(design, 1, RuleSet.Letter).Path?.Outcome);
        Assert.Equal(ReadPath.ReadSourceDirectly, Derive.Read(design, 1).Path?.Outcome);
    }

    [Fact]
    public void E8_By_the_letter_a_claim_without_a_holder_silently_gets_a_pessimistic_lock()
    {
        var design = Small.Claim.Answered("context.holder_model: none");

        Assert.Equal(BaseMechanism.PessimisticLock, design.Write(RuleSet.Letter).Mechanism.Outcome);
        Assert.Empty(Derive.From(design, RuleSet.Letter).Findings);
        Assert.Equal("claim-without-holder", Assert.Single(Derive.From(design).Findings).Code);
    }

    [Fact]
    public void E9_By_the_letter_the_stock_has_no_mechanism()
    {
        var (letter, repaired) = Both(Small.Stock);

        Assert.Equal((WriteShape.GuardedStateTransition, null), (letter.Shape.Outcome, letter.Mechanism.Outcome));
        Assert.Equal(BaseMechanism.CASOnVersion, repaired.Mechanism.Outcome);
    }

    [Fact]
    public void E10_By_the_letter_a_late_holder_is_stopped_by_a_lease_only()
    {
        var design = Small.Transfer.And(Small.Hard(InvariantType.Uniqueness) with { Holds = Holds.ActiveHolder })
            .Answered("context.holder_model: worker", "context.compensation_acceptable: No", "candidate.Other.owner: worker");

        var (letter, repaired) = Both(design);

        Assert.Equal((BaseMechanism.TwoPhaseCommit, BaseMechanism.TwoPhaseCommit), (letter.Mechanism.Outcome, repaired.Mechanism.Outcome));
        Assert.Equal((false, true), (letter.Has(Companion.FencingToken), repaired.Has(Companion.FencingToken)));
    }

    [Fact]
    public void E11_By_the_letter_a_guarded_write_may_aim_at_the_row_it_only_creates()
    {
        var design = Auction.Design.Touching(1, new(Interaction.CreateTarget, "Bid"), new(Interaction.UpdateTarget, "Auction"));

        var (letter, repaired) = Both(design);

        Assert.Equal(("Bid", "Auction"), (letter.Path.Target?.Label, repaired.Path.Target?.Label));
    }

    [Theory]
    [InlineData("one writer", BaseMechanism.SingleWriter)]
    [InlineData("one writer per scope", BaseMechanism.SingleWriterPerPartition)]
    public void E12_By_the_letter_routing_makes_a_lease_unnecessary(string routing, BaseMechanism byTheLetter)
    {
        var (letter, repaired) = Both(Small.Claim.Answered($"P1.routing: {routing}"));

        Assert.Equal((byTheLetter, BaseMechanism.Lease), (letter.Mechanism.Outcome, repaired.Mechanism.Outcome));
    }

    [Fact]
    public void E13_By_the_letter_every_CAS_needs_a_key_even_where_each_attempt_counts()
    {
        var (letter, repaired) = Both(Small.Profile.Answered("P1.repeats: each attempt counts"));

        Assert.Equal((true, false), (letter.Has(Companion.IdempotencyKey), repaired.Has(Companion.IdempotencyKey)));
    }

    [Fact]
    public void By_the_letter_a_path_that_publishes_gets_no_outbox_until_somebody_chooses_one()
    {
        var chosen = Auction.Design.Answered("P1.companions: outbox").Write(RuleSet.Letter).Companions;

        Assert.Empty(Auction.Design.Write(RuleSet.Letter).Companions);
        Assert.Equal([(Companion.Outbox, Reason.Chosen), (Companion.IdempotentConsumer, Reason.Required)], chosen.Select(each => (each.Companion, each.Reason)));
    }

    static (WriteConclusion Letter, WriteConclusion Repaired) Both(Design design) => (design.Write(RuleSet.Letter), design.Write());

    static bool CrossService(Design design, RuleSet rules) => design.Write(rules).Predicates[Predicate.CrossServiceAtomicityRequired];
}
