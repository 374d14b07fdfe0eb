namespace MechDesign.Discord.Gateway;

/// <summary>How long to wait before the next connection.</summary>
internal sealed class Backoff(TimeProvider clock, Func<double> chance)
{
    /// <summary>So many times a minute the first try is immediate, and a second later after that: a server that lets in and throws out at once must not be hammered, and whoever clicks meanwhile waits three seconds and no longer.</summary>
    const int FreeTries = 10;

    readonly Queue<long> free = new();
    int failures;

    /// <summary>Tries since the last session that began or went on.</summary>
    public int Failures => failures;

    /// <summary>A session began or went on.</summary>
    public void Reset() => Volatile.Write(ref failures, 0);

    /// <summary>The wait before the try that now follows, which counts as failed until <see cref="Reset"/>.</summary>
    public TimeSpan WaitBefore(Next next)
    {
        var before = Interlocked.Increment(ref failures) - 1;
        var wait = Wait(before == 0 && !IsFree() ? 1 : before, chance());
        return next is Next.NewSession && wait < Pause(0) ? Pause(chance()) : wait;
    }

    /// <summary>Nothing at first, then a second doubling up to a minute, less up to a quarter so that not all bots come at once.</summary>
    public static TimeSpan Wait(int failures, double chance) =>
        failures == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, Math.Min(failures, 10) - 1)) * (1 - chance / 4));

    /// <summary>Before a session that takes the place of a lost one: one to five seconds.</summary>
    public static TimeSpan Pause(double chance) => TimeSpan.FromSeconds(1 + 4 * chance);

    bool IsFree()
    {
        var now = clock.GetTimestamp();
        while (free.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) > TimeSpan.FromMinutes(1))
            free.Dequeue();
        if (free.Count >= FreeTries)
            return false;
        free.Enqueue(now);
        return true;
    }
}
