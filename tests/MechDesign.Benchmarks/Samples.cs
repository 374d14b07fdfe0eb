using System.Diagnostics;

namespace MechDesign.Benchmarks;

/// <summary>Durations of one thing done many times, in microseconds.</summary>
sealed class Samples
{
    readonly List<double> all = [];

    public static long Now => Stopwatch.GetTimestamp();

    public static Samples Of(params IEnumerable<Samples> several)
    {
        var together = new Samples();
        foreach (var samples in several)
            together.all.AddRange(samples.all);
        return together;
    }

    public static Samples Of(TimeSpan once)
    {
        var samples = new Samples();
        samples.Add(once);
        return samples;
    }

    public int Count => all.Count;

    /// <summary>How many took longer.</summary>
    public int Above(TimeSpan limit) => all.Count(once => once > limit.TotalMicroseconds);

    public void Add(TimeSpan once) => all.Add(once.TotalMicroseconds);

    public void AddSince(long began) => Add(Stopwatch.GetElapsedTime(began));

    public double Median => Percentile(50);

    public double Percentile(int percent)
    {
        all.Sort();
        return all[Math.Min(all.Count - 1, all.Count * percent / 100)];
    }

    /// <summary>Runs something for two seconds, so that the compiler has seen what it optimizes.</summary>
    public static void WarmUp(Action once)
    {
        for (var began = Now; Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(2);)
            once();
    }

    /// <summary>Nanoseconds of one call, as the median of batches.</summary>
    public static double NanosecondsEach(int calls, Action<int> batch)
    {
        WarmUp(() => batch(calls));
        var samples = new Samples();
        for (var i = 0; i < 101; i++)
        {
            var began = Now;
            batch(calls);
            samples.AddSince(began);
        }
        return samples.Median * 1000 / calls;
    }
}
