using System.Collections.Concurrent;
using MechDesign.Coaching;
using Microsoft.Win32.SafeHandles;

namespace MechDesign.Transcripts.Tests;

/// <summary>Nobody is told before the disk has it; who comes together is flushed together.</summary>
public sealed class FlushesTests : FileTest
{
    [Fact]
    public void Who_is_alone_is_flushed_at_once_by_itself()
    {
        var (flushes, file, by) = (new Flushes(Folder), Written("one"), 0);

        var done = flushes.FlushAsync(file, isNew: true, () => by = Environment.CurrentManagedThreadId);

        Assert.True(done.IsCompletedSuccessfully);
        Assert.Equal(Environment.CurrentManagedThreadId, by);
        Assert.True(file.IsClosed);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(30)]
    public async Task Who_comes_meanwhile_waits_for_the_next_and_is_told_after_its_file_is_free(int others)
    {
        using var isUnderWay = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        var (flushes, safe) = (new Flushes(Folder), new ConcurrentQueue<(int Number, int Thread)>());
        var first = Task.Run(() => flushes.FlushAsync(Written("first"), isNew: true, () =>
        {
            isUnderWay.Set();
            mayEnd.Wait();
        }));
        isUnderWay.Wait();

        var files = Enumerable.Range(0, others).Select(number => Written($"other-{number}")).ToArray();
        var all = files.Select((file, number) => flushes.FlushAsync(file, isNew: false, () => safe.Enqueue((number, Environment.CurrentManagedThreadId)))).ToArray();
        Assert.All(all, one => Assert.False(one.IsCompleted));
        Assert.Empty(safe);
        mayEnd.Set();

        await Task.WhenAll([first, .. all]);
        Assert.Equal(Enumerable.Range(0, others), safe.Select(one => one.Number));
        Assert.Single(safe.Select(one => one.Thread).Distinct());
        Assert.All(files, file => Assert.True(file.IsClosed));
        await flushes.FlushAsync(Written("later"), isNew: true, () => { });
    }

    [Fact]
    public async Task Many_interviews_at_once_are_all_there()
    {
        await Parallel.ForAsync(0, 64, async (number, cancel) =>
        {
            await Store.AppendAsync($"t-{number}", 0, Sample.Start(), cancel);
            for (var answer = 1; answer <= 10; answer++)
                Assert.Equal(Appended.Stored, await Store.AppendAsync($"t-{number}", answer, Sample.Answer(answer), cancel));
        });
        for (var number = 0; number < 64; number++)
            Assert.Equal(Lines(10), Bytes($"t-{number}"));
    }

    SafeFileHandle Written(string id)
    {
        var file = File.OpenHandle(PathOf(id), FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, "line"u8, 0);
        return file;
    }
}
