namespace MechDesign.Engine;

/// <summary>Framework §1: where writes must coordinate.</summary>
public enum Coordination { LocalOnly = 1, PerObjectScope, CrossService }

/// <summary>The exact labels of <see cref="Coordination"/>.</summary>
public static class Coordinations
{
    public static readonly Vocabulary<Coordination> Words = new("Write coordination scope", value => value.Label);

    extension(Coordination value)
    {
        public string Label => value switch
        {
            Coordination.LocalOnly => "local only",
            Coordination.PerObjectScope => "per object scope",
            Coordination.CrossService => "cross service",
        };
    }
}
