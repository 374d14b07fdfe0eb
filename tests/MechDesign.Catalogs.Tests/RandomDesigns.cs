using MechDesign.Engine;

namespace MechDesign.Catalogs.Tests;

/// <summary>
/// Designs a file can hold, finished or not: every field is there or not by chance, every label and awkward text has
/// its turn, and the rules between rows are kept.
/// </summary>
sealed class RandomDesigns
{
    readonly Random random;

    /// <summary>How often a field is declared: each design lies somewhere between almost empty and complete.</summary>
    readonly double declared;

    RandomDesigns(int seed)
    {
        random = new(seed);
        declared = random.Next(6) == 0 ? 1 : random.NextDouble();
    }

    public static Design Of(int seed) => new RandomDesigns(seed).Next();

    Design Next()
    {
        var design = new Design
        {
            Title = Text(),
            Archetypes = Chance() ? new(Text(), Several(3, () => new SupportingArchetype(Name(), Text()))) : null,
            Requirements = Several(6, Requirement),
            Candidates = Several(5, Candidate).DistinctBy(row => row.Label).ToRows(),
            Context = Context(),
            ContextReasons = Chance() ? new(Text(), Text(), Text(), Text(), Text()) : ContextReasons.None,
            Hotspots = Several(4, () => new Hotspot(Name(), Word(HotspotTypes.Words))),
        };
        int[] paths = [.. design.Paths().Select(path => path.RequirementNumber)];
        if (paths.Length == 0)
            return design;
        return design with
        {
            Invariants = Several(8, () => Invariant(paths)),
            Overrides = paths.Where(_ => Chance()).Select(path => new PathContext(path, Context())).ToRows(),
            Writes = design.Paths().Where(path => path.IsC1 && Chance()).Select(path => Write(path.RequirementNumber)).Shuffled(random),
            Reads = Several(5, () => Read(paths)),
        };
    }

    Requirement Requirement()
    {
        var priority = Word(Priorities.Words);
        var retained = Word(YesNos.Words);
        return new()
        {
            Text = Name(),
            Actor = Word(Actors.Words),
            Operation = Word(Operations.Words),
            States = Several(4, () => new StateReference(Word(Interactions.Words), Text())),
            Priority = priority,
            Retained = retained is YesNo.No && priority is Priority.C1 or Priority.R1 ? null : retained,
            Why = Text(),
        };
    }

    Candidate Candidate() => new()
    {
        Label = Name(),
        Source = Word(CandidateSources.Words),
        Needed = Word(YesNos.Words),
        Action = Word(Decompositions.Words),
        Class = Word(ObjectClasses.Words),
        Owner = Word(Owners.Words),
        Boundary = Text(),
        Evolution = Word(Evolutions.Words),
        ScopeKind = Word(ScopeKinds.Words),
        ScopeValue = Text(),
        Replaces = Text(),
        Why = Text(),
    };

    Invariant Invariant(int[] paths)
    {
        var template = random.GetItems<Template>(Template.All.AsSpan(), 1)[0];
        return new()
        {
            Requirement = random.GetItems(paths, 1)[0],
            Tier = Word(Tiers.Words),
            Type = template.Type,
            Slots = template.Slots.Where(_ => Chance()).Select(slot => new SlotText(slot, Name())).ToRows(),
            Reads = template.Type is InvariantType.Eligibility ? Word(ReadsEvidence.Words) : null,
            Holds = template.Type is InvariantType.Uniqueness ? Word(HoldsEvidence.Words) : null,
        };
    }

    Context Context() => new(
        Word(Topologies.Words), Word(Coordinations.Words), Word(ReadConsistencies.Words), Word(Holders.Words), Word(YesNos.Words));

    WriteRow Write(int path) => new()
    {
        Requirement = path,
        Routing = Word(Routings.Words),
        Repeats = Word(RepeatsEvidence.Words),
        Publishes = Word(YesNos.Words),
        Companions = Companions.Words.Values.Where(_ => Chance() && random.Next(3) == 0).ToRows(),
    };

    ReadRow Read(int[] paths) => new()
    {
        Requirement = random.GetItems(paths, 1)[0],
        Concept = Name(),
        Kind = Word(ConceptKinds.Words),
        Truth = Text(),
        Rebuild = Text(),
        Spatial = Word(YesNos.Words),
        Spans = Word(SpansEvidence.Words),
        Query = Word(Queries.Words),
        Load = Word(Loads.Words),
    };

    bool Chance() => random.NextDouble() < declared;

    T? Word<T>(Vocabulary<T> words) where T : struct, Enum => Chance() ? words.Values[random.Next(words.Values.Length)] : null;

    string? Text() => Chance() ? Name() : null;

    string Name() => AwkwardTexts.Next(random);

    Rows<T> Several<T>(int most, Func<T> row) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => row()).ToRows();
}

static class Shuffling
{
    public static Rows<T> Shuffled<T>(this IEnumerable<T> rows, Random random)
    {
        T[] shuffled = [.. rows];
        random.Shuffle(shuffled);
        return shuffled.ToRows();
    }
}
