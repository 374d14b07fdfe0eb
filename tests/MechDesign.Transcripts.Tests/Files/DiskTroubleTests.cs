using MechDesign.Coaching;

namespace MechDesign.Transcripts.Tests;

/// <summary>What the disk refuses is told in one sentence, and nothing is acknowledged.</summary>
public sealed class DiskTroubleTests : FileTest
{
    [Fact]
    public void A_folder_that_cannot_be_made_is_told_in_a_sentence()
    {
        File.WriteAllText(Path.Combine(Folder, "file"), "");
        foreach (var error in (TranscriptException[])[
            Assert.Throws<TranscriptException>(() => new FileTranscripts(Path.Combine(Folder, "file", "transcripts"))),
            Assert.Throws<TranscriptException>(() => new FileSettings(Path.Combine(Folder, "file", "settings")))])
        {
            IsOneSentence(error.Message);
            Assert.Contains(Folder, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_that_vanished_is_told_in_a_sentence()
    {
        var gone = Path.Combine(Folder, "gone");
        var (transcripts, settings) = (new FileTranscripts(gone), new FileSettings(gone));
        Directory.Delete(gone, recursive: true);
        Func<Task>[] asked =
        [
            () => transcripts.AppendAsync("one", 0, Sample.Start(), None),
            () => transcripts.ListAsync(None),
            () => settings.WriteAsync("schedule", 0, "{}", None),
            () => settings.ListAsync("", None),
        ];
        foreach (var ask in asked)
            IsOneSentence((await Assert.ThrowsAsync<TranscriptException>(ask)).Message);
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_read_and_an_append_is_told_in_a_sentence()
    {
        Write("one", Lines(1));
        File.SetAttributes(PathOf("one"), FileAttributes.ReadOnly);
        Assert.Equal(2, (await Store.ReadAsync("one", None))!.Version);
        // The operating system lets its administrator write anything; then there is no trouble to tell.
        if (!Environment.IsPrivilegedProcess)
        {
            IsOneSentence((await Assert.ThrowsAsync<TranscriptException>(() => Store.AppendAsync("one", 2, Sample.Answer(2), None))).Message);
            Assert.Equal(Lines(1), Bytes("one"));
        }
        File.SetAttributes(PathOf("one"), FileAttributes.Normal);
    }

    [Fact]
    public async Task A_disk_that_is_full_is_told_in_a_sentence_and_nothing_is_acknowledged()
    {
        // A device that takes no byte; other systems have none.
        if (!File.Exists("/dev/full"))
            return;
        File.CreateSymbolicLink(PathOf("one"), "/dev/full");
        var error = await Assert.ThrowsAsync<TranscriptException>(() => Store.AppendAsync("one", 0, Sample.Start(), None));
        Assert.Contains("No space left", error.Message, StringComparison.Ordinal);
        IsOneSentence(error.Message);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told_in_a_sentence()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(PathOf("one"), Path.Combine(Folder, "no", "where"));
        Assert.Null(await Store.ReadAsync("one", None));
        IsOneSentence((await Assert.ThrowsAsync<TranscriptException>(() => Store.AppendAsync("one", 0, Sample.Start(), None))).Message);
    }
}
