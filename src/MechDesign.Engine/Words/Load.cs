namespace MechDesign.Engine;

/// <summary>Framework §1, evidence of a read: reads against writes.</summary>
public enum Load { ReadsDominate = 1, Balanced }

/// <summary>The exact labels of <see cref="Load"/>.</summary>
public static class Loads
{
    public static readonly Vocabulary<Load> Words = new("load", value => value.Label);

    extension(Load value)
    {
        public string Label => value switch
        {
            Load.ReadsDominate => "reads dominate",
            Load.Balanced => "balanced",
        };
    }
}
