namespace MechDesign.Discord.Rest;

/// <summary>What holds for everything the bot asks for together: fifty requests a second, and a ban of the address.</summary>
sealed class GlobalLimit(TimeProvider clock)
{
    const int PerSecond = 50;

    /// <summary>A 429 that does not say when to come back is a ban of the address (discord-api-docs#5810).</summary>
    static readonly TimeSpan banned = TimeSpan.FromMinutes(10);

    readonly Lock gate = new();
    readonly Queue<DateTimeOffset> sent = new();
    DateTimeOffset freeAt;

    /// <summary>Until when the address is banned; past when it is not.</summary>
    public DateTimeOffset BannedUntil { get; private set; }

    public bool IsBanned => BannedUntil > clock.GetUtcNow();

    public void Ban() => BannedUntil = clock.GetUtcNow() + banned;

    public void Block(TimeSpan wait)
    {
        lock (gate)
            freeAt = clock.GetUtcNow() + wait;
    }

    /// <summary>How long Discord said that nothing may be sent.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (gate)
                return freeAt - clock.GetUtcNow();
        }
    }

    public async Task EnterAsync(CancellationToken cancel)
    {
        while (Reserve() is { Ticks: > 0 } wait)
            await Task.Delay(wait, clock, cancel).ConfigureAwait(false);
    }

    /// <summary>Zero when the request may go, and it counts then; else how long to wait.</summary>
    TimeSpan Reserve()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (freeAt > now)
                return freeAt - now;
            while (sent.TryPeek(out var oldest) && oldest <= now - TimeSpan.FromSeconds(1))
                sent.Dequeue();
            if (sent.Count >= PerSecond)
                return sent.Peek() + TimeSpan.FromSeconds(1) - now;
            sent.Enqueue(now);
            return TimeSpan.Zero;
        }
    }
}
