using System.Buffers;
using System.Text;
using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>A prompt kept with its transcript is the same text, however it was escaped when it was stored.</summary>
public sealed class SnapshotTests
{
    const string Text = "it's <b>\"a\"</b> & ▰\n";

    /// <summary>As long as a prompt, which is read apart from its line.</summary>
    static readonly string longText = string.Concat(Enumerable.Repeat(Text, 100));

    static readonly Snapshot ours = new(Text);

    /// <summary>As another program may have written it: everything escaped that may be.</summary>
    static readonly Snapshot theirs = new(JsonSerializer.SerializeToUtf8Bytes(Text));

    [Fact]
    public void A_commit_writes_the_same_line_of_both() => Assert.Equal(Line(ours), Line(theirs));

    [Fact]
    public void A_proof_is_the_same_over_both() => Assert.Equal(Proof.Of([Started(ours)], new()), Proof.Of([Started(theirs)], new()));

    [Fact]
    public void A_proof_is_over_the_bytes_it_was_always_over()
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written))
            EventJson.Write(json, Started(ours));
        Assert.Contains($"\"prompt_source\":{JsonSerializer.Serialize(Text)}", Encoding.UTF8.GetString(written.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_commit_writes_is_read_as_the_same_text()
    {
        var read = CommitJson.Read(Encoding.UTF8.GetBytes(Line(ours)));
        Assert.Equal(Text, Assert.IsType<Event.Started>(Assert.Single(read.Events)).PromptSource.Text);
    }

    [Fact]
    public void Transcripts_of_one_prompt_hold_it_once()
    {
        var line = Encoding.UTF8.GetBytes(Line(new(longText)));
        Assert.Same(Source(line), Source([.. line]));
    }

    [Fact]
    public void Another_text_of_the_same_hash_stays_another_text()
    {
        var (one, other) = (Source(Encoding.UTF8.GetBytes(Line(new(longText)))), Source(Encoding.UTF8.GetBytes(Line(new(longText + "!")))));
        Assert.Equal((longText, longText + "!"), (one.Text, other.Text));
    }

    [Fact]
    public void A_proof_over_a_text_that_was_written_before_is_the_same()
    {
        var written = new Snapshot(Text);
        _ = Line(written);
        var first = Proof.Of([Started(written)], new());
        Assert.Equal((first, first), (Proof.Of([Started(written)], new()), Proof.Of([Started(theirs)], new())));
    }

    static Snapshot Source(byte[] line) => Assert.IsType<Event.Started>(Assert.Single(CommitJson.Read(line).Events)).PromptSource;

    static string Line(Snapshot source)
    {
        var line = new ArrayBufferWriter<byte>();
        CommitJson.Write(line, new("c", DateTimeOffset.UnixEpoch, [Started(source)]));
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    static Event.Started Started(Snapshot source) => new("auction", "Online auction", "hash", source, Depth.Drill, Mode.Guided, RuleSet.Repaired, "terminal:ada");
}
