namespace MechDesign.Engine.Tests;

/// <summary>Framework §4: the target T, the primary candidates W, the HARD invariants I and the context of a path.</summary>
public sealed class WritePathTests
{
    static readonly StateReference createBid = new(Interaction.CreateTarget, "Bid");
    static readonly StateReference hiddenBid = new(Interaction.HiddenWriteTarget, "Bid");
    static readonly StateReference updateAuction = new(Interaction.UpdateTarget, "Auction");
    static readonly StateReference deleteAuction = new(Interaction.DeleteTarget, "Auction");

    [Fact]
    public void A_guarded_write_aims_at_the_first_row_that_exists()
    {
        Assert.Equal("Auction", Aim(guarded: true, createBid, updateAuction));
        Assert.Equal("Auction", Aim(guarded: true, hiddenBid, deleteAuction));
        Assert.Equal("Bid", Aim(guarded: true, new(Interaction.UpdateTarget, "Bid"), updateAuction));
        Assert.Equal("Bid", Aim(guarded: true, createBid, hiddenBid));
    }

    [Fact]
    public void Any_other_write_aims_at_the_first_row_it_writes()
    {
        Assert.Equal("Bid", Aim(guarded: false, createBid, updateAuction));
        Assert.Equal("Auction", Aim(guarded: false, new(Interaction.ReadSourceTarget, "Bid"), updateAuction));
        Assert.Equal("Auction", Aim(guarded: false, new(null, "Bid"), new(Interaction.UpdateTarget, null), updateAuction));
        Assert.Null(Aim(guarded: false));
    }

    [Fact]
    public void The_target_is_the_candidate_of_that_name_and_may_be_nobody()
    {
        var path = Auction.Design.Touching(1, new StateReference(Interaction.UpdateTarget, "auction")).Write().Path;

        Assert.Equal("auction", path.TargetName);
        Assert.Null(path.Target);
        Assert.Null(path.Answers.TargetEvolution);
    }

    [Fact]
    public void Only_primary_rows_named_by_a_write_are_written()
    {
        var design = Auction.Design.Touching(1, updateAuction, updateAuction, createBid, new(Interaction.ReadSourceTarget, "AuctionView"));

        Assert.Equal(["Auction", "Bid"], design.Write().Path.Written.Select(row => row.Label));
        Assert.Equal(["Auction"], design.Answered("candidate.Bid.action: split candidate").Write().Path.Written.Select(row => row.Label));
    }

    [Fact]
    public void Rows_of_nobody_s_service_are_not_counted_as_owners()
    {
        Assert.False(Auction.Design.Write().Path.Answers.SeveralOwnerIdentities);
        Assert.True(Auction.Design.Answered("candidate.Bid.boundary: bids").Write().Path.Answers.SeveralOwnerIdentities);
        Assert.False(Auction.Design.Answered("candidate.Bid.boundary: auctions").Write().Path.Answers.SeveralOwnerIdentities);
        Assert.True(Auction.Design.Answered("candidate.Bid.boundary: Auctions").Write().Path.Answers.SeveralOwnerIdentities);
    }

    [Fact]
    public void Only_its_own_HARD_invariants_count()
    {
        var path = Auction.Design.Answered("invariant.4.tier: HARD", "invariant.3.tier: SOFT").Write().Path;

        Assert.Equal([Auction.Design.Invariants[0], Auction.Design.Invariants[1]], path.HardInvariants);
        Assert.True(path.HasHard(each => each.Type is InvariantType.Uniqueness));
        Assert.False(path.HasHard(each => each.Type is InvariantType.Ordering or InvariantType.Freshness));
    }

    [Fact]
    public void Another_path_s_invariants_say_nothing_here()
    {
        var free = Small.Profile with { Invariants = [] };

        var path = free.And(
            Small.Hard(InvariantType.Eligibility) with { Requirement = 2, Reads = Reads.ContendedState },
            Small.Hard(InvariantType.Uniqueness) with { Requirement = 2, Holds = Holds.ActiveHolder },
            Small.Outcome with { Requirement = 2 }).Write().Path;

        Assert.Equal(free.Write().Path.Answers, path.Answers);
        Assert.Empty(path.HardInvariants);
        Assert.Null(path.LogicalOutcome);
    }

    [Theory]
    [InlineData("Yes", true)]
    [InlineData("No", false)]
    [InlineData("undeclared", false)]
    public void It_publishes_when_it_says_so(string answer, bool publishes) =>
        Assert.Equal(publishes, Auction.Design.Answered($"P1.publishes: {answer}").Write().Path.Publishes);

    [Fact]
    public void A_path_without_a_row_of_writes_has_an_empty_one()
    {
        var path = (Auction.Design with { Writes = [] }).Write().Path;

        Assert.Equal(new WriteRow { Requirement = 1 }, path.Row);
        Assert.False(path.Publishes);
    }

    [Fact]
    public void Each_of_the_five_may_be_its_own()
    {
        var design = Auction.Design.Answered(
            "P1.topology: multi-service", "P1.write_coordination_scope: local only", "P1.read_consistency_target: strong only",
            "P1.holder_model: node", "P1.compensation_acceptable: Yes");

        Assert.Equal(new(Topology.MultiService, Coordination.LocalOnly, ReadConsistency.StrongOnly, Holder.Node, YesNo.Yes), design.ContextOf(1));
        Assert.Equal(Auction.Design.Context, design.ContextOf(2));
        Assert.Equal(Auction.Design.Context with { Holder = Holder.Node }, Auction.Design.Answered("P1.holder_model: node").ContextOf(1));
    }

    static string? Aim(bool guarded, params StateReference[] states) => Auction.Design.Touching(1, states)
        .Answered(guarded ? "invariant.1.reads: contended state" : "invariant.1.reads: reference data").Write().Path.TargetName;
}
