using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>An estimate with its arithmetic, a step a row.</summary>
public static class EstimatePhrase
{
    public static Reply Of(EstimateInput input) => Reply.Of(new Block.Table("Estimate", ["What", "Arithmetic", "Result"],
        [.. Estimate.Of(input).Select(step => (ImmutableArray<string>)[step.Name, step.Arithmetic, step.Shown])]));
}
