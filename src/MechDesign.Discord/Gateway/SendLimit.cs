namespace MechDesign.Discord.Gateway;

/// <summary>120 sends a minute and connection; one more closes it with 4008. The last few are kept for beats.</summary>
internal sealed class SendLimit(TimeProvider clock)
{
    const int Most = 120;
    const int ForBeats = 5;

    static readonly TimeSpan window = TimeSpan.FromSeconds(60);

    readonly Queue<long> sent = new();

    /// <summary>Zero, and the send is counted; or how long to wait before asking again.</summary>
    public TimeSpan Take(bool isBeat)
    {
        var now = clock.GetTimestamp();
        while (sent.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) >= window)
            sent.Dequeue();
        if (sent.Count >= (isBeat ? Most : Most - ForBeats))
            return window - clock.GetElapsedTime(sent.Peek(), now);
        sent.Enqueue(now);
        return TimeSpan.Zero;
    }
}
