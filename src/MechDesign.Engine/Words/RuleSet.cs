namespace MechDesign.Engine;

/// <summary>Framework §6: the framework as mended, or the source document to the letter.</summary>
public enum RuleSet { Repaired = 1, Letter }

/// <summary>The exact labels of <see cref="RuleSet"/>.</summary>
public static class RuleSets
{
    public static readonly Vocabulary<RuleSet> Words = new("Rule set", value => value.Label);

    extension(RuleSet value)
    {
        public string Label => value switch
        {
            RuleSet.Repaired => "repaired",
            RuleSet.Letter => "letter",
        };
    }
}
