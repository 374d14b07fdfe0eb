using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

/// <summary>A crash may leave any part of the last line. It was never acknowledged, so it goes, and somebody is told once.</summary>
public sealed class TornTailTests : FileTest
{
    [Fact]
    public async Task A_line_cut_at_any_byte_is_removed_and_reported_once_and_the_rest_is_kept()
    {
        var (kept, whole) = (Lines(2), Lines(3));
        for (var length = kept.Length + 1; length < whole.Length; length++)
        {
            Write("one", whole[..length]);
            var first = (await Store.ReadAsync("one", None))!;
            Assert.Equal(3, first.Version);
            IsOneSentence(first.Repair!.Split(';')[0] + ".");
            Assert.Equal(kept, Bytes("one"));
            Assert.Null((await Store.ReadAsync("one", None))!.Repair);
        }
    }

    [Fact]
    public async Task A_whole_line_needs_no_repair()
    {
        Write("one", Lines(3));
        var read = (await Store.ReadAsync("one", None))!;
        Assert.Equal((4, null), (read.Version, read.Repair));
    }

    [Fact]
    public async Task An_append_after_a_crash_takes_the_place_of_the_torn_line()
    {
        var (kept, whole) = (Lines(2), Lines(3));
        for (var length = kept.Length; length < whole.Length; length += 7)
        {
            Write("one", whole[..length]);
            Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 3, Sample.Answer(3), None));
            Assert.Equal(whole, Bytes("one"));
        }
    }

    [Fact]
    public async Task The_command_of_a_torn_line_was_not_carried_out_and_may_come_again()
    {
        Write("one", Lines(3)[..^1]);
        Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 3, Sample.Answer(3), None));
        Assert.Equal(Appended.Repeated, await Store.AppendAsync("one", 4, Sample.Answer(3), None));
        Assert.Equal(Lines(3), Bytes("one"));
    }

    [Fact]
    public async Task A_first_line_cut_at_any_byte_is_removed_and_reported_and_the_transcript_may_begin_anew()
    {
        var whole = Lines(0);
        for (var length = 1; length < whole.Length; length++)
        {
            Write("one", whole[..length]);
            var error = await Assert.ThrowsAsync<TranscriptException>(() => Store.ReadAsync("one", None));
            Assert.Contains("before its first entry was confirmed", error.Message, StringComparison.Ordinal);
            IsOneSentence(error.Message);
            Assert.Empty(Bytes("one"));
            Assert.Equal(Appended.Stored, await Store.AppendAsync("one", 0, Sample.Start(), None));
            Assert.Equal(whole, Bytes("one"));
        }
    }

    [Fact]
    public async Task The_list_reports_a_torn_first_line_and_keeps_the_others()
    {
        Write("good", Lines(1));
        Write("torn", Lines(0)[..30]);
        var list = await Store.ListAsync(None);
        Assert.Equal("good", list.Transcripts.Single().Id);
        Assert.Equal("torn.jsonl", list.Unreadable.Single().Name);
    }

    [Fact]
    public async Task A_line_that_another_writer_is_just_writing_is_waited_for_and_not_cut()
    {
        var (kept, whole) = (Lines(2), Lines(3));
        var half = (kept.Length + whole.Length) / 2;
        for (var round = 0; round < 50; round++)
        {
            Write("one", whole[..half]);
            Task<Transcript?> reading;
            // Any other handle will do, as another process would hold it: this one shares reading, so the torn line is seen.
            using (var writer = new FileStream(PathOf("one"), FileMode.Open, FileAccess.ReadWrite, round % 2 == 0 ? FileShare.None : FileShare.ReadWrite))
            {
                using var began = new ManualResetEventSlim();
                reading = Task.Run(() =>
                {
                    began.Set();
                    return Store.ReadAsync("one", None);
                });
                began.Wait();
                Thread.SpinWait(round * 2000);
                Assert.Equal(half, writer.Length);
                writer.Seek(0, SeekOrigin.End);
                writer.Write(whole.AsSpan(half));
            }
            var read = (await reading)!;
            Assert.Equal((4, null), (read.Version, read.Repair));
            Assert.Equal(whole, Bytes("one"));
        }
    }

    [Fact]
    public async Task A_line_that_stays_torn_while_somebody_holds_the_file_is_left_to_them()
    {
        var torn = Lines(3)[..^5];
        Write("one", torn);
        var hasty = new FileTranscripts(Folder, patience: TimeSpan.Zero);
        using (new FileStream(PathOf("one"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        {
            var error = await Assert.ThrowsAsync<TranscriptException>(() => hasty.ReadAsync("one", None));
            IsOneSentence(error.Message);
            await Assert.ThrowsAsync<TranscriptException>(() => hasty.AppendAsync("one", 3, Sample.Answer(3), None));
            Assert.Equal(torn, Bytes("one"));
        }
        Assert.NotNull((await hasty.ReadAsync("one", None))!.Repair);
    }
}
