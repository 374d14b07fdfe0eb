namespace MechDesign.Transcripts.Tests;

/// <summary>A list reads what changed and nothing else; whoever changed it.</summary>
public sealed class KeptSummaryTests : FileTest
{
    [Fact]
    public async Task A_file_that_is_as_it_was_is_not_read_again()
    {
        Write("one", Lines(3));
        var before = (await Store.ListAsync(None)).Transcripts.Single();
        var written = File.GetLastWriteTimeUtc(PathOf("one"));

        // Only who reads it can tell.
        Write("one", new byte[Lines(3).Length]);
        File.SetLastWriteTimeUtc(PathOf("one"), written);

        Assert.Equal(before, (await Store.ListAsync(None)).Transcripts.Single());
    }

    [Fact]
    public async Task What_another_process_added_is_there_at_once()
    {
        Write("one", Lines(1));
        Assert.Equal(1, (await Store.ListAsync(None)).Transcripts.Single().Answers);

        await new FileTranscripts(Folder).AppendAsync("one", 2, Sample.Answer(2), None);

        Assert.Equal(2, (await Store.ListAsync(None)).Transcripts.Single().Answers);
    }

    [Fact]
    public async Task One_that_was_deleted_and_begun_anew_is_another()
    {
        Write("one", Lines(1));
        await Store.ListAsync(None);
        await Store.DeleteAsync("one", None);
        Assert.Empty((await Store.ListAsync(None)).Transcripts);

        Write("one", Lines(0));

        Assert.Equal(0, (await Store.ListAsync(None)).Transcripts.Single().Answers);
    }

    [Fact]
    public async Task One_that_is_damaged_later_is_reported()
    {
        Write("one", Lines(1));
        await Store.ListAsync(None);

        Write("one", [.. Lines(1), .. "no line of ours\n"u8]);

        var list = await Store.ListAsync(None);
        Assert.Empty(list.Transcripts);
        Assert.Equal("one.jsonl", list.Unreadable.Single().Name);
    }
}
