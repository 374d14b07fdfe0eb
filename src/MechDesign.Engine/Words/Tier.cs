namespace MechDesign.Engine;

/// <summary>Framework §1: what a violation does.</summary>
public enum Tier { HARD = 1, SOFT }

/// <summary>The exact labels of <see cref="Tier"/>.</summary>
public static class Tiers
{
    public static readonly Vocabulary<Tier> Words = new("Tier", value => value.Label);

    extension(Tier value)
    {
        public string Label => value switch
        {
            Tier.HARD => "HARD",
            Tier.SOFT => "SOFT",
        };
    }
}
