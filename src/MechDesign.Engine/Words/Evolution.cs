namespace MechDesign.Engine;

/// <summary>Framework §1: the one dominant way an object changes.</summary>
public enum Evolution { AppendOnly = 1, Overwrite, StateMachine, Merge }

/// <summary>The exact labels of <see cref="Evolution"/>.</summary>
public static class Evolutions
{
    public static readonly Vocabulary<Evolution> Words = new("Evolution", value => value.Label);

    extension(Evolution value)
    {
        public string Label => value switch
        {
            Evolution.AppendOnly => "append-only",
            Evolution.Overwrite => "overwrite",
            Evolution.StateMachine => "state machine",
            Evolution.Merge => "merge",
        };
    }
}
