using System.Text;
using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>Names and JSON of events are for ever: old transcripts are read by new programs.</summary>
public class EventJsonTests
{
    static readonly DateTimeOffset at = new(2026, 8, 1, 9, 30, 15, 250, TimeSpan.Zero);

    [Fact]
    public void Each_event_is_written_like_this() =>
        Golden.Check(string.Join('\n', Events.OneOfEach.Select(Scenario.Json)) + "\n");

    [Fact]
    public void A_commit_is_one_line() =>
        Golden.Check(Written(new("cmd-1", at, [.. Events.OneOfEach[1..4]])) + "\n");

    [Fact]
    public void Every_event_comes_back_as_it_was()
    {
        foreach (var happened in Events.OneOfEach)
            Assert.Equal(Scenario.Json(happened), Scenario.Json(Back(new("c", at, [happened])).Events[0]));
    }

    [Fact]
    public void A_commit_comes_back_as_it_was()
    {
        var commit = Back(new("of \"any\" \\ kind", at, [.. Events.OneOfEach]));
        Assert.Equal(("of \"any\" \\ kind", at), (commit.CommandId, commit.At));
        Assert.Equal(Events.OneOfEach.Select(Scenario.Json), commit.Events.Select(Scenario.Json));
    }

    [Fact]
    public void Every_key_of_a_full_interview_comes_back_as_it_was()
    {
        foreach (var question in Auction.Full.Agenda.Questions)
        {
            var reopened = new Event.Reopened(question.Key, Auction.Prompt.Design.Text(question.Key));
            Assert.Equal(reopened, Back(new("c", at, [reopened])).Events[0]);
        }
    }

    [Theory]
    [InlineData("An Auction: \"open\", \\ 50 €\nsecond line 🙂")]
    [InlineData("</script> & 'quotes' <b>")]
    [InlineData("")]
    public void Any_text_comes_back_as_it_was(string text)
    {
        var started = Events.Started with { Title = text, PromptSource = new(text), Person = text };
        Assert.Equal(started, Back(new("c", at, [started])).Events[0]);
    }

    [Fact]
    public void A_time_comes_back_to_the_millisecond_in_UTC() =>
        Assert.Equal(at, Back(new("c", at.ToOffset(TimeSpan.FromHours(2)), [new Event.Paused()])).At);

    internal static string Written(Commit commit)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        CommitJson.Write(buffer, commit);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static Commit Back(Commit commit) => CommitJson.Read(Encoding.UTF8.GetBytes(Written(commit)));
}
