using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace MechDesign.Transcripts;

/// <summary>
/// Makes what was written to the files of a folder safe from a failure of the machine. Who is alone flushes at once. Who
/// comes while a flush is under way waits for the next, and the next is one for all who wait: the disk writes what they
/// wrote in one go, where a flush each costs more than the answer itself.
/// </summary>
sealed class Flushes(string directory)
{
    /// <summary>Fewer are flushed each by itself.</summary>
    const int Many = 4;

    /// <summary>A flush of all has to write what others left on the same disk too. When that takes as long as this, it is each by itself for a while.</summary>
    static readonly TimeSpan tooLong = TimeSpan.FromMilliseconds(200), aWhile = TimeSpan.FromMinutes(1);

    // Open before anything is written: it tells of every failure since.
    readonly SafeFileHandle? disk = Disk.OpenWhole(directory);
    readonly Lock gate = new();
    List<Written> waiting = [];
    bool isUnderWay;
    long slowAt;

    /// <summary>Ends when what was written is safe; the file is closed then, whatever came of it.</summary>
    /// <param name="file">The file, open for writing.</param>
    /// <param name="isNew">Whether its name has to be made safe too.</param>
    /// <param name="safe">What to do before anybody else can have the file.</param>
    /// <exception cref="IOException">The disk failed.</exception>
    public Task FlushAsync(SafeFileHandle file, bool isNew, Action safe)
    {
        var written = new Written(file, isNew, safe);
        lock (gate)
        {
            if (isUnderWay)
            {
                waiting.Add(written);
                return written.Done;
            }
            isUnderWay = true;
        }
        Alone(written);
        if (IsAnybodyWaiting())
            // Not on a thread of the pool: all of those may be waiting for a file that only this one gives free.
            new Thread(FlushWaiting) { IsBackground = true, Name = "flush" }.Start();
        return written.Done;
    }

    bool IsAnybodyWaiting()
    {
        lock (gate)
            return isUnderWay = waiting.Count > 0;
    }

    void FlushWaiting()
    {
        do
        {
            List<Written> all;
            lock (gate)
                (all, waiting) = (waiting, []);
            if (all.Count < Many || !Together(all))
                all.ForEach(Alone);
        }
        while (IsAnybodyWaiting());
    }

    /// <summary>False where it cannot be had, or failed: each then finds out for itself.</summary>
    bool Together(List<Written> all)
    {
        if (disk is null || (slowAt != 0 && Stopwatch.GetElapsedTime(slowAt) < aWhile))
            return false;
        var began = Stopwatch.GetTimestamp();
        if (!Disk.FlushWhole(disk))
            return false;
        if (Stopwatch.GetElapsedTime(began) > tooLong)
            slowAt = Stopwatch.GetTimestamp();
        all.ForEach(written => written.End(null));
        return true;
    }

    void Alone(Written written)
    {
        try
        {
            RandomAccess.FlushToDisk(written.File);
            if (written.IsNew)
                Disk.FlushDirectory(directory);
            written.End(null);
        }
        catch (Exception error) when (Disk.IsFailure(error))
        {
            written.End(error);
        }
    }

    sealed class Written(SafeFileHandle file, bool isNew, Action safe)
    {
        readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public SafeFileHandle File => file;

        public bool IsNew => isNew;

        public Task Done => done.Task;

        public void End(Exception? error)
        {
            if (error is null)
                safe();
            file.Dispose();
            if (error is null)
                done.SetResult();
            else
                done.SetException(error);
        }
    }
}
