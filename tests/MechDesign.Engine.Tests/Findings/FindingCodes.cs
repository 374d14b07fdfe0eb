namespace MechDesign.Engine.Tests;

/// <summary>Framework §7: the codes of its table, with their severity.</summary>
static class FindingCodes
{
    public static readonly string[] Errors =
    [
        "read-marked-write", "write-marked-read", "target-without-candidate", "target-not-primary", "owner-derived-not-projection",
        "projection-not-derived", "event-not-append-only", "claim-without-holder", "partition-writer-global",
        "single-writer-cross-service", "cross-service-topology", "two-truths", "projection-as-truth",
    ];

    public static readonly string[] Warnings =
    [
        "async-not-n1", "state-without-candidate", "partition-writer-scope", "multi-service-one-owner", "boundary-missing",
        "freshness-hard", "concept-not-r1", "lagging-read-strong", "unusual-write-shape",
    ];

    public static IEnumerable<string> All => Errors.Concat(Warnings);
}
