using System.Diagnostics;

namespace MechDesign.Benchmarks;

/// <summary>How many short lines a second the disk makes safe, whoever asks.</summary>
static class FlushRate
{
    static readonly TimeSpan length = TimeSpan.FromSeconds(1);

    /// <param name="folder">Where the files are written; they are gone afterwards.</param>
    /// <param name="files">How many are written at the same time, by a thread each.</param>
    public static double Of(string folder, int files)
    {
        var flushed = new int[files];
        var threads = Enumerable.Range(0, files).Select(file => new Thread(() => flushed[file] = Flush(Path.Combine(folder, $"flush-{file}")))).ToArray();
        var began = Samples.Now;
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        return flushed.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    static int Flush(string path)
    {
        var line = new byte[200];
        var count = 0;
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose);
        for (var began = Samples.Now; Stopwatch.GetElapsedTime(began) < length; count++)
        {
            RandomAccess.Write(file, line, (long)count * line.Length);
            RandomAccess.FlushToDisk(file);
        }
        return count;
    }
}
