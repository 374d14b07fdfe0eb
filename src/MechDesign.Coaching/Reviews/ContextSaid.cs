using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>The execution context in sentences to say aloud, with the paths that differ.</summary>
static class ContextSaid
{
    public static IEnumerable<string> Of(Design design)
    {
        var context = design.Context;
        if (context.Topology is { } topology)
            yield return $"It runs as {topology.Label}{(context.Coordination is { } scope ? $", and writes coordinate {Coordinate(scope)}" : "")}.";
        if (context.ReadConsistency is { } reads)
            yield return reads is ReadConsistency.BoundedStaleAllowed ? "Reads may lag within a bound." : "Reads must see the latest write.";
        if (context.Holder is { } holder)
            yield return Holding(holder);
        if (context.Compensation is { } compensation)
            yield return compensation is YesNo.Yes ? "A later step may undo an earlier one." : "What is done cannot be undone by a later step.";
        foreach (var own in design.Overrides.Where(own => design.PathNumber(own.Requirement) > 0))
            yield return $"{Ids.Path(design.PathNumber(own.Requirement))} differs: {Spoken.List([.. Declared(own.Context)])}.";
        var open = Undeclared(context).ToArray();
        if (open.Length > 0)
            yield return $"Still to be declared: {Spoken.List(open)}.";
    }

    static string Coordinate(Coordination scope) => scope switch
    {
        Coordination.LocalOnly => "locally only",
        Coordination.PerObjectScope => "per object",
        Coordination.CrossService => "across services",
    };

    static string Holding(Holder holder) => holder switch
    {
        Holder.None => "Nobody holds anything between two writes.",
        Holder.Thread => "A thread may hold something, and cannot vanish and leave it held.",
        Holder.Process or Holder.Worker or Holder.Node => $"A {holder.Label} may hold something, and may crash with it.",
    };

    static IEnumerable<string> Declared(Context own)
    {
        string?[] five = [own.Topology?.Label, own.Coordination?.Label, own.ReadConsistency?.Label, own.Holder is { } holder ? $"holder {holder.Label}" : null, own.Compensation is { } undo ? $"compensation {undo.Label}" : null];
        return five.OfType<string>();
    }

    static IEnumerable<string> Undeclared(Context context)
    {
        if (context.Topology is null)
            yield return "the topology";
        if (context.Coordination is null)
            yield return "where writes coordinate";
        if (context.ReadConsistency is null)
            yield return "how fresh reads are";
        if (context.Holder is null)
            yield return "who holds what";
        if (context.Compensation is null)
            yield return "whether steps may be undone";
    }
}
