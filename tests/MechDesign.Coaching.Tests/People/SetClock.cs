namespace MechDesign.Coaching.Tests;

/// <summary>A clock that stands still until somebody moves it.</summary>
sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = Recording.Noon;

    public override DateTimeOffset GetUtcNow() => Now;
}
