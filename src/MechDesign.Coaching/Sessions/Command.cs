namespace MechDesign.Coaching;

/// <summary>What a member can do in an interview. A channel translates its own events into these and nothing else.</summary>
public abstract record Command
{
    Command() { }

    /// <summary>An answer to the question at hand, as typed: a value, an alias, a displayed number, a set with commas.</summary>
    public sealed record Answer(string Text) : Command;

    public sealed record DontKnow : Command;

    public sealed record Skip : Command;

    public sealed record Back : Command;

    public sealed record Redo : Command;

    public sealed record Hint : Command;

    /// <summary>Why is this asked, and what can it still decide?</summary>
    public sealed record Why : Command;

    /// <summary>Why did another outcome not come out, and what would bring it?</summary>
    public sealed record WhyNot(string Outcome) : Command;

    /// <summary>Open an earlier question again; with a value, propose it at once.</summary>
    public sealed record Change(string Key, string? Value) : Command;

    public sealed record Pause : Command;

    /// <summary>Go on: shows the question at hand.</summary>
    public sealed record Resume : Command;

    public sealed record Status : Command;

    public sealed record Help : Command;

    public sealed record Abandon : Command;
}
