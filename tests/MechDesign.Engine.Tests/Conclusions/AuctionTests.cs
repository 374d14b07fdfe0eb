namespace MechDesign.Engine.Tests;

/// <summary>Framework §8: the example and exactly what follows from it.</summary>
public sealed class AuctionTests
{
    static readonly Conclusions auction = Derive.From(Auction.Design);

    static readonly WriteConclusion bid = auction.Path(1)!.Write!;

    [Fact]
    public void Candidates_are_primary_unless_derived() => Assert.Equal(
        [("Auction", true), ("Bid", true), ("AuctionView", false)],
        Auction.Design.Candidates.Select(row => (row.Label, row.IsPrimary)));

    [Fact]
    public void Retained_requirements_are_its_paths() => Assert.Equal(
        [("P1", PathKind.WritePath, 1, Priority.C1), ("P2", PathKind.ReadPath, 2, Priority.R1), ("P3", PathKind.BackgroundPath, 3, Priority.N1)],
        auction.Paths.Select(path => (path.Path.Id, path.Path.Requirement.PathKind!.Value, path.Path.RequirementNumber, path.Path.Requirement.Priority!.Value)));

    [Fact]
    public void Only_the_C1_path_has_a_write() => Assert.Equal([true, false, false], auction.Paths.Select(path => path.Write is not null));

    [Fact]
    public void Two_predicates_hold() => Assert.Equal(
        [Predicate.BoundedStalenessAllowed, Predicate.GuardedByCurrentState],
        Predicates.Words.Values.Where(predicate => bid.Predicates[predicate]));

    [Fact]
    public void The_write_shape_is_a_guarded_state_transition_by_rule_4() =>
        Assert.Equal((WriteShape.GuardedStateTransition, 4, "guarded state transition"), (bid.Shape.Outcome, bid.Shape.Rule, bid.Shape.Label));

    [Fact]
    public void The_base_mechanism_is_CAS_on_state_and_version_by_rule_8() =>
        Assert.Equal((BaseMechanism.CASOnStateAndVersion, 8, "CAS on (state, version)"), (bid.Mechanism.Outcome, bid.Mechanism.Rule, bid.Mechanism.Label));

    [Fact]
    public void Three_companions_are_required() => Assert.Equal<CompanionResult>(
        [
            new(Companion.IdempotencyKey, Reason.Required, "CAS on version or CAS on (state, version), unless repeats is not one effect (E13)"),
            new(Companion.Outbox, Reason.Required, "the path publishes, and CDC was not chosen"),
            new(Companion.IdempotentConsumer, Reason.Required, "outbox or CDC in the result"),
        ],
        bid.Companions);

    [Fact]
    public void The_failure_row_is_answered() => Assert.Equal(
        new("request_id", Retry.IdempotencyKey, CompetingWriters.PredicateOnStateAndVersionFails, CrashAfterCommit.StoredResultReturned,
            PublishFailure.Outbox, StaleHolder.NotApplicable),
        bid.Failure);

    [Fact]
    public void The_read_is_cache_aside_by_rule_5()
    {
        var read = Assert.Single(auction.Reads);

        Assert.Equal(("C1", "Highest bid", 2, true), (read.Id, read.Row.Concept, read.Row.Requirement, read.StalenessAllowed));
        Assert.Equal((ReadPath.CacheAside, 5), (read.Path!.Outcome, read.Path.Rule));
        Assert.Same(read, auction.Read(1));
    }

    [Fact]
    public void Each_hotspot_has_its_first_response() => Assert.Equal(
        [("hot auction_id", FirstResponse.SingleWriterQueuePerHotKey), ("viral read traffic", FirstResponse.CacheOrProjection)],
        auction.Hotspots.Select(row => (row.Hotspot.Label, row.FirstResponse!.Value)));

    [Fact]
    public void The_design_is_closed()
    {
        Assert.True(auction.Closure.Closed);
        Assert.Equal([1, 2, 3, 4, 5, 6], auction.Closure.Conditions.Select(condition => condition.Number));
        Assert.All(auction.Closure.Conditions, condition => Assert.True(condition.Met));
    }

    [Fact]
    public void One_state_has_no_candidate() => Assert.Equal(
        new(Severity.Warning, "state-without-candidate", "R3", "No candidate is called 'Notification'."),
        Assert.Single(auction.Findings));

    [Fact]
    public void Invariants_are_stated_by_their_templates() => Golden.Check(string.Concat(
        Auction.Design.Invariants.Select(invariant => invariant.Statement + "\n")));

    [Fact]
    public void The_same_design_gives_the_same_conclusions()
    {
        var again = Derive.From(Auction.Design);

        Assert.Equal<Finding>(auction.Findings, again.Findings);
        Assert.Equal(Trace.Of(auction), Trace.Of(again));
        Assert.Equal(Auction.Design, Auction.Design.With());
    }

    [Fact]
    public void The_sheets_show_it() => Golden.Check(Printed.Sheets(auction));

    [Fact]
    public void The_trace_gives_every_reason() => Golden.Check(Trace.Of(auction));

    [Fact]
    public void The_trace_by_the_letter_gives_every_reason() => Golden.Check(Trace.Of(Derive.From(Auction.Design, RuleSet.Letter)));
}
