using System.Collections.Immutable;
using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

/// <summary>A turn does not read again what this process read or wrote; whatever anybody else did to the file is seen at once.</summary>
public sealed class KeptCommitTests : FileTest
{
    [Fact]
    public async Task A_file_that_is_as_it_was_read_is_not_read_again()
    {
        Write("one", Lines(3));
        var before = await Store.ReadAsync("one", None);

        SpoilUnnoticed("one");

        Assert.Equal(Sample.Texts(before), Sample.Texts(await Store.ReadAsync("one", None)));
    }

    [Fact]
    public async Task Nor_is_one_that_is_as_it_was_written()
    {
        await Store.AppendAsync("one", 0, Sample.Start(), None);
        await Store.AppendAsync("one", 1, Sample.Answer(1), None);

        SpoilUnnoticed("one");

        Assert.Equal([Sample.Text(Sample.Start()), Sample.Text(Sample.Answer(1))], Sample.Texts(await Store.ReadAsync("one", None)));
    }

    [Fact]
    public async Task What_is_remembered_is_what_is_read()
    {
        var now = new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.FromHours(1)).AddTicks(12_345_678);
        await Store.AppendAsync("one", 0, Sample.Start() with { At = now }, None);
        await Store.AppendAsync("one", 1, new("two", now, [new Event.Paused()]), None);

        var (remembered, read) = (await Store.ReadAsync("one", None), await new FileTranscripts(Folder).ReadAsync("one", None));

        Assert.Equal(read!.Commits.Select(commit => (commit.At, commit.At.Offset)), remembered!.Commits.Select(commit => (commit.At, commit.At.Offset)));
        Assert.Equal(Sample.Texts(read), Sample.Texts(remembered));
    }

    [Fact]
    public async Task What_another_process_added_is_there_at_once_and_an_append_before_it_is_stale()
    {
        Write("one", Lines(1));
        await Store.ReadAsync("one", None);

        await new FileTranscripts(Folder).AppendAsync("one", 2, Sample.Answer(2), None);

        Assert.Equal(Appended.Stale, await Store.AppendAsync("one", 2, Sample.Answer(3), None));
        Assert.Equal(Appended.Repeated, await Store.AppendAsync("one", 2, Sample.Answer(2), None));
        Assert.Equal(3, (await Store.ReadAsync("one", None))!.Version);
    }

    [Fact]
    public async Task A_line_that_another_process_left_torn_is_removed_and_reported()
    {
        await Store.AppendAsync("one", 0, Sample.Start(), None);
        Write("one", Lines(1)[..^1]);

        Assert.NotNull((await Store.ReadAsync("one", None))!.Repair);
        Assert.Equal(Lines(0), Bytes("one"));
    }

    [Fact]
    public async Task A_torn_line_gives_way_to_an_append_of_who_knew_the_lines_before_it()
    {
        await Store.AppendAsync("one", 0, Sample.Start(), None);
        Write("one", Lines(1)[..^1]);

        Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 1, Sample.Answer(1), None));
        Assert.Equal(Lines(1), Bytes("one"));
    }

    [Fact]
    public async Task One_that_another_process_deleted_is_gone_and_may_begin_anew()
    {
        await Store.AppendAsync("one", 0, Sample.Start(), None);
        await new FileTranscripts(Folder).DeleteAsync("one", None);

        Assert.Null(await Store.ReadAsync("one", None));
        Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 0, Sample.Start("again"), None));
        Assert.Equal("again", (await Store.ReadAsync("one", None))!.Commits.Single().CommandId);
    }

    [Fact]
    public void What_is_in_use_is_kept_and_the_rest_let_go_of()
    {
        var kept = new KeptCommits(most: 100);
        ImmutableArray<Commit> commits = [Sample.Start(), Sample.Answer(1)];
        var state = new FileState(1, default);

        kept.Keep("used", state, commits);
        for (var number = 0; number < 50; number++)
        {
            kept.Keep($"once-{number}", state, commits);
            Assert.NotNull(kept.Find("used", state));
        }

        Assert.InRange(Enumerable.Range(0, 50).Count(number => kept.Find($"once-{number}", state) is not null), 1, 6);
    }

    [Fact]
    public void One_longer_than_all_there_is_room_for_is_kept_alone()
    {
        var kept = new KeptCommits(most: 10);
        kept.Keep("long", new(1, default), [.. Enumerable.Range(1, 20).Select(number => Sample.Answer(number))]);
        Assert.Equal(20, kept.Find("long", new(1, default))?.Length);
        Assert.Null(kept.Find("long", new(2, default)));
    }

    /// <summary>Another file of the same length and time: only who reads it can tell.</summary>
    void SpoilUnnoticed(string id)
    {
        var (length, written) = (Bytes(id).Length, File.GetLastWriteTimeUtc(PathOf(id)));
        Write(id, new byte[length]);
        File.SetLastWriteTimeUtc(PathOf(id), written);
    }
}
