using System.Diagnostics;
using System.Globalization;

namespace MechDesign.Benchmarks;

/// <summary>Wall time and processor time since something began; the latter is steadier where others use the machine.</summary>
readonly record struct Effort(Process Process, long Began, TimeSpan Processors)
{
    public static Effort Begin() => Begin(Process.GetCurrentProcess());

    public static Effort Begin(Process process)
    {
        process.Refresh();
        return new(process, Samples.Now, process.TotalProcessorTime);
    }

    public string PerSecond(int count) => string.Create(CultureInfo.InvariantCulture, $"{count / Stopwatch.GetElapsedTime(Began).TotalSeconds:F0}/s");

    public string Processor(int count) => string.Create(CultureInfo.InvariantCulture, $"{Spent().TotalMicroseconds / count:F0} µs of processor time each");

    /// <summary>Processor time since then.</summary>
    public TimeSpan Spent()
    {
        Process.Refresh();
        return Process.TotalProcessorTime - Processors;
    }
}
