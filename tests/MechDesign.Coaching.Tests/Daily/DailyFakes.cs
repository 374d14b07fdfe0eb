namespace MechDesign.Coaching.Tests;

/// <summary>A clock on the wall: it stands until it is set.</summary>
sealed class WallClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>The process is gone.</summary>
sealed class KilledException() : Exception("killed");

/// <summary>Kills at the nth point where a process can die: before and after each call of the store or the platform.</summary>
sealed class Fate(int at)
{
    int passed;

    public bool IsOver => passed >= at;

    public async Task<T> PassAsync<T>(Func<Task<T>> call)
    {
        Pass();
        var result = await call();
        Pass();
        return result;
    }

    void Pass()
    {
        if (++passed == at)
            throw new KilledException();
    }
}

/// <summary>A store that outlives the process.</summary>
sealed class MortalSettings(ISettings inner, Fate fate) : ISettings
{
    public Task<Setting?> ReadAsync(string name, CancellationToken cancel) => fate.PassAsync(() => inner.ReadAsync(name, cancel));

    public Task<bool> WriteAsync(string name, int expectedVersion, string json, CancellationToken cancel) => fate.PassAsync(() => inner.WriteAsync(name, expectedVersion, json, cancel));

    public Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancel) => fate.PassAsync(() => inner.ListAsync(prefix, cancel));

    public Task<bool> DeleteAsync(string name, CancellationToken cancel) => fate.PassAsync(() => inner.DeleteAsync(name, cancel));
}

/// <summary>A platform that knows a nonce again for three minutes, as Discord for "the past few minutes".</summary>
sealed class FakePlatform(TimeProvider clock)
{
    readonly List<(string Nonce, DateTimeOffset At, string Id)> known = [];

    /// <summary>What it holds, as post, thread, welcome, digest with what they are about.</summary>
    public List<string> There { get; } = [];

    public List<DailyDigest> Digests { get; } = [];

    /// <summary>Answers to come instead of success, by the step they are for; a null is success.</summary>
    public Dictionary<DailyStep, Queue<Sent?>> Answers { get; } = [];

    /// <summary>Whether what is answered otherwise happened all the same.</summary>
    public bool HappensAnyhow { get; set; }

    public int Tries { get; private set; }

    /// <summary>What looking comes to instead of the truth.</summary>
    public Sight? Fog { get; set; }

    public Sight Look(string what) => Fog ?? (There.IndexOf(what) is var index and >= 0 ? new Sight.Found($"{101 + index}") : new Sight.Missing());

    public int Count(string kind) => There.Count(what => what.StartsWith(kind, StringComparison.Ordinal));

    public Sent Do(DailyStep step, string what, string? nonce)
    {
        Tries++;
        var other = Answers.TryGetValue(step, out var answers) && answers.TryDequeue(out var next) ? next : null;
        if (other is not null && !HappensAnyhow)
            return other;
        var id = nonce is null ? null : known.LastOrDefault(message => message.Nonce == nonce && clock.GetUtcNow() - message.At < TimeSpan.FromMinutes(3)).Id;
        if (id is null && !(step is DailyStep.Thread && There.Contains(what)))
        {
            There.Add(what);
            id = $"{100 + There.Count}";
            if (nonce is not null)
                known.Add((nonce, clock.GetUtcNow(), id));
        }
        return other ?? new Sent.Done(id ?? what);
    }
}

/// <summary>The process's side of the platform.</summary>
sealed class FakeChannel(FakePlatform platform, Fate? fate = null) : IDailyChannel
{
    public Func<Task>? OnPost { get; set; }

    public string Platform => "fake";

    public Task<Sent> PostAsync(DailySchedule schedule, DailyPost post, string nonce, CancellationToken cancel) => DoAsync(async () =>
    {
        if (OnPost is { } first)
            await first();
        return platform.Do(DailyStep.Post, $"post {post.Date:yyyy-MM-dd} {post.Prompt}", nonce);
    });

    public async Task<Sight> LookAsync(DailySchedule schedule, DailyPost post, DateTimeOffset since, CancellationToken cancel) =>
        fate is null ? platform.Look($"post {post.Date:yyyy-MM-dd} {post.Prompt}") : await fate.PassAsync(() => Task.FromResult(platform.Look($"post {post.Date:yyyy-MM-dd} {post.Prompt}")));

    public Task<Sent> OpenThreadAsync(DailySchedule schedule, DailyPost post, string message, CancellationToken cancel) =>
        DoAsync(() => Task.FromResult(platform.Do(DailyStep.Thread, $"thread {message}", null)));

    public Task<Sent> WelcomeAsync(DailySchedule schedule, string thread, string nonce, CancellationToken cancel) =>
        DoAsync(() => Task.FromResult(platform.Do(DailyStep.Welcome, $"welcome {thread}", nonce)));

    public Task<Sent> PostDigestAsync(DailySchedule schedule, DailyDigest digest, string nonce, CancellationToken cancel) => DoAsync(() =>
    {
        platform.Digests.Add(digest);
        return Task.FromResult(platform.Do(DailyStep.Digest, $"digest {digest.From:yyyy-MM-dd}", nonce));
    });

    Task<Sent> DoAsync(Func<Task<Sent>> act) => fate is null ? act() : fate.PassAsync(act);
}
