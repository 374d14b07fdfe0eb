namespace MechDesign.Engine;

/// <summary>Framework §1, evidence of a C1 path: what the same request does when it arrives twice.</summary>
public enum Repeats { OneEffect = 1, SameValueAgain, EachAttemptCounts }

/// <summary>The exact labels of <see cref="Repeats"/>.</summary>
public static class RepeatsEvidence
{
    public static readonly Vocabulary<Repeats> Words = new("repeats", value => value.Label);

    extension(Repeats value)
    {
        public string Label => value switch
        {
            Repeats.OneEffect => "one effect",
            Repeats.SameValueAgain => "same value again",
            Repeats.EachAttemptCounts => "each attempt counts",
        };
    }
}
