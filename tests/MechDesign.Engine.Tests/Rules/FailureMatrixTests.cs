namespace MechDesign.Engine.Tests;

/// <summary>Framework §5, Failure matrix: each answer, and where it is missing.</summary>
public sealed class FailureMatrixTests
{
    [Theory]
    [InlineData("Auction", "request_id")]
    [InlineData("Profile", "request_id")]
    [InlineData("Log", "event_id", "invariant.2.holds: business key")]
    [InlineData("Log", "event_id", "invariant.2.holds: business key", "P1.repeats: each attempt counts")]
    [InlineData("Profile", "same value again", "P1.repeats: same value again")]
    [InlineData("Profile", "each attempt counts", "P1.repeats: each attempt counts")]
    [InlineData("Profile", null, "P1.routing: one writer")]
    [InlineData("Profile", null, "P1.routing: one writer", "P1.repeats: one effect")]
    [InlineData("Stock", null, "candidate.Thing.evolution: append-only")]
    [InlineData("Stock", null, "candidate.Thing.evolution: append-only", "P1.repeats: each attempt counts")]
    [InlineData("Stock", "request_id", "candidate.Thing.evolution: append-only", "P1.companions: idempotency key")]
    public void Retry(string design, string? expected, params string[] answers) => Assert.Equal(expected, Of(design, answers).RetryKey);

    [Fact]
    public void The_retry_key_is_that_of_the_first_HARD_uniqueness_of_a_logical_outcome()
    {
        var design = Small.Profile.And(
            Key("soft_id") with { Tier = Tier.SOFT }, Key("card_no") with { Holds = Holds.BusinessKey }, Key("bid_id"), Key("other_id"));

        Assert.Equal("bid_id", design.Write().Failure.RetryKey);
        Assert.Equal("request_id", Small.Profile.And(Key("x") with { Slots = [] }, Key("other_id")).Write().Failure.RetryKey);
    }

    [Theory]
    [InlineData("Profile", CompetingWriters.PredicateOnTheOldVersionFails)]
    [InlineData("Job", CompetingWriters.PredicateOnStateAndVersionFails)]
    [InlineData("Claim", CompetingWriters.LockIsHeld, "context.holder_model: thread")]
    [InlineData("Claim", CompetingWriters.LeaseIsHeld)]
    [InlineData("Job", CompetingWriters.QueuedBehindTheOneWriter, "P1.routing: one writer")]
    [InlineData("Job", CompetingWriters.QueuedBehindTheOneWriter, "P1.routing: one writer per scope")]
    [InlineData("Counter", CompetingWriters.AllMerge)]
    [InlineData("Log", CompetingWriters.AppendedInOrder)]
    [InlineData("Transfer", CompetingWriters.SagaStepIsCompensated)]
    [InlineData("Transfer", CompetingWriters.CoordinatorAborts, "context.compensation_acceptable: No")]
    [InlineData("Stock", CompetingWriters.Missing, "candidate.Thing.evolution: merge")]
    public void Competing_writers(string design, CompetingWriters expected, params string[] answers) =>
        Assert.Equal(expected, Of(design, answers).CompetingWriters);

    [Theory]
    [InlineData("Auction", CrashAfterCommit.StoredResultReturned)]
    [InlineData("Transfer", CrashAfterCommit.StoredResultReturned)]
    [InlineData("Log", CrashAfterCommit.StoredResultReturned)]
    [InlineData("Log", CrashAfterCommit.EventAlreadySeen, "invariant.2.holds: business key")]
    [InlineData("Transfer", CrashAfterCommit.LogResumes, "context.compensation_acceptable: No", "invariant.2.tier: SOFT")]
    [InlineData("Transfer", CrashAfterCommit.LogResumes, "context.compensation_acceptable: No", "invariant.2.tier: SOFT", "P1.repeats: each attempt counts")]
    [InlineData("Counter", CrashAfterCommit.SameValueAgain)]
    [InlineData("Counter", CrashAfterCommit.EachAttemptCounts, "P1.repeats: each attempt counts")]
    [InlineData("Counter", CrashAfterCommit.Missing, "P1.repeats: one effect")]
    [InlineData("Stock", CrashAfterCommit.Missing, "candidate.Thing.evolution: merge", "P1.repeats: each attempt counts")]
    public void Crash_after_commit(string design, CrashAfterCommit expected, params string[] answers) =>
        Assert.Equal(expected, Of(design, answers).CrashAfterCommit);

    [Theory]
    [InlineData("Job", PublishFailure.NothingIsPublished)]
    [InlineData("Job", PublishFailure.NothingIsPublished, "P1.companions: outbox")]
    [InlineData("Job", PublishFailure.Outbox, "P1.publishes: Yes")]
    [InlineData("Job", PublishFailure.CDC, "P1.publishes: Yes", "P1.companions: CDC")]
    [InlineData("Job", PublishFailure.Outbox, "P1.publishes: Yes", "P1.companions: CDC, outbox")]
    public void Publish_failure(string design, PublishFailure expected, params string[] answers) =>
        Assert.Equal(expected, Of(design, answers).PublishFailure);

    [Theory]
    [InlineData("Job", StaleHolder.NotApplicable)]
    [InlineData("Claim", StaleHolder.FencingToken)]
    [InlineData("Claim", StaleHolder.NotApplicable, "context.holder_model: thread")]
    [InlineData("Job", StaleHolder.FencingToken, "P1.holder_model: worker")]
    [InlineData("Job", StaleHolder.FencingToken, "P1.companions: fencing token")]
    [InlineData("Stock", null, "candidate.Thing.evolution: merge")]
    [InlineData("Stock", null, "candidate.Thing.evolution: merge", "P1.companions: fencing token")]
    public void Stale_holder(string design, StaleHolder? expected, params string[] answers) => Assert.Equal(expected, Of(design, answers).StaleHolder);

    [Fact]
    public void A_row_is_complete_when_all_five_are_answered()
    {
        Assert.True(Of("Auction").IsComplete);
        Assert.False((Of("Auction") with { RetryKey = null }).IsComplete);
        Assert.False((Of("Auction") with { CompetingWriters = CompetingWriters.Missing }).IsComplete);
        Assert.False((Of("Auction") with { CrashAfterCommit = CrashAfterCommit.Missing }).IsComplete);
        Assert.False((Of("Auction") with { StaleHolder = null }).IsComplete);
    }

    [Fact]
    public void Every_answer_of_the_framework_comes_out_somewhere()
    {
        string[] publishing = ["P1.publishes: Yes", "P1.repeats: each attempt counts"];
        string[] repeating = ["P1.companions: CDC", "P1.publishes: Yes", "P1.repeats: same value again"];
        var rows = Every.DistinctAnswers.Select(OneWrite.Giving)
            .SelectMany(design => new[] { design, design.Answered(publishing), design.Answered(repeating) })
            .Select(design => design.Write().Failure).ToList();

        Assert.Equal(Retries.Words.Values, rows.Select(row => row.Retry).Distinct().Order());
        Assert.Equal(CompetingWritersAnswers.Words.Values, rows.Select(row => row.CompetingWriters).Distinct().Order());
        Assert.Equal(CrashAfterCommitAnswers.Words.Values, rows.Select(row => row.CrashAfterCommit).Distinct().Order());
        Assert.Equal(PublishFailures.Words.Values, rows.Select(row => row.PublishFailure).Distinct().Order());
        Assert.Equal([null, .. StaleHolders.Words.Values.Select(answer => (StaleHolder?)answer)], rows.Select(row => row.StaleHolder).Distinct().Order());
    }

    static FailureRow Of(string design, params string[] answers) => Small.Named(design).Answered(answers).Write().Failure;

    static Invariant Key(string key) => Small.Outcome with { Slots = [new(Slot.Key, key)] };
}
