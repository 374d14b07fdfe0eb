using System.Collections.Concurrent;

namespace MechDesign.Discord.Gateway;

/// <summary>
/// When a session may begin, shared by all shards: one at a time in each of max_concurrency groups, five seconds apart, and
/// never so many a day that Discord would reset the token.
/// </summary>
internal sealed class Identifies(TimeProvider clock)
{
    /// <summary>Of 1,000 that Discord allows.</summary>
    public const int MostPerDay = 900;

    public static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    readonly ConcurrentDictionary<int, Group> groups = new();
    readonly Queue<long> today = new();

    /// <summary>Waits for this shard's turn, which lasts until IDENTIFY is sent or it is disposed.</summary>
    /// <exception cref="DiscordStoppedException">Too many sessions were begun within a day.</exception>
    public async Task<Turn> TurnAsync(Shard shard, int maxConcurrency, CancellationToken cancel)
    {
        var group = groups.GetOrAdd(shard.Number % Math.Max(1, maxConcurrency), _ => new());
        await group.Gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (group.Last is { } last && Spacing - clock.GetElapsedTime(last) is { Ticks: > 0 } wait)
                await Task.Delay(wait, clock, cancel).ConfigureAwait(false);
            Count();
            return new(group, clock);
        }
        catch
        {
            group.Gate.Release();
            throw;
        }
    }

    void Count()
    {
        lock (today)
        {
            while (today.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) > TimeSpan.FromDays(1))
                today.Dequeue();
            if (today.Count >= MostPerDay)
                throw new DiscordStoppedException($"{MostPerDay} sessions were begun within a day, and Discord resets the token at 1,000. Something ends them at once: look into the log before starting again.");
            today.Enqueue(clock.GetTimestamp());
        }
    }

    /// <summary>Shards that begin one after the other.</summary>
    internal sealed class Group
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public long? Last { get; set; }
    }

    internal sealed class Turn(Group group, TimeProvider clock) : IDisposable
    {
        int isOver;

        /// <summary>IDENTIFY leaves now, and the turn ends: the five seconds begin here and not with the connection.</summary>
        public void Identifying()
        {
            group.Last = clock.GetTimestamp();
            Dispose();
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 0)
                group.Gate.Release();
        }
    }
}
