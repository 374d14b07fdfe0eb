namespace MechDesign.Engine;

/// <summary>Framework §1, failure answer: what makes one writer lose.</summary>
public enum CompetingWriters
{
    PredicateOnTheOldVersionFails = 1,
    PredicateOnStateAndVersionFails,
    LockIsHeld,
    LeaseIsHeld,
    QueuedBehindTheOneWriter,
    AllMerge,
    AppendedInOrder,
    SagaStepIsCompensated,
    CoordinatorAborts,
    Missing,
}

/// <summary>The exact labels of <see cref="CompetingWriters"/>.</summary>
public static class CompetingWritersAnswers
{
    public static readonly Vocabulary<CompetingWriters> Words = new("Competing writers", value => value.Label);

    extension(CompetingWriters value)
    {
        public string Label => value switch
        {
            CompetingWriters.PredicateOnTheOldVersionFails => "predicate on the old version fails",
            CompetingWriters.PredicateOnStateAndVersionFails => "predicate on (state, version) fails",
            CompetingWriters.LockIsHeld => "lock is held",
            CompetingWriters.LeaseIsHeld => "lease is held",
            CompetingWriters.QueuedBehindTheOneWriter => "queued behind the one writer",
            CompetingWriters.AllMerge => "all merge",
            CompetingWriters.AppendedInOrder => "appended in order",
            CompetingWriters.SagaStepIsCompensated => "saga step is compensated",
            CompetingWriters.CoordinatorAborts => "coordinator aborts",
            CompetingWriters.Missing => "missing",
        };
    }
}
