using System.Collections.Immutable;
using System.Text;

namespace MechDesign.Engine;

/// <summary>The slots of the six templates; their keys in a file are the labels.</summary>
public enum Slot
{
    Action = 1,
    Predicate,
    Scope,
    Key,
    Outcome,
    Instances,
    Relation,
    Aggregate,
    Function,
    SourceSet,
    Actor,
    Operation,
    Object,
    ReadModel,
    Source,
    Bound,
}

/// <summary>Document 001, Invariant Template Grammar: the one sentence an invariant of a type may be.</summary>
/// <param name="Type">The invariant type that has this template.</param>
/// <param name="Text">The sentence with its slots in angle brackets.</param>
/// <param name="Slots">The slots in the order of the sentence.</param>
public sealed record Template(InvariantType Type, string Text, ImmutableArray<Slot> Slots)
{
    public static readonly ImmutableArray<Template> All =
    [
        new(InvariantType.Eligibility, "Action <action> is valid only if <predicate> holds on <scope> at decision time.",
            [Slot.Action, Slot.Predicate, Slot.Scope]),
        new(InvariantType.Uniqueness, "Key <key> maps to at most one logical outcome <outcome> within <scope>.",
            [Slot.Key, Slot.Outcome, Slot.Scope]),
        new(InvariantType.Ordering, "Instances <instances> are ordered by <relation> within <scope>.",
            [Slot.Instances, Slot.Relation, Slot.Scope]),
        new(InvariantType.Accounting, "Aggregate <aggregate> equals <function> over <source set> within <scope>.",
            [Slot.Aggregate, Slot.Function, Slot.SourceSet, Slot.Scope]),
        new(InvariantType.Authorization, "Actor <actor> may perform <operation> on <object> only if <predicate> holds.",
            [Slot.Actor, Slot.Operation, Slot.Object, Slot.Predicate]),
        new(InvariantType.Freshness, "Read model <read model> reflects <source> within <bound>.",
            [Slot.ReadModel, Slot.Source, Slot.Bound]),
    ];

    public static Template Of(InvariantType type) => All[(int)type - 1];

    public string Fill(Invariant invariant)
    {
        // Piece by piece: a slot's own text may hold angle brackets, and is not filled again.
        var sentence = new StringBuilder();
        var from = 0;
        foreach (var slot in Slots)
        {
            var name = $"<{slot.Words}>";
            var at = Text.IndexOf(name, from, StringComparison.Ordinal);
            sentence.Append(Text, from, at - from).Append(invariant[slot] ?? name);
            from = at + name.Length;
        }
        return sentence.Append(Text, from, Text.Length - from).ToString();
    }
}

public static class Slots
{
    public static readonly Vocabulary<Slot> Keys = new("slot", slot => slot.Words.Replace(' ', '_'));

    extension(Slot slot)
    {
        /// <summary>The slot's name as the template writes it.</summary>
        public string Words => slot switch
        {
            Slot.Action => "action",
            Slot.Predicate => "predicate",
            Slot.Scope => "scope",
            Slot.Key => "key",
            Slot.Outcome => "outcome",
            Slot.Instances => "instances",
            Slot.Relation => "relation",
            Slot.Aggregate => "aggregate",
            Slot.Function => "function",
            Slot.SourceSet => "source set",
            Slot.Actor => "actor",
            Slot.Operation => "operation",
            Slot.Object => "object",
            Slot.ReadModel => "read model",
            Slot.Source => "source",
            Slot.Bound => "bound",
        };

        public string FileKey => Keys.Labels[(int)slot - 1];
    }
}
