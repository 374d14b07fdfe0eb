using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>How much is asked (session.md §1).</summary>
public enum Depth { Drill = 1, Core, Full }

public static class Depths
{
    public static readonly Vocabulary<Depth> Words = new("depth", value => value.Label);

    extension(Depth value)
    {
        public string Label => value switch
        {
            Depth.Drill => "drill",
            Depth.Core => "core",
            Depth.Full => "full",
        };
    }
}

/// <summary>When the coach speaks (session.md §1): after each choice, or at the end.</summary>
public enum Mode { Guided = 1, Mock }

public static class Modes
{
    public static readonly Vocabulary<Mode> Words = new("mode", value => value.Label);

    extension(Mode value)
    {
        public string Label => value switch
        {
            Mode.Guided => "guided",
            Mode.Mock => "mock",
        };
    }
}
