using System.Globalization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// Document 002, 60-second Close: what is protected how, the trade-off taken, what hurts first and the first move, what
/// comes next. At 150 words a minute it may have 150 words.
/// </summary>
public static class ClosePhrase
{
    public static IEnumerable<Block> Of(Conclusions conclusions) =>
    [
        new Block.Heading("The close, in sixty seconds"),
        new Block.Bullets([Rests(conclusions.Design), .. Protected(conclusions), .. TradeOff(conclusions), .. Hotspot(conclusions), Next(conclusions)]),
    ];

    static string Rests(Design design)
    {
        var truths = design.Candidates.Where(row => row.IsPrimary).Select(row => row.Label).ToArray();
        return $"{design.Title ?? "The system"} rests on {(truths.Length > 4 ? $"{string.Join(", ", truths.Take(3))} and {truths.Length - 3} more" : truths.Length == 0 ? "state that is still to be named" : Spoken.List(truths))}.";
    }

    static IEnumerable<string> Protected(Conclusions conclusions)
    {
        var writes = conclusions.Paths.Where(path => path.Write is { Mechanism.Outcome: not null }).ToArray();
        foreach (var path in writes.Take(2))
        {
            var write = path.Write!;
            var beside = write.Companions.Where(result => result.Reason is Reason.Required).Select(result => result.Companion.Label).ToArray();
            yield return $"{path.Path.Requirement.Text}: {Spoken.Shape(write.Shape.Outcome!.Value)}, kept right by {write.Mechanism.Label}{(beside.Length == 0 ? "" : $" with {Spoken.List(beside)}")}.";
        }
        if (writes.Length > 2)
            yield return $"{(writes.Length - 2).ToString(CultureInfo.InvariantCulture)} more critical writes are kept by {Spoken.List([.. writes.Skip(2).Select(path => path.Write!.Mechanism.Label!).Distinct()])}.";
    }

    /// <summary>The mechanism one answer away that was not taken, the answer that decided, and what the taken one costs.</summary>
    static IEnumerable<string> TradeOff(Conclusions conclusions)
    {
        if (conclusions.Paths.FirstOrDefault(path => path.Write is { Mechanism.Outcome: not null })?.Write is not { Mechanism: { Outcome: { } taken } } write)
            yield break;
        var other = Sensitivity.Of(write)
            .Where(swing => swing.Move is Move.Answer && swing.BaseMechanism is { } mechanism && mechanism != taken.Label)
            .OrderBy(swing => Order(((Move.Answer)swing.Move).Key.Field)).FirstOrDefault();
        yield return other?.Move is Move.Answer { Key: var key }
            ? $"I took {taken.Label} over {other.BaseMechanism}, because {Said(key, conclusions.Design)}; the price is that {Price(taken)}."
            : $"The price of {taken.Label} is that {Price(taken)}.";
    }

    // What a designer may choose comes before what is a fact of the problem.
    static int Order(Field field) => field switch
    {
        Field.Routing => 1,
        Field.Compensation => 2,
        Field.Coordination or Field.Topology => 3,
        Field.Holder => 4,
        Field.Holds => 5,
        _ => 6,
    };

    static string Said(Key key, Design design) =>
        $"{(key.Field is Field.Holds ? "what is unique" : Keys.Of(key.Field).Field.Label.ToLowerInvariant())} is {design.Answer(key) ?? "undeclared"}";

    static string Price(BaseMechanism mechanism) => mechanism switch
    {
        BaseMechanism.SingleWriter => "one writer is the ceiling of everything",
        BaseMechanism.SingleWriterPerPartition => "a scope waits while its writer is replaced",
        BaseMechanism.CASOnVersion or BaseMechanism.CASOnStateAndVersion => "under contention the losers read again and retry",
        BaseMechanism.PessimisticLock => "everybody waits for the slowest holder",
        BaseMechanism.Lease => "the work of a dead holder waits until its lease ends",
        BaseMechanism.CRDT => "no write can be refused, so no rule over the whole value can be kept",
        BaseMechanism.AppendLog => "whoever wants the current state must fold the events",
        BaseMechanism.Saga => "others may see a half-done change until it is finished or undone",
        BaseMechanism.TwoPhaseCommit => "a write waits for the slowest service and stops when one is down",
    };

    static IEnumerable<string> Hotspot(Conclusions conclusions) =>
        conclusions.Hotspots.FirstOrDefault(row => row.FirstResponse is not null) is { } first
            ? [$"The first thing to hurt is {first.Hotspot.Label}, a {first.Hotspot.Type!.Value.Label}; my first move is {first.FirstResponse!.Value.Label}."]
            : [];

    static string Next(Conclusions conclusions)
    {
        var open = conclusions.Closure.Conditions.SelectMany(condition => condition.Missing).ToArray();
        if (open.Length > 0)
            return $"Before anything else: {open[0]}{(open.Length == 1 ? "" : $", and {(open.Length - 1).ToString(CultureInfo.InvariantCulture)} more")}.";
        if (!conclusions.Closure.Closed)
            return "Before anything else I would mend what the findings call an error.";
        var left = EarnedComponents.Of(conclusions).Where(component => component.EarnedBy.IsEmpty).Select(component => component.Name).Take(2).ToArray();
        var later = conclusions.Hotspots.Where(row => row.FirstResponse is not null).Skip(1).Take(1)
            .Select(row => $"Next comes {row.Hotspot.Label}, with {row.FirstResponse!.Value.Label}. ");
        return $"{string.Concat(later)}{(left.Length == 0 ? "Every component is earned." : $"I leave out {Spoken.List(left, "and")} until a number asks for it.")}";
    }
}
