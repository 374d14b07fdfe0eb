namespace MechDesign.Testing;

/// <summary>A clock that moves only when it is told to, with its timers; a test waits until somebody waits, then moves it.</summary>
public sealed class FakeClock : TimeProvider
{
    readonly Lock gate = new();
    readonly List<FakeTimer> timers = [];
    readonly List<(TimeSpan Due, TaskCompletionSource Seen)> watchers = [];
    DateTimeOffset now;

    public FakeClock()
        : this(new(2026, 8, 3, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public FakeClock(DateTimeOffset now) => this.now = now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves on, and lets every timer due until then fire at its own time.</summary>
    public void Advance(TimeSpan by)
    {
        var until = GetUtcNow() + by;
        while (NextUntil(until) is { } timer)
            timer.Fire();
        lock (gate)
            now = until;
    }

    /// <summary>Until a timer runs that is due in exactly so long.</summary>
    /// <exception cref="TimeoutException">Nobody waits so long; the message says how long others do.</exception>
    public async Task WaitedForAsync(TimeSpan due)
    {
        Task seen;
        lock (gate)
        {
            if (timers.Any(timer => timer.Due - now == due))
                return;
            var watcher = (due, Seen: new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            watchers.Add(watcher);
            seen = watcher.Seen.Task;
        }
        try
        {
            await seen.WaitAsync(TimeSpan.FromSeconds(20));
        }
        catch (TimeoutException)
        {
            lock (gate)
                throw new TimeoutException($"Nobody waits for {due}, but for {string.Join(", ", timers.Select(timer => timer.Due - now))}.");
        }
    }

    /// <summary>Waits for a timer due in exactly so long, and lets it fire.</summary>
    public async Task PassAsync(TimeSpan due)
    {
        await WaitedForAsync(due);
        Advance(due);
    }

    FakeTimer? NextUntil(DateTimeOffset until)
    {
        lock (gate)
        {
            if (timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due) is not { } timer)
                return null;
            now = timer.Due;
            timers.Remove(timer);
            if (timer.Period > TimeSpan.Zero)
                Add(timer, timer.Period);
            return timer;
        }
    }

    void Add(FakeTimer timer, TimeSpan due)
    {
        timer.Due = now + due;
        timers.Add(timer);
        foreach (var watcher in watchers.Where(watcher => watcher.Due == due).ToArray())
        {
            watchers.Remove(watcher);
            watcher.Seen.SetResult();
        }
    }

    sealed class FakeTimer(FakeClock clock, Action callback) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public TimeSpan Period { get; private set; }

        public void Fire() => callback();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                Period = period;
                if (dueTime >= TimeSpan.Zero)
                    clock.Add(this, dueTime);
            }
            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
