using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>The five answers of one C1 path (framework §5, Failure matrix); null is <em>missing</em>.</summary>
/// <param name="RetryKey">What absorbs a retry, in the design's own words: a key, event_id, or what a repeat does.</param>
public sealed record FailureRow(
    string? RetryKey, Retry Retry, CompetingWriters CompetingWriters, CrashAfterCommit CrashAfterCommit,
    PublishFailure PublishFailure, StaleHolder? StaleHolder)
{
    public bool IsComplete => RetryKey is not null && CompetingWriters is not CompetingWriters.Missing
        && CrashAfterCommit is not CrashAfterCommit.Missing && StaleHolder is not null;
}

/// <summary>Framework §5, Failure matrix.</summary>
public static class FailureMatrix
{
    public static FailureRow Of(CompanionFacts facts, ImmutableArray<CompanionResult> companions)
    {
        var retry = RetryOf(facts, companions);
        return new(
            retry switch
            {
                Retry.IdempotencyKey => facts.Path.LogicalOutcome?[Slot.Key] ?? "request_id",
                Retry.DedupByEventId => "event_id",
                Retry.Missing => null,
                _ => retry.Label,
            },
            retry,
            CompetingWritersOf(facts.Mechanism),
            CrashOf(facts, companions),
            PublishFailureOf(facts, companions),
            StaleHolderOf(facts, companions));
    }

    static Retry RetryOf(CompanionFacts facts, ImmutableArray<CompanionResult> companions) =>
        Has(companions, Companion.IdempotencyKey) ? Retry.IdempotencyKey
        : Has(companions, Companion.DedupByEventId) ? Retry.DedupByEventId
        : facts.Mechanism is null ? Retry.Missing
        : facts.Path.Row.Repeats switch
        {
            Repeats.SameValueAgain => Retry.SameValueAgain,
            Repeats.EachAttemptCounts => Retry.EachAttemptCounts,
            _ => Retry.Missing,
        };

    static CompetingWriters CompetingWritersOf(BaseMechanism? mechanism) => mechanism switch
    {
        BaseMechanism.SingleWriter or BaseMechanism.SingleWriterPerPartition => CompetingWriters.QueuedBehindTheOneWriter,
        BaseMechanism.CASOnVersion => CompetingWriters.PredicateOnTheOldVersionFails,
        BaseMechanism.CASOnStateAndVersion => CompetingWriters.PredicateOnStateAndVersionFails,
        BaseMechanism.PessimisticLock => CompetingWriters.LockIsHeld,
        BaseMechanism.Lease => CompetingWriters.LeaseIsHeld,
        BaseMechanism.CRDT => CompetingWriters.AllMerge,
        BaseMechanism.AppendLog => CompetingWriters.AppendedInOrder,
        BaseMechanism.Saga => CompetingWriters.SagaStepIsCompensated,
        BaseMechanism.TwoPhaseCommit => CompetingWriters.CoordinatorAborts,
        null => CompetingWriters.Missing,
    };

    static CrashAfterCommit CrashOf(CompanionFacts facts, ImmutableArray<CompanionResult> companions) =>
        Has(companions, Companion.IdempotencyKey) ? CrashAfterCommit.StoredResultReturned
        : Has(companions, Companion.DedupByEventId) ? CrashAfterCommit.EventAlreadySeen
        : facts.Mechanism is BaseMechanism.Saga or BaseMechanism.TwoPhaseCommit ? CrashAfterCommit.LogResumes
        : facts.Mechanism is null ? CrashAfterCommit.Missing
        : facts.Path.Row.Repeats switch
        {
            Repeats.SameValueAgain => CrashAfterCommit.SameValueAgain,
            Repeats.EachAttemptCounts => CrashAfterCommit.EachAttemptCounts,
            _ => CrashAfterCommit.Missing,
        };

    // Under the repaired rules a publishing path has one of the two; by the letter it may have neither, and the
    // framework's "else CDC" is taken at its word.
    static PublishFailure PublishFailureOf(CompanionFacts facts, ImmutableArray<CompanionResult> companions) =>
        !facts.Path.Publishes ? PublishFailure.NothingIsPublished
        : Has(companions, Companion.Outbox) ? PublishFailure.Outbox
        : PublishFailure.CDC;

    static StaleHolder? StaleHolderOf(CompanionFacts facts, ImmutableArray<CompanionResult> companions) =>
        facts.Mechanism is null ? null
        : Has(companions, Companion.FencingToken) ? StaleHolder.FencingToken
        : StaleHolder.NotApplicable;

    static bool Has(ImmutableArray<CompanionResult> companions, Companion companion)
    {
        foreach (var result in companions)
        {
            if (result.Companion == companion)
                return true;
        }
        return false;
    }
}
