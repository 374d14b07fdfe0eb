using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace MechDesign.Engine;

/// <summary>The written form of keys: <c>requirement.1.operation</c>, <c>candidate.Auction.class</c>, <c>P1.routing</c>.</summary>
public static class Keys
{
    /// <summary>A field that can be answered: where it stands, its last segment, and its labels when they are closed.</summary>
    public sealed record Answerable(Field Field, Subject Subject, string Segment, ImmutableArray<string> Labels);

    public static readonly ImmutableArray<Answerable> All =
    [
        new(Field.Branch, Subject.Entry, "branch", []),
        new(Field.DominantArchetype, Subject.Entry, "dominant", []),
        new(Field.SupportingArchetypes, Subject.Entry, "supporting", []),
        new(Field.Actor, Subject.Requirement, "actor", Actors.Words.Labels),
        new(Field.Operation, Subject.Requirement, "operation", Operations.Words.Labels),
        new(Field.Interaction, Subject.Requirement, "interaction", Interactions.Words.Labels),
        new(Field.Priority, Subject.Requirement, "priority", Priorities.Words.Labels),
        new(Field.Retained, Subject.Requirement, "retained", YesNos.Words.Labels),
        new(Field.CandidateSource, Subject.Candidate, "source", CandidateSources.Words.Labels),
        new(Field.Needed, Subject.Candidate, "needed", YesNos.Words.Labels),
        new(Field.Action, Subject.Candidate, "action", Decompositions.Words.Labels),
        new(Field.Class, Subject.Candidate, "class", ObjectClasses.Words.Labels),
        new(Field.Owner, Subject.Candidate, "owner", Owners.Words.Labels),
        new(Field.Boundary, Subject.Candidate, "boundary", []),
        new(Field.Evolution, Subject.Candidate, "evolution", Evolutions.Words.Labels),
        new(Field.ScopeKind, Subject.Candidate, "scope_kind", ScopeKinds.Words.Labels),
        new(Field.Primary, Subject.Design, "candidates.primary", []),
        new(Field.InvariantType, Subject.Invariant, "type", InvariantTypes.Words.Labels),
        new(Field.Tier, Subject.Invariant, "tier", Tiers.Words.Labels),
        new(Field.Reads, Subject.Invariant, "reads", ReadsEvidence.Words.Labels),
        new(Field.Holds, Subject.Invariant, "holds", HoldsEvidence.Words.Labels),
        new(Field.InvariantStatement, Subject.Invariant, "statement", []),
        new(Field.Topology, Subject.Context, "topology", Topologies.Words.Labels),
        new(Field.Coordination, Subject.Context, "write_coordination_scope", Coordinations.Words.Labels),
        new(Field.ReadConsistency, Subject.Context, "read_consistency_target", ReadConsistencies.Words.Labels),
        new(Field.Holder, Subject.Context, "holder_model", Holders.Words.Labels),
        new(Field.Compensation, Subject.Context, "compensation_acceptable", YesNos.Words.Labels),
        new(Field.Overrides, Subject.Design, "context.overrides", []),
        new(Field.Routing, Subject.Path, "routing", Routings.Words.Labels),
        new(Field.Repeats, Subject.Path, "repeats", RepeatsEvidence.Words.Labels),
        new(Field.Publishes, Subject.Path, "publishes", YesNos.Words.Labels),
        new(Field.WriteShape, Subject.Path, "write_shape", WriteShapes.Words.Labels),
        new(Field.BaseMechanism, Subject.Path, "base_mechanism", BaseMechanisms.Words.Labels),
        new(Field.Companions, Subject.Path, "companions", Engine.Companions.Words.Labels),
        new(Field.Spatial, Subject.Read, "spatial", YesNos.Words.Labels),
        new(Field.Spans, Subject.Read, "spans", SpansEvidence.Words.Labels),
        new(Field.Query, Subject.Read, "query", Queries.Words.Labels),
        new(Field.Load, Subject.Read, "load", Loads.Words.Labels),
        new(Field.ReadPath, Subject.Read, "read_path", ReadPaths.Words.Labels),
        new(Field.Truth, Subject.Read, "truth", []),
        new(Field.Retry, Subject.Path, "retry", Retries.Words.Labels),
        new(Field.CompetingWriters, Subject.Path, "competing_writers", CompetingWritersAnswers.Words.Labels),
        new(Field.CrashAfterCommit, Subject.Path, "crash_after_commit", CrashAfterCommitAnswers.Words.Labels),
        new(Field.PublishFailure, Subject.Path, "publish_failure", PublishFailures.Words.Labels),
        new(Field.StaleHolder, Subject.Path, "stale_holder", StaleHolders.Words.Labels),
        new(Field.HotspotType, Subject.Hotspot, "type", HotspotTypes.Words.Labels),
        new(Field.FirstResponse, Subject.Hotspot, "first_response", FirstResponses.Words.Labels),
    ];

    static readonly FrozenDictionary<Field, Answerable> byField = All.ToFrozenDictionary(a => a.Field);

    public static Answerable Of(Field field) => byField[field];

    /// <summary>The key as people and files write it.</summary>
    public static string Text(this Design design, Key key)
    {
        var place = Of(key.Field);
        return place.Subject switch
        {
            Subject.Design => place.Segment,
            Subject.Entry => $"entry.{place.Segment}",
            Subject.Requirement => $"requirement.{key.Row}.{place.Segment}",
            Subject.Candidate => $"candidate.{design.Candidates.Numbered(key.Row)?.Label}.{place.Segment}",
            Subject.Invariant => key.Row == 0 ? "invariants.soft" : $"invariant.{key.Row}.{place.Segment}",
            Subject.Context when key.Row == 0 => $"context.{place.Segment}",
            Subject.Context or Subject.Path => $"P{design.PathNumber(key.Row)}.{place.Segment}",
            Subject.Read => $"read.{key.Row}.{place.Segment}",
            Subject.Hotspot => $"hotspot.{key.Row}.{place.Segment}",
        };
    }

    /// <summary>The key a person wrote, or null when this design has no such place.</summary>
    public static Key? Parse(this Design design, string text)
    {
        text = text.Trim();
        if (text == "invariants.soft")
            return new(Field.Tier, 0);
        if (All.FirstOrDefault(a => a.Subject is Subject.Design && a.Segment == text) is { } whole)
            return new(whole.Field, 0);
        var first = text.IndexOf('.', StringComparison.Ordinal);
        var last = text.LastIndexOf('.');
        if (first < 0)
            return null;
        var (head, name, segment) = (text[..first], first == last ? "" : text[(first + 1)..last], text[(last + 1)..]);
        return head switch
        {
            "entry" when name.Length == 0 => Find(0, segment, Subject.Entry),
            "context" when name.Length == 0 => Find(0, segment, Subject.Context),
            "requirement" => Find(Number(name, design.Requirements.Count), segment, Subject.Requirement),
            "candidate" => Find(CandidateNumber(design, name), segment, Subject.Candidate),
            "invariant" => Find(Number(name, design.Invariants.Count), segment, Subject.Invariant),
            "read" => Find(Number(name, design.Reads.Count), segment, Subject.Read),
            "hotspot" => Find(Number(name, design.Hotspots.Count), segment, Subject.Hotspot),
            // Row 0 is the design's context, and no path's.
            _ when name.Length == 0 && RequirementOf(design, head) is var row and > 0 =>
                Find(row, segment, Subject.Path) ?? Find(row, segment, Subject.Context),
            _ => null,
        };
    }

    /// <summary>The number of the requirement whose path has this P id, or 0.</summary>
    public static int RequirementOf(this Design design, string pathId)
    {
        foreach (var path in design.Paths())
        {
            if (path.Id == pathId)
                return path.RequirementNumber;
        }
        return 0;
    }

    static Key? Find(int row, string segment, Subject subject) =>
        (row > 0 || subject is Subject.Entry or Subject.Context)
        && All.FirstOrDefault(a => a.Subject == subject && a.Segment == segment) is { } found ? new Key(found.Field, row) : null;

    static int Number(string text, int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= count ? number : 0;

    static int CandidateNumber(Design design, string label)
    {
        for (var i = 0; i < design.Candidates.Count; i++)
        {
            if (design.Candidates[i].Label == label)
                return i + 1;
        }
        return 0;
    }
}
