using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Session.md §2, Allowed given parents: the labels a question offers, given the answers before it.</summary>
static class Allowed
{
    static readonly ImmutableArray<string> create = ["create target", "hidden write target"];
    static readonly ImmutableArray<string> createUpdate = ["create target", "update target", "hidden write target"];
    static readonly ImmutableArray<string> updateDelete = ["update target", "delete target", "hidden write target"];
    static readonly ImmutableArray<string> anyWrite = ["create target", "update target", "delete target", "hidden write target"];
    static readonly ImmutableArray<string> writes = ["C1", "C2"];
    static readonly ImmutableArray<string> reads = ["R1", "R2"];
    static readonly ImmutableArray<string> background = ["N1"];
    static readonly ImmutableArray<string> inOneProcess = ["none", "thread", "process"];
    static readonly ImmutableArray<string> inOneService = ["local only", "per object scope"];

    public static ImmutableArray<string> Labels(Key key, Design design) => key.Field switch
    {
        Field.Interaction => Interaction(design.Requirements[key.Row - 1].Operation),
        Field.Priority => Priority(design.Requirements[key.Row - 1].Operation),
        Field.Coordination when TopologyOf(key, design) is Topology.SingleProcess or Topology.SingleServiceDistributed => inOneService,
        Field.Holder when TopologyOf(key, design) is Topology.SingleProcess => inOneProcess,
        Field.Owner when design.Candidates[key.Row - 1].Class is ObjectClass.Projection => [Owner.Derived.Label],
        Field.Evolution when design.Candidates[key.Row - 1].Class is ObjectClass.Event => [Evolution.AppendOnly.Label],
        _ => Keys.Of(key.Field).Labels,
    };

    static ImmutableArray<string> Interaction(Operation? operation) => operation switch
    {
        Operation.ReadSource => ["read source target"],
        Operation.ReadProjection => ["read projection target"],
        Operation.ConditionalWrite => anyWrite,
        Operation.AppendEvent => create,
        Operation.OverwriteState => createUpdate,
        Operation.StateTransition => updateDelete,
        Operation.AsyncDeliver => ["async side-effect target"],
        Operation.AsyncProcess => ["async side-effect target", "hidden write target"],
        null => Keys.Of(Field.Interaction).Labels,
    };

    static ImmutableArray<string> Priority(Operation? operation) => operation switch
    {
        Operation.ReadSource or Operation.ReadProjection => reads,
        Operation.AsyncDeliver or Operation.AsyncProcess => background,
        Operation.ConditionalWrite or Operation.AppendEvent or Operation.OverwriteState or Operation.StateTransition => writes,
        null => Keys.Of(Field.Priority).Labels,
    };

    static Topology? TopologyOf(Key key, Design design) =>
        key.Row == 0 ? design.Context.Topology : design.ContextOf(key.Row).Topology;
}
