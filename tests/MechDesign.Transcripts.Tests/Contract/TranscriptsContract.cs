using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

/// <summary>What every transcript store promises. A store's own class says only how it is opened.</summary>
public abstract partial class TranscriptsContract
{
    static readonly CancellationToken none = CancellationToken.None;

    protected abstract ITranscripts Store { get; }

    [Fact]
    public async Task A_transcript_that_was_never_begun_is_not_there()
    {
        Assert.Null(await Store.ReadAsync("nobody", none));
        Assert.False(await Store.DeleteAsync("nobody", none));
        Assert.Empty((await Store.ListAsync(none)).Transcripts);
    }

    [Fact]
    public async Task What_was_appended_is_read_back_in_order()
    {
        Commit[] commits = [Sample.Start(), Sample.Answer(1), Sample.Answer(2)];
        for (var version = 0; version < commits.Length; version++)
            Assert.Equal(Appended.Stored, await Store.AppendAsync("one", version, commits[version], none));
        var read = await Store.ReadAsync("one", none);
        Assert.Equal(commits.Select(Sample.Text), Sample.Texts(read));
        Assert.Equal(3, read!.Version);
        Assert.Equal("one", read.Id);
        Assert.Null(read.Repair);
    }

    [Fact]
    public async Task Two_transcripts_do_not_see_each_other()
    {
        await BeginAsync("one");
        await BeginAsync("two");
        await Store.AppendAsync("two", 1, Sample.Answer(1), none);
        Assert.Equal(1, (await Store.ReadAsync("one", none))!.Version);
        Assert.Equal(2, (await Store.ReadAsync("two", none))!.Version);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(-1)]
    public async Task An_append_at_any_version_but_the_last_is_stale_and_stores_nothing(int version)
    {
        await BeginAsync("one");
        await Store.AppendAsync("one", 1, Sample.Answer(1), none);
        Assert.Equal(Appended.Stale, await Store.AppendAsync("one", version, Sample.Answer(2), none));
        Assert.Equal(2, (await Store.ReadAsync("one", none))!.Version);
    }

    [Fact]
    public async Task An_append_to_a_transcript_that_was_never_begun_is_stale_and_begins_none()
    {
        Assert.Equal(Appended.Stale, await Store.AppendAsync("nobody", 1, Sample.Answer(1), none));
        Assert.Null(await Store.ReadAsync("nobody", none));
        Assert.Empty((await Store.ListAsync(none)).Unreadable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task A_command_id_is_stored_once_at_whatever_version_it_comes_again(int version)
    {
        await BeginAsync("one");
        await Store.AppendAsync("one", 1, Sample.Answer(1, "again"), none);
        Assert.Equal(Appended.Repeated, await Store.AppendAsync("one", version, Sample.Answer(2, "again"), none));
        Assert.Equal([Sample.Text(Sample.Start()), Sample.Text(Sample.Answer(1, "again"))], Sample.Texts(await Store.ReadAsync("one", none)));
    }

    [Theory]
    [InlineData("quoted \"id\":\"other\" inside")]
    [InlineData("back\\slash and\nnew line")]
    [InlineData("größer 競売 🔨 <&>")]
    public async Task A_command_id_may_be_any_text(string commandId)
    {
        await BeginAsync("one");
        Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 1, Sample.Answer(1, commandId), none));
        Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 2, Sample.Answer(2, "other"), none));
        Assert.Equal(Appended.Repeated, await Store.AppendAsync("one", 3, Sample.Answer(3, commandId), none));
        Assert.Equal(commandId, (await Store.ReadAsync("one", none))!.Commits[1].CommandId);
    }

    [Fact]
    public async Task A_command_id_that_stands_in_an_answer_was_not_carried_out()
    {
        await BeginAsync("one");
        var answer = new Event.Answered(new(Engine.Field.Routing, 1), "P1.routing", "\"id\":\"later\"", null);
        await Store.AppendAsync("one", 1, Sample.Happened("first", answer), none);
        Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 2, Sample.Answer(2, "later"), none));
    }

    [Fact]
    public async Task A_deleted_transcript_is_gone_and_may_begin_anew()
    {
        await BeginAsync("one");
        Assert.True(await Store.DeleteAsync("one", none));
        Assert.Null(await Store.ReadAsync("one", none));
        Assert.Empty((await Store.ListAsync(none)).Transcripts);
        Assert.False(await Store.DeleteAsync("one", none));
        await BeginAsync("one");
        Assert.Equal(1, (await Store.ReadAsync("one", none))!.Version);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("/etc/passwd")]
    [InlineData("a.jsonl")]
    [InlineData("Auction")]
    [InlineData("-a")]
    [InlineData("a\n")]
    [InlineData("a\0b")]
    [InlineData("")]
    public async Task An_id_that_is_no_id_of_ours_names_nothing_and_begins_nothing(string id)
    {
        Assert.Null(await Store.ReadAsync(id, none));
        Assert.False(await Store.DeleteAsync(id, none));
        await Assert.ThrowsAsync<TranscriptException>(() => Store.AppendAsync(id, 0, Sample.Start(), none));
        Assert.Empty((await Store.ListAsync(none)).Transcripts);
    }

    async Task BeginAsync(string id) => Assert.Equal(Appended.Stored, await Store.AppendAsync(id, 0, Sample.Start(), none));
}
