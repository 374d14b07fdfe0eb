namespace MechDesign.Engine;

/// <summary>
/// What the rules of a write can see of an answer, wherever it stands and whatever stands around it: null for all
/// labels that no predicate tells from an undeclared one.
/// </summary>
static class SeenByRules
{
    public static string? Of(Move move, RuleSet rules) => move switch
    {
        Move.Answer answer => Of(answer.Key.Field, answer.Label, rules),
        Move.Add { Invariant: var invariant } => Of(Field.Reads, invariant.Reads?.Label, rules) ?? Of(Field.Holds, invariant.Holds?.Label, rules),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string? Of(Field field, string? label, RuleSet rules) => label is null ? null : field switch
    {
        Field.Operation => Operations.Words.Parse(label) is Operation.ConditionalWrite or Operation.AppendEvent or Operation.OverwriteState or Operation.StateTransition ? label : null,
        Field.Evolution or Field.Boundary => label,
        Field.Class => Only(ObjectClass.Projection.Label, label),
        // A user's row is no service's; the letter tells a user from a client all the same.
        Field.Owner => rules is RuleSet.Repaired && Owners.Words.Parse(label) is Owner.User or Owner.Client ? null : label,
        Field.Tier => Only(Tier.HARD.Label, label),
        Field.Reads => Only(Reads.ContendedState.Label, label),
        Field.Holds => Only(Holds.ActiveHolder.Label, label),
        Field.Topology => Only(Topology.MultiService.Label, label),
        Field.Coordination => Only(Coordination.CrossService.Label, label),
        Field.Holder => Holders.Words.Parse(label) is Holder.Process or Holder.Worker or Holder.Node ? Holder.Process.Label : null,
        Field.Compensation => Only(YesNo.Yes.Label, label),
        Field.Routing => label == Routing.AnyWriter.Label ? null : label,
        _ => null,
    };

    static string? Only(string seen, string label) => label == seen ? label : null;
}
