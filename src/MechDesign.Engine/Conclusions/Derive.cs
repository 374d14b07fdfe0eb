using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>From answers to conclusions. Pure: the same design and rules give the same result.</summary>
public static class Derive
{
    /// <summary>Derives a whole design, finished or not.</summary>
    /// <param name="design">The answers.</param>
    /// <param name="rules">Which rule set decides.</param>
    /// <param name="usual">The write shapes an archetype usually has, by its id, where a catalog says so; none are unusual without it.</param>
    public static Conclusions From(Design design, RuleSet rules = RuleSet.Repaired, Func<string, Rows<WriteShape>>? usual = null)
    {
        var (paths, reads) = (Paths(design, rules), Reads(design, rules));
        var findings = FindingRules.Check(design, rules, paths, reads, usual);
        return new(design, rules, paths, reads, Hotspots(design), StopRule.Check(design, paths, reads, findings), findings);
    }

    /// <summary>Derives every retained path.</summary>
    public static ImmutableArray<PathConclusion> Paths(Design design, RuleSet rules = RuleSet.Repaired)
    {
        var paths = ImmutableArray.CreateBuilder<PathConclusion>();
        foreach (var path in design.Paths())
            paths.Add(new(path, path.IsC1 ? Write(design, path.RequirementNumber, rules) : null));
        return paths.DrainToImmutable();
    }

    /// <summary>Derives one C1 path.</summary>
    public static WriteConclusion Write(Design design, int requirementNumber, RuleSet rules = RuleSet.Repaired)
    {
        var path = WritePath.Resolve(design, requirementNumber, rules);
        var predicates = PredicateTable.Evaluate(path.Answers, rules);
        var shape = WriteShapeRules.Table.First(predicates);
        var mechanism = BaseMechanismRules.Of(rules).First(new(shape.Outcome, predicates, path.Answers.TargetEvolution));
        var facts = new CompanionFacts(path, predicates, shape.Outcome, mechanism.Outcome);
        var companions = CompanionRules.Attach(facts, rules);
        return new(path, predicates, shape, mechanism, companions, FailureMatrix.Of(facts, companions));
    }

    /// <summary>Derives one row of reads, whatever its path.</summary>
    public static ReadConclusion Read(Design design, int number, RuleSet rules = RuleSet.Repaired)
    {
        var row = design.Reads[number - 1];
        var context = rules is RuleSet.Letter ? design.Context : design.ContextOf(row.Requirement);
        var facts = ReadFacts.Of(row, context);
        return new(number, row, facts, facts is { } known ? ReadPathRules.Of(rules).First(known) : null, context);
    }

    /// <summary>Derives every row of reads on an R1 path.</summary>
    public static ImmutableArray<ReadConclusion> Reads(Design design, RuleSet rules = RuleSet.Repaired)
    {
        var reads = ImmutableArray.CreateBuilder<ReadConclusion>();
        for (var number = 1; number <= design.Reads.Count; number++)
        {
            if (design.Requirements.Numbered(design.Reads[number - 1].Requirement)?.Priority is Priority.R1)
                reads.Add(Read(design, number, rules));
        }
        return reads.DrainToImmutable();
    }

    static ImmutableArray<HotspotConclusion> Hotspots(Design design)
    {
        var hotspots = ImmutableArray.CreateBuilder<HotspotConclusion>(design.Hotspots.Count);
        foreach (var hotspot in design.Hotspots)
            hotspots.Add(new(hotspot, hotspot.Type is { } type ? HotspotResponses.Of(type) : null));
        return hotspots.MoveToImmutable();
    }
}
