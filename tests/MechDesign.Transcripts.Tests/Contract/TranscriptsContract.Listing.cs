using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

public abstract partial class TranscriptsContract
{
    [Fact]
    public async Task The_list_holds_a_line_for_each_transcript_the_latest_first()
    {
        await BeginAsync("early");
        await BeginAsync("late");
        await Store.AppendAsync("late", 1, Sample.Answer(9), none);
        await BeginAsync("middle");
        await Store.AppendAsync("middle", 1, Sample.Answer(5), none);
        var list = await Store.ListAsync(none);
        Assert.Empty(list.Unreadable);
        Assert.Equal(["late", "middle", "early"], list.Transcripts.Select(row => row.Id));
        var start = Sample.Start().At;
        Assert.Equal(
            new TranscriptSummary("late", "auction", "Online auction", Depth.Core, Mode.Guided, "terminal:ann", "asking", 1, start, start.AddSeconds(9)),
            list.Transcripts[0]);
    }

    [Fact]
    public async Task The_list_knows_what_is_shared_and_sharing_is_no_part_of_the_interview()
    {
        await BeginAsync("one");
        var before = (await Store.ListAsync(none)).Transcripts.Single();
        await Store.AppendAsync("one", 1, Sample.Happened("share", new Event.Shared()), none);
        Assert.Equal(before with { IsShared = true }, (await Store.ListAsync(none)).Transcripts.Single());
        await Store.AppendAsync("one", 2, Sample.Happened("unshare", new Event.Unshared()), none);
        Assert.Equal(before, (await Store.ListAsync(none)).Transcripts.Single());
    }

    [Fact]
    public async Task The_list_counts_answers_in_force_and_knows_the_state()
    {
        await BeginAsync("one");
        await Store.AppendAsync("one", 1, Sample.Answer(1), none);
        await Store.AppendAsync("one", 2, Sample.Answer(2), none);
        await Store.AppendAsync("one", 3, Sample.Happened("back twice", new Event.Undone(), new Event.Undone()), none);
        await Store.AppendAsync("one", 4, Sample.Happened("redo", new Event.Redone()), none);
        Assert.Equal((1, "asking"), await LineAsync());
        await Store.AppendAsync("one", 5, Sample.Happened("pause", new Event.Paused()), none);
        Assert.Equal((1, "paused"), await LineAsync());
        await Store.AppendAsync("one", 6, Sample.Happened("resume", new Event.Resumed()), none);
        Assert.Equal((1, "asking"), await LineAsync());
        await Store.AppendAsync("one", 7, Sample.Happened("finish", new Event.Finished("00")), none);
        Assert.Equal((1, "finished"), await LineAsync());

        async Task<(int, string)> LineAsync() =>
            (await Store.ListAsync(none)).Transcripts.Single() is var row ? (row.Answers, row.State) : default;
    }
}
