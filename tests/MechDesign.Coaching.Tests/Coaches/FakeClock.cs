namespace MechDesign.Coaching.Tests;

/// <summary>A clock that goes on a second whenever somebody looks.</summary>
sealed class FakeClock : TimeProvider
{
    DateTimeOffset now = new(2026, 8, 1, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now += TimeSpan.FromSeconds(1);
}
