using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Framework §7, the rows found at a candidate.</summary>
static class CandidateFindings
{
    public static void Check(Design design, ImmutableArray<Finding>.Builder found)
    {
        foreach (var row in design.Candidates)
        {
            if (row is { Owner: Owner.Derived, Class: { } other and not ObjectClass.Projection })
                found.Error("owner-derived-not-projection", row.Label, $"Only a projection is derived; this is an object of class {other.Label}.");
            if (row is { Class: ObjectClass.Projection, Owner: { } owner and not Owner.Derived })
                found.Error("projection-not-derived", row.Label, $"A projection is derived from its truth; nobody owns its writes, not the {owner.Label} either.");
            if (row is { Class: ObjectClass.Event, Evolution: { } evolution and not Evolution.AppendOnly })
                found.Error("event-not-append-only", row.Label, $"What happened stays: an event is append-only, not {evolution.Label}.");
        }
    }
}
