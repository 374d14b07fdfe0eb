namespace MechDesign.Engine;

/// <summary>Framework §1, failure answer: how the repeat after a crash is absorbed.</summary>
public enum CrashAfterCommit { StoredResultReturned = 1, EventAlreadySeen, LogResumes, SameValueAgain, EachAttemptCounts, Missing }

/// <summary>The exact labels of <see cref="CrashAfterCommit"/>.</summary>
public static class CrashAfterCommitAnswers
{
    public static readonly Vocabulary<CrashAfterCommit> Words = new("Crash after commit", value => value.Label);

    extension(CrashAfterCommit value)
    {
        public string Label => value switch
        {
            CrashAfterCommit.StoredResultReturned => "stored result returned",
            CrashAfterCommit.EventAlreadySeen => "event already seen",
            CrashAfterCommit.LogResumes => "log resumes",
            CrashAfterCommit.SameValueAgain => "same value again",
            CrashAfterCommit.EachAttemptCounts => "each attempt counts",
            CrashAfterCommit.Missing => "missing",
        };
    }
}
