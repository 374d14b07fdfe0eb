namespace MechDesign.Engine;

/// <summary>Framework §1: why a candidate object exists.</summary>
public enum CandidateSource
{
    DirectNoun = 1,
    HiddenWriteTarget,
    LifecycleObject,
    FutureConstraint,
    RelationshipEdge,
    DerivedReadModel,
}

/// <summary>The exact labels of <see cref="CandidateSource"/>.</summary>
public static class CandidateSources
{
    public static readonly Vocabulary<CandidateSource> Words = new("Candidate source", value => value.Label);

    extension(CandidateSource value)
    {
        public string Label => value switch
        {
            CandidateSource.DirectNoun => "direct noun",
            CandidateSource.HiddenWriteTarget => "hidden write target",
            CandidateSource.LifecycleObject => "lifecycle object",
            CandidateSource.FutureConstraint => "future constraint",
            CandidateSource.RelationshipEdge => "relationship edge",
            CandidateSource.DerivedReadModel => "derived read model",
        };
    }
}
