using System.Text;
using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

/// <summary>People put files into folders. What is not ours is named, and never touched.</summary>
public sealed class ForeignFileTests : FileTest
{
    public static TheoryData<string, byte[]> Foreign => new()
    {
        { "text", "Shopping: milk, bread\n"u8.ToArray() },
        { "text without an end", "notes"u8.ToArray() },
        { "one newline", "\n"u8.ToArray() },
        { "JSON", """{"id":"one","events":[]}"""u8.ToArray() },
        { "JSON lines", "{\"a\":1}\n{\"a\":2}\n"u8.ToArray() },
        { "a newer format of ours", "{\"mechdesign\":2,\"at\":\"2031-01-01T00:00:00.000Z\"}\n"u8.ToArray() },
        { "our line after a byte order mark", [0xEF, 0xBB, 0xBF, .. Lines(0)] },
        { "our line after a blank", [(byte)' ', .. Lines(0)] },
        { "our line in UTF-16", Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Lines(0))) },
        { "binary", [0, 1, 2, 255, 254, 10, 13, 0] },
        { "zeros", new byte[4096] },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task A_foreign_file_is_reported_and_refused_and_left_as_it_is(string what, byte[] content)
    {
        Write("one", content);
        Write("good", Lines(1));
        var list = await Store.ListAsync(None);
        Assert.Equal("good", list.Transcripts.Single().Id);
        var reported = list.Unreadable.Single();
        Assert.Equal("one.jsonl", reported.Name);
        IsOneSentence(reported.Why);
        await RefusedAsync("one", 0);
        await RefusedAsync("one", 1);
        Assert.True(content.AsSpan().SequenceEqual(Bytes("one")), what);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("Auction.jsonl")]
    [InlineData("auction.JSONL")]
    [InlineData("auction.jsonl.bak")]
    [InlineData("my notes.jsonl")]
    [InlineData(".jsonl")]
    [InlineData("auction")]
    public async Task A_file_of_another_name_is_reported_and_left_as_it_is(string name)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, Lines(1));
        var reported = (await Store.ListAsync(None)).Unreadable.Single();
        Assert.Equal((name, "it is not called as a transcript is"), (reported.Name, reported.Why));
        Assert.Equal(Lines(1), File.ReadAllBytes(path));
    }

    [Fact]
    public async Task An_empty_file_is_reported_and_holds_nothing_to_read_but_a_transcript_may_begin_in_it()
    {
        Write("one", []);
        var reported = (await Store.ListAsync(None)).Unreadable.Single();
        Assert.Equal("one.jsonl", reported.Name);
        IsOneSentence(reported.Why);
        await Assert.ThrowsAsync<TranscriptException>(() => Store.ReadAsync("one", None));
        Assert.Equal(Appended.Stale, await Store.AppendAsync("one", 1, Sample.Answer(1), None));
        Assert.Empty(Bytes("one"));
        // A crash between making the file and writing its first line leaves one; the same command, delivered again, begins it.
        Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 0, Sample.Start(), None));
        Assert.Equal(Lines(0), Bytes("one"));
    }

    [Fact]
    public async Task A_folder_called_like_a_transcript_is_no_transcript_and_is_left_alone()
    {
        Directory.CreateDirectory(PathOf("one"));
        await RefusedAsync("one", 0);
        Assert.False(await Store.DeleteAsync("one", None));
        Assert.True(Directory.Exists(PathOf("one")));
    }

    [Fact]
    public async Task A_transcript_that_does_not_begin_with_a_start_is_reported_and_left_as_it_is()
    {
        var middle = Encoding.UTF8.GetBytes(Sample.Text(Sample.Answer(1)) + "\n");
        Write("one", middle);
        var reported = (await Store.ListAsync(None)).Unreadable.Single();
        Assert.Equal("one.jsonl", reported.Name);
        Assert.Equal(middle, Bytes("one"));
    }

    async Task RefusedAsync(string id, int version)
    {
        IsOneSentence((await Assert.ThrowsAsync<TranscriptException>(() => Store.ReadAsync(id, None))).Message);
        IsOneSentence((await Assert.ThrowsAsync<TranscriptException>(() => Store.AppendAsync(id, version, Sample.Start(), None))).Message);
    }
}
