namespace MechDesign.FakeDiscord.Rest;

/// <summary>So many requests in a window that begins with the first of them.</summary>
sealed class RateLimit(TimeProvider clock)
{
    readonly Lock gate = new();
    long since;
    int count;

    /// <summary>Takes one; below zero when there was none left.</summary>
    public (int Remaining, TimeSpan ResetAfter) Take(int most, TimeSpan window)
    {
        lock (gate)
        {
            if (count == 0 || clock.GetElapsedTime(since) >= window)
                (since, count) = (clock.GetTimestamp(), 0);
            count++;
            return (most - count, window - clock.GetElapsedTime(since));
        }
    }
}
