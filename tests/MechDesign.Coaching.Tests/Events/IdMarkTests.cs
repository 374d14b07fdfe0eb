using System.Text;

namespace MechDesign.Coaching.Tests;

/// <summary>A store looks for a command by the bytes of its id, and must find it in its own line only.</summary>
public class IdMarkTests
{
    static readonly DateTimeOffset at = new(2026, 8, 1, 9, 30, 15, TimeSpan.Zero);

    [Theory]
    [InlineData("cmd-1")]
    [InlineData("discord:112233")]
    [InlineData("of \"any\" \\ kind, 50 €")]
    public void The_mark_of_an_id_stands_in_its_own_line(string id) => Assert.True(Stands(id, new(id, at, [new Event.Paused()])));

    [Fact]
    public void The_mark_of_an_id_stands_in_no_other_line()
    {
        Assert.False(Stands("cmd-1", new("cmd-11", at, [new Event.Paused()])));
        Assert.False(Stands("cmd-1", new("a cmd-1", at, [new Event.Paused()])));
        Assert.False(Stands("cmd-1", new("CMD-1", at, [new Event.Paused()])));
    }

    [Theory]
    [InlineData("\"id\":\"cmd-1\"")]
    [InlineData("{\"mechdesign\":1,\"id\":\"cmd-1\",\"events\":[]}")]
    [InlineData("\\\"id\":\"cmd-1\"")]
    [InlineData("id: cmd-1\n\"id\":\"cmd-1\"\n")]
    public void A_text_that_quotes_the_mark_is_not_mistaken_for_it(string quote)
    {
        Assert.False(Stands("cmd-1", new("cmd-2", at, [Events.Started with { PromptSource = new(quote), Title = quote, Person = quote }])));
        Assert.False(Stands("cmd-1", new("cmd-2", at, [new Event.Finished(quote)])));
        Assert.False(Stands("cmd-1", new(quote, at, [new Event.Paused()])));
    }

    static bool Stands(string id, Commit commit) =>
        Encoding.UTF8.GetBytes(EventJsonTests.Written(commit)).AsSpan().IndexOf(CommitJson.IdMark(id)) >= 0;
}
