namespace MechDesign.Engine;

/// <summary>Framework §7: how bad a finding is.</summary>
public enum Severity { Error = 1, Warning }

/// <summary>The exact labels of <see cref="Severity"/>.</summary>
public static class Severities
{
    public static readonly Vocabulary<Severity> Words = new("Severity", value => value.Label);

    extension(Severity value)
    {
        public string Label => value switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
        };
    }
}
