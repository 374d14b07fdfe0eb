namespace MechDesign.Coaching;

/// <summary>Days without a prompt, both ends included.</summary>
public sealed record Quiet(DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly date) => From <= date && date <= To;
}
