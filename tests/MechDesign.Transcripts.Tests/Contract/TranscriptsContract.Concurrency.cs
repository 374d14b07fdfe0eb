using System.Collections.Concurrent;
using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

public abstract partial class TranscriptsContract
{
    const int Writers = 8;
    const int Each = 20;

    [Fact]
    public async Task Of_eight_that_append_at_once_exactly_one_wins_each_version_and_nothing_is_lost()
    {
        await BeginAsync("one");
        var won = new ConcurrentBag<(int Version, string Id)>();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer, won))));
        var read = (await Store.ReadAsync("one", none))!;
        Assert.Equal(1 + Writers * Each, read.Version);
        Assert.Equal(
            won.OrderBy(win => win.Version).Select(win => (win.Version, win.Id)),
            read.Commits.Select((commit, version) => (version, commit.CommandId)).Skip(1));
    }

    [Fact]
    public async Task Of_eight_that_begin_the_same_transcript_one_begins_it()
    {
        for (var round = 0; round < 10; round++)
        {
            var id = $"race-{round}";
            var outcomes = await Task.WhenAll(Enumerable.Range(0, Writers)
                .Select(writer => Task.Run(() => Store.AppendAsync(id, 0, Sample.Start($"start-{writer}"), none))));
            Assert.Single(outcomes, Appended.Stored);
            Assert.Equal(Writers - 1, outcomes.Count(outcome => outcome is Appended.Stale));
            Assert.Equal(1, (await Store.ReadAsync(id, none))!.Version);
        }
    }

    [Fact]
    public async Task Of_eight_deliveries_of_one_command_one_is_stored_and_seven_are_repeated()
    {
        await BeginAsync("one");
        for (var version = 1; version <= 10; version++)
        {
            var commit = Sample.Answer(version);
            var outcomes = await Task.WhenAll(Enumerable.Range(0, Writers)
                .Select(_ => Task.Run(() => Store.AppendAsync("one", version, commit, none))));
            Assert.Single(outcomes, Appended.Stored);
            Assert.Equal(Writers - 1, outcomes.Count(outcome => outcome is Appended.Repeated));
        }
    }

    async Task WriteAsync(int writer, ConcurrentBag<(int Version, string Id)> won)
    {
        for (var i = 0; i < Each; i++)
        {
            var commit = Sample.Answer(i, $"{writer}-{i}");
            while (true)
            {
                var version = (await Store.ReadAsync("one", none))!.Version;
                var outcome = await Store.AppendAsync("one", version, commit, none);
                Assert.NotEqual(Appended.Repeated, outcome);
                if (outcome is not Appended.Stored)
                    continue;
                won.Add((version, commit.CommandId));
                break;
            }
        }
    }
}
