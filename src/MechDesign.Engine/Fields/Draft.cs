namespace MechDesign.Engine;

/// <summary>
/// A design being filled in, answer by answer. It copies the rows once and then writes in place, so that a whole
/// interview is laid over a prompt in microseconds; <see cref="Design"/> is a view of it until the next answer.
/// </summary>
public sealed class Draft
{
    readonly Requirement[] requirements;
    readonly Candidate[] candidates;
    readonly Invariant[] invariants;
    readonly ReadRow[] reads;
    readonly Hotspot[] hotspots;
    Design design;

    public Draft(Design start)
    {
        requirements = [.. start.Requirements];
        candidates = [.. start.Candidates];
        invariants = [.. start.Invariants];
        reads = [.. start.Reads];
        hotspots = [.. start.Hotspots];
        design = start with
        {
            Requirements = new(requirements),
            Candidates = new(candidates),
            Invariants = new(invariants),
            Reads = new(reads),
            Hotspots = new(hotspots),
        };
    }

    public Design Design => design;

    /// <summary>Puts an answer in its place; null takes it away. Fields that are derived have no place and are passed over.</summary>
    /// <exception cref="FormatException">The label is none of its list.</exception>
    public void Set(Key key, string? label)
    {
        switch (Keys.Of(key.Field).Subject)
        {
            case Subject.Entry:
                SetEntry(key.Field, label);
                break;
            case Subject.Requirement:
                ref var requirement = ref requirements[key.Row - 1];
                requirement = Answered(requirement, key.Field, label);
                break;
            case Subject.Candidate:
                ref var candidate = ref candidates[key.Row - 1];
                candidate = Answered(candidate, key.Field, label);
                break;
            case Subject.Invariant when key.Row == 0:
                SetSoft(label);
                break;
            case Subject.Invariant:
                ref var invariant = ref invariants[key.Row - 1];
                invariant = Answered(invariant, key.Field, label);
                break;
            case Subject.Context:
                SetContext(key, label);
                break;
            case Subject.Path:
                SetPath(key, label);
                break;
            case Subject.Read:
                ref var read = ref reads[key.Row - 1];
                read = Answered(read, key.Field, label);
                break;
            case Subject.Hotspot when key.Field is Field.HotspotType:
                ref var hotspot = ref hotspots[key.Row - 1];
                hotspot = hotspot with { Type = Parse(HotspotTypes.Words, label) };
                break;
            default:
                break;
        }
    }

    /// <summary>invariants.soft: those named are SOFT, the others HARD.</summary>
    void SetSoft(string? label)
    {
        if (label is null)
            return;
        var soft = label.Split(", ");
        for (var i = 0; i < invariants.Length; i++)
            invariants[i] = invariants[i] with { Tier = soft.Contains(Ids.Invariant(i + 1)) ? Tier.SOFT : Tier.HARD };
    }

    void SetEntry(Field field, string? label)
    {
        var archetypes = design.Archetypes ?? new(null, []);
        if (field is Field.DominantArchetype)
            design = design with { Archetypes = archetypes with { Dominant = label } };
    }

    static Requirement Answered(Requirement row, Field field, string? label) => field switch
    {
        Field.Actor => row with { Actor = Parse(Actors.Words, label) },
        Field.Operation => row with { Operation = Parse(Operations.Words, label) },
        Field.Priority => row with { Priority = Parse(Priorities.Words, label) },
        Field.Retained => row with { Retained = Parse(YesNos.Words, label) },
        Field.Interaction when row.States.Count > 0 => row with { States = WithFirst(row.States, Parse(Interactions.Words, label)) },
        _ => row,
    };

    static Rows<StateReference> WithFirst(Rows<StateReference> states, Interaction? interaction)
    {
        StateReference[] changed = [.. states];
        changed[0] = changed[0] with { Interaction = interaction };
        return new(changed);
    }

    static Candidate Answered(Candidate row, Field field, string? label) => field switch
    {
        Field.CandidateSource => row with { Source = Parse(CandidateSources.Words, label) },
        Field.Needed => row with { Needed = Parse(YesNos.Words, label) },
        Field.Action => row with { Action = Parse(Decompositions.Words, label) },
        Field.Class => row with { Class = Parse(ObjectClasses.Words, label) },
        Field.Owner => row with { Owner = Parse(Owners.Words, label) },
        Field.Boundary => row with { Boundary = label },
        Field.Evolution => row with { Evolution = Parse(Evolutions.Words, label) },
        Field.ScopeKind => row with { ScopeKind = Parse(ScopeKinds.Words, label) },
        _ => row,
    };

    static Invariant Answered(Invariant row, Field field, string? label) => field switch
    {
        Field.InvariantType => row with { Type = Parse(InvariantTypes.Words, label) },
        Field.Tier => row with { Tier = Parse(Tiers.Words, label) },
        Field.Reads => row with { Reads = Parse(ReadsEvidence.Words, label) },
        Field.Holds => row with { Holds = Parse(HoldsEvidence.Words, label) },
        _ => row,
    };

    static ReadRow Answered(ReadRow row, Field field, string? label) => field switch
    {
        Field.Spatial => row with { Spatial = Parse(YesNos.Words, label) },
        Field.Spans => row with { Spans = Parse(SpansEvidence.Words, label) },
        Field.Query => row with { Query = Parse(Queries.Words, label) },
        Field.Load => row with { Load = Parse(Loads.Words, label) },
        Field.Truth => row with { Truth = label },
        _ => row,
    };

    void SetContext(Key key, string? label)
    {
        if (key.Row == 0)
        {
            design = design with { Context = Answered(design.Context, key.Field, label) };
            return;
        }
        var context = Answered(design.OverridesOf(key.Row) ?? Context.Undeclared, key.Field, label);
        IEnumerable<PathContext> own = context == Context.Undeclared ? [] : [new(key.Row, context)];
        design = design with
        {
            Overrides = [.. design.Overrides.Where(row => row.Requirement < key.Row), .. own, .. design.Overrides.Where(row => row.Requirement > key.Row)],
        };
    }

    static Context Answered(Context context, Field field, string? label) => field switch
    {
        Field.Topology => context with { Topology = Parse(Topologies.Words, label) },
        Field.Coordination => context with { Coordination = Parse(Coordinations.Words, label) },
        Field.ReadConsistency => context with { ReadConsistency = Parse(ReadConsistencies.Words, label) },
        Field.Holder => context with { Holder = Parse(Holders.Words, label) },
        Field.Compensation => context with { Compensation = Parse(YesNos.Words, label) },
        _ => context,
    };

    void SetPath(Key key, string? label)
    {
        var old = design.WriteRowOf(key.Row) ?? new WriteRow { Requirement = key.Row };
        var row = key.Field switch
        {
            Field.Routing => old with { Routing = Parse(Routings.Words, label) },
            Field.Repeats => old with { Repeats = Parse(RepeatsEvidence.Words, label) },
            Field.Publishes => old with { Publishes = Parse(YesNos.Words, label) },
            Field.Companions => old with { Companions = ParseSet(label) },
            _ => old,
        };
        if (ReferenceEquals(row, old))
            return;
        design = design with { Writes = [.. design.Writes.Where(write => write.Requirement < key.Row), row, .. design.Writes.Where(write => write.Requirement > key.Row)] };
    }

    static Rows<Companion> ParseSet(string? labels) => string.IsNullOrEmpty(labels)
        ? []
        : labels.Split(',', StringSplitOptions.TrimEntries).Select(Companions.Words.Parse).ToRows();

    static T? Parse<T>(Vocabulary<T> words, string? label) where T : struct, Enum => label is null ? null : words.Parse(label);
}
