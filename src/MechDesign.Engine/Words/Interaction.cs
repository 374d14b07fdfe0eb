namespace MechDesign.Engine;

/// <summary>Framework §1: how a requirement touches one state.</summary>
public enum Interaction
{
    CreateTarget = 1,
    UpdateTarget,
    DeleteTarget,
    ReadSourceTarget,
    ReadProjectionTarget,
    AsyncSideEffectTarget,
    HiddenWriteTarget,
}

/// <summary>The exact labels of <see cref="Interaction"/>.</summary>
public static class Interactions
{
    public static readonly Vocabulary<Interaction> Words = new("State interaction kind", value => value.Label);

    extension(Interaction value)
    {
        public string Label => value switch
        {
            Interaction.CreateTarget => "create target",
            Interaction.UpdateTarget => "update target",
            Interaction.DeleteTarget => "delete target",
            Interaction.ReadSourceTarget => "read source target",
            Interaction.ReadProjectionTarget => "read projection target",
            Interaction.AsyncSideEffectTarget => "async side-effect target",
            Interaction.HiddenWriteTarget => "hidden write target",
        };
    }
}
