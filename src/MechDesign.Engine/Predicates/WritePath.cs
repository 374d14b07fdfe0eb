using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>
/// A C1 path resolved against its design (framework §4): the HARD invariants I, the target T, the primary candidates W,
/// the context in force, and from them the <see cref="WriteAnswers"/>.
/// </summary>
public sealed class WritePath
{
    public required Design Design { get; init; }

    public required RuleSet Rules { get; init; }

    public required int RequirementNumber { get; init; }

    public required Requirement Requirement { get; init; }

    /// <summary>The context with the path's overrides; by the letter the design's own (E7).</summary>
    public required Context Context { get; init; }

    public required WriteRow Row { get; init; }

    /// <summary>The name of the state T stands for, null when nothing is written.</summary>
    public required string? TargetName { get; init; }

    /// <summary>T, or null when no candidate has that name.</summary>
    public required Candidate? Target { get; init; }

    public required WriteAnswers Answers { get; init; }

    /// <summary>Framework §4: p publishes when it says so, or when its requirement has an async side-effect target.</summary>
    public required bool Publishes { get; init; }

    public static WritePath Resolve(Design design, int requirementNumber, RuleSet rules)
    {
        var requirement = design.Requirements[requirementNumber - 1];
        var context = rules is RuleSet.Letter ? design.Context : design.ContextOf(requirementNumber);
        var row = design.WriteRowOf(requirementNumber);
        var hard = Hard(design, requirementNumber);
        var targetName = NameTarget(requirement, hard.Contended && rules is RuleSet.Repaired);
        var target = targetName is null ? null : design.Candidate(targetName);
        var owners = CountOwners(design, requirement);
        return new()
        {
            Design = design,
            Rules = rules,
            RequirementNumber = requirementNumber,
            Requirement = requirement,
            Context = context,
            Row = row ?? new() { Requirement = requirementNumber },
            TargetName = targetName,
            Target = target,
            Publishes = row?.Publishes is YesNo.Yes || HasSideEffect(requirement),
            Answers = new()
            {
                Operation = requirement.Operation,
                TargetEvolution = target?.Evolution,
                AnyHardInvariant = hard.Any,
                ReadsContendedState = hard.Contended,
                ClaimsActiveHolder = hard.Claims,
                SeveralOwnerIdentities = owners.ByIdentity,
                SeveralOwnersByEnum = owners.ByEnum,
                Topology = context.Topology,
                Coordination = context.Coordination,
                ReadConsistency = context.ReadConsistency,
                Holder = context.Holder,
                Compensation = context.Compensation,
                Routing = row?.Routing,
            },
        };
    }

    /// <summary>The path's HARD invariants, I.</summary>
    public IEnumerable<Invariant> HardInvariants
    {
        get
        {
            for (var i = 0; i < Design.Invariants.Count; i++)
            {
                if (Design.Invariants[i] is { IsHard: true } invariant && invariant.Requirement == RequirementNumber)
                    yield return invariant;
            }
        }
    }

    /// <summary>The primary candidates the path writes, W, each once.</summary>
    public ImmutableArray<Candidate> Written => [.. PrimaryWritten(Design, Requirement)];

    /// <summary>The first HARD uniqueness of a logical outcome, whose key absorbs retries.</summary>
    public Invariant? LogicalOutcome => First(invariant => invariant.IsLogicalOutcome);

    public bool HasHard(Func<Invariant, bool> which) => First(which) is not null;

    Invariant? First(Func<Invariant, bool> which)
    {
        foreach (var invariant in Design.Invariants)
        {
            if (invariant.IsHard && invariant.Requirement == RequirementNumber && which(invariant))
                return invariant;
        }
        return null;
    }

    static (bool Any, bool Contended, bool Claims) Hard(Design design, int requirement)
    {
        var (any, contended, claims) = (false, false, false);
        foreach (var invariant in design.Invariants)
        {
            if (!invariant.IsHard || invariant.Requirement != requirement)
                continue;
            any = true;
            contended |= invariant.ReadsContendedState;
            claims |= invariant.ClaimsActiveHolder;
        }
        return (any, contended, claims);
    }

    // Writers cannot compete for a row that is only being created, so a guarded write aims at what exists (E11).
    static string? NameTarget(Requirement requirement, bool guarded)
    {
        string? first = null;
        foreach (var state in requirement.States)
        {
            if (!state.IsWritten)
                continue;
            first ??= state.Target;
            if (!guarded)
                break;
            if (state.Interaction is Interaction.UpdateTarget or Interaction.DeleteTarget)
                return state.Target;
        }
        return first;
    }

    static bool HasSideEffect(Requirement requirement)
    {
        foreach (var state in requirement.States)
        {
            if (state.Interaction is Interaction.AsyncSideEffectTarget && state.IsDeclared)
                return true;
        }
        return false;
    }

    static IEnumerable<Candidate> PrimaryWritten(Design design, Requirement requirement)
    {
        for (var i = 0; i < design.Candidates.Count; i++)
        {
            if (design.Candidates[i] is { IsPrimary: true } candidate && Writes(requirement, candidate.Label))
                yield return candidate;
        }
    }

    static bool Writes(Requirement requirement, string label)
    {
        foreach (var state in requirement.States)
        {
            if (state.IsWritten && state.Target == label)
                return true;
        }
        return false;
    }

    static (bool ByIdentity, bool ByEnum) CountOwners(Design design, Requirement requirement)
    {
        var (byIdentity, byEnum) = (false, false);
        string? identity = null;
        Owner? owner = null;
        foreach (var candidate in design.Candidates)
        {
            if (!candidate.IsPrimary || !Writes(requirement, candidate.Label))
                continue;
            byIdentity |= identity is not null && candidate.OwnerIdentity is { } other && other != identity;
            identity ??= candidate.OwnerIdentity;
            byEnum |= owner is not null && candidate.Owner is { } its && its != owner;
            owner ??= candidate.Owner;
        }
        return (byIdentity, byEnum);
    }
}
