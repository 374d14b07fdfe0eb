namespace MechDesign.Engine;

/// <summary>Framework §1: what becomes of a candidate.</summary>
public enum Decomposition { KeepAsCandidate = 1, SplitCandidate, RejectAsUIArtifact }

/// <summary>The exact labels of <see cref="Decomposition"/>.</summary>
public static class Decompositions
{
    public static readonly Vocabulary<Decomposition> Words = new("Decomposition action", value => value.Label);

    extension(Decomposition value)
    {
        public string Label => value switch
        {
            Decomposition.KeepAsCandidate => "keep as candidate",
            Decomposition.SplitCandidate => "split candidate",
            Decomposition.RejectAsUIArtifact => "reject as UI artifact",
        };
    }
}
