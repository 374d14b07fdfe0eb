namespace MechDesign.Engine;

/// <summary>Framework §1: the execution layout.</summary>
public enum Topology { SingleProcess = 1, SingleServiceDistributed, MultiService }

/// <summary>The exact labels of <see cref="Topology"/>.</summary>
public static class Topologies
{
    public static readonly Vocabulary<Topology> Words = new("Topology", value => value.Label);

    extension(Topology value)
    {
        public string Label => value switch
        {
            Topology.SingleProcess => "single process",
            Topology.SingleServiceDistributed => "single service distributed",
            Topology.MultiService => "multi-service",
        };
    }
}
