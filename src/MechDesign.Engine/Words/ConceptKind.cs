namespace MechDesign.Engine;

/// <summary>Framework §1: what a row of reads is about.</summary>
public enum ConceptKind { SourceConcept = 1, ProjectionConcept, AggregateConcept, RelationshipConcept, StatusConcept }

/// <summary>The exact labels of <see cref="ConceptKind"/>.</summary>
public static class ConceptKinds
{
    public static readonly Vocabulary<ConceptKind> Words = new("Concept kind", value => value.Label);

    extension(ConceptKind value)
    {
        public string Label => value switch
        {
            ConceptKind.SourceConcept => "source concept",
            ConceptKind.ProjectionConcept => "projection concept",
            ConceptKind.AggregateConcept => "aggregate concept",
            ConceptKind.RelationshipConcept => "relationship concept",
            ConceptKind.StatusConcept => "status concept",
        };
    }
}
