using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>A single change that would change a conclusion, and what it would become.</summary>
public sealed record Swing(Move Move, string? WriteShape, string? BaseMechanism, string? ReadPath);

/// <summary>Which single answer, changed, would change a conclusion.</summary>
public static class Sensitivity
{
    public static ImmutableArray<Swing> Of(WriteConclusion write)
    {
        var now = new Classification(write.Shape.Outcome, write.Mechanism.Outcome);
        return
        [
            .. from move in Moves.OfWrite(write.Path)
               let then = Classification.Of(WritePath.Resolve(move.Apply(write.Path.Design), write.Path.RequirementNumber, write.Path.Rules))
               where then != now
               select new Swing(move, then.Shape?.Label, then.Mechanism?.Label, null),
        ];
    }

    public static ImmutableArray<Swing> Of(Design design, ReadConclusion read, RuleSet rules = RuleSet.Repaired) =>
    [
        .. from move in Moves.OfRead(design, read.Number, rules)
           let then = Derive.Read(move.Apply(design), read.Number, rules).Path
           where then?.Outcome != read.Path?.Outcome
           select new Swing(move, null, null, then?.Label),
    ];
}
