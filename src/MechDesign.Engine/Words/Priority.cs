namespace MechDesign.Engine;

/// <summary>Framework §1: how much a requirement matters to business truth.</summary>
public enum Priority { C1 = 1, C2, R1, R2, N1 }

/// <summary>The exact labels of <see cref="Priority"/>.</summary>
public static class Priorities
{
    public static readonly Vocabulary<Priority> Words = new("Priority class", value => value.Label);

    extension(Priority value)
    {
        public string Label => value switch
        {
            Priority.C1 => "C1",
            Priority.C2 => "C2",
            Priority.R1 => "R1",
            Priority.R2 => "R2",
            Priority.N1 => "N1",
        };
    }
}
