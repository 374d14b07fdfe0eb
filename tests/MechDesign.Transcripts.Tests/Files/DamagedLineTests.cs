using System.Text;
using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

/// <summary>Damage that no crash of ours makes is named with its line, and nothing is repaired by guessing.</summary>
public sealed class DamagedLineTests : FileTest
{
    const string Answer = "{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[{\"event\":\"paused\"}]}";

    [Theory]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[{\"event\":\"pau")]
    [InlineData("")]
    [InlineData("oops")]
    [InlineData("{\"mechdesign\":1}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"yesterday\",\"id\":\"a\",\"events\":[{\"event\":\"paused\"}]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":7,\"events\":[{\"event\":\"paused\"}]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":null,\"events\":[{\"event\":\"paused\"}]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":{\"event\":\"paused\"}}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[\"paused\"]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[{\"event\":\"exploded\"}]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[{\"event\":\"answered\"}]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[{\"event\":\"hint shown\",\"key\":\"P1.nonsense\"}]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[{\"event\":\"paused\",\"extra\":1}]}")]
    [InlineData("{\"mechdesign\":1,\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[{\"event\":\"paused\"}]} ")]
    [InlineData("{\"mechdesign\":1,\"extra\":{\"at\":\"2026-11-21T12:00:01.000Z\",\"id\":\"a\",\"events\":[{\"event\":\"paused\"}]}}")]
    [InlineData(Answer + Answer)]
    [InlineData(Answer + "\r")]
    public async Task A_damaged_line_is_reported_with_its_number_and_the_file_is_left_as_it_is(string damaged)
    {
        var file = Encoding.UTF8.GetBytes(string.Join('\n', Sample.Text(Sample.Start()), Sample.Text(Sample.Answer(1)), damaged, Sample.Text(Sample.Answer(3)), ""));
        Write("one", file);
        var error = await Assert.ThrowsAsync<TranscriptException>(() => Store.ReadAsync("one", None));
        Assert.Contains("line 3", error.Message, StringComparison.Ordinal);
        IsOneSentence(error.Message);
        Assert.Equal("one.jsonl", (await Store.ListAsync(None)).Unreadable.Single().Name);
        Assert.Equal(file, Bytes("one"));
    }

    [Fact]
    public async Task Broken_text_in_a_line_is_damage_and_not_an_answer_with_question_marks()
    {
        var file = Lines(2);
        file[file.AsSpan().LastIndexOf("any writer"u8)] = 0xFF;
        Write("one", file);
        var error = await Assert.ThrowsAsync<TranscriptException>(() => Store.ReadAsync("one", None));
        Assert.Contains("line 3", error.Message, StringComparison.Ordinal);
        Assert.Equal(file, Bytes("one"));
    }

    [Fact]
    public async Task A_damaged_file_keeps_its_torn_end_too()
    {
        byte[] file = [.. Lines(1), .. "oops\n"u8, .. Encoding.UTF8.GetBytes(Sample.Text(Sample.Answer(3)))[..20]];
        Write("one", file);
        await Assert.ThrowsAsync<TranscriptException>(() => Store.ReadAsync("one", None));
        Assert.Equal(file, Bytes("one"));
    }

    [Fact]
    public async Task A_prompt_whose_kept_text_is_broken_is_reported_when_somebody_needs_it()
    {
        var file = Lines(1);
        file[file.AsSpan().IndexOf("競"u8)] = 0xFF;
        Write("one", file);
        var coach = new Coach(Store, new(new("no catalogs")), TimeProvider.System);
        var error = await Assert.ThrowsAsync<TranscriptException>(() => coach.HandleAsync("one", "next", new Command.Status(), None));
        Assert.Contains("prompt", error.Message, StringComparison.Ordinal);
        Assert.Equal(file, Bytes("one"));
    }

    [Fact]
    public async Task Any_byte_turned_over_in_the_middle_is_damage_or_another_text_but_never_another_exception()
    {
        var good = Lines(2);
        var (from, to) = (Lines(0).Length, Lines(1).Length);
        for (var at = from; at < to; at++)
        {
            var file = good.ToArray();
            file[at] ^= 0x40;
            Write("one", file);
            try
            {
                await Store.ReadAsync("one", None);
            }
            catch (TranscriptException error)
            {
                IsOneSentence(error.Message);
            }
            Assert.Equal(file, Bytes("one"));
        }
    }
}
