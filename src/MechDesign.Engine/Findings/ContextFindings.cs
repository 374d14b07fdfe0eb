using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>Framework §7, the rows found at the context, and at an invariant.</summary>
static class ContextFindings
{
    public static void Check(Design design, RuleSet rules, ImmutableArray<Finding>.Builder found)
    {
        CrossService("context", design.Context, found);
        if (rules is RuleSet.Repaired)
        {
            foreach (var path in design.Paths())
            {
                if (design.OverridesOf(path.RequirementNumber) is { } own && (own.Topology is not null || own.Coordination is not null))
                    CrossService(path.Id, design.Context.With(own), found);
            }
        }
        if (design.Context.Topology is Topology.MultiService)
            Boundaries(design, found);
        for (var i = 0; i < design.Invariants.Count; i++)
        {
            if (design.Invariants[i] is { Type: InvariantType.Freshness, Tier: Tier.HARD })
                found.Warn("freshness-hard", Ids.Invariant(i + 1), "A late read model is a nuisance, not a lie: freshness is usually SOFT.");
        }
    }

    static void CrossService(string at, Context context, ImmutableArray<Finding>.Builder found)
    {
        if (context is { Coordination: Coordination.CrossService, Topology: { } topology and not Topology.MultiService })
            found.Error("cross-service-topology", at, $"Writes coordinate across services, and the topology is {topology.Label}.");
    }

    static void Boundaries(Design design, ImmutableArray<Finding>.Builder found)
    {
        var identities = new HashSet<string>(StringComparer.Ordinal);
        var (named, unnamed) = (false, false);
        foreach (var row in design.Candidates)
        {
            if (!row.IsPrimary)
                continue;
            if (row.OwnerIdentity is { } identity)
                identities.Add(identity);
            named |= row is { Owner: Owner.Service, Boundary: not null };
            unnamed |= row is { Owner: Owner.Service, Boundary: null };
        }
        if (identities.Count == 1)
            found.Warn("multi-service-one-owner", "context", $"Several services, and all primary state belongs to one: {identities.Single()}.");
        if (named && unnamed)
            found.Warn("boundary-missing", "context", "Some rows owned by a service name their boundary, and some do not.");
    }
}
