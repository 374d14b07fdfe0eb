namespace MechDesign.Engine;

/// <summary>Framework §5: why a companion is there, strongest first.</summary>
public enum Reason { Required = 1, Recommended, Chosen }

/// <summary>The exact labels of <see cref="Reason"/>.</summary>
public static class Reasons
{
    public static readonly Vocabulary<Reason> Words = new("Reason", value => value.Label);

    extension(Reason value)
    {
        public string Label => value switch
        {
            Reason.Required => "required",
            Reason.Recommended => "recommended",
            Reason.Chosen => "chosen",
        };
    }
}
