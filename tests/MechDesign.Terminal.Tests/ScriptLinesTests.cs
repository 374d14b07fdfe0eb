namespace MechDesign.Terminal.Tests;

/// <summary>Session.md §3, scripted: <c>KEY: VALUE</c> in any order, bare values, comments, slash commands.</summary>
public class ScriptLinesTests
{
    [Fact]
    public async Task A_bare_line_answers_the_question_at_hand() =>
        Assert.Equal(["any writer", "2", null], await AskedAsync(Script("any writer\n2\n"), "P1.routing", "P1.write_shape", "P1.base_mechanism"));

    [Fact]
    public async Task A_keyed_line_waits_for_its_question()
    {
        var script = Script("P1.write_shape: guarded state transition\nP1.routing: any writer\n");
        Assert.Equal(["any writer", "guarded state transition", null], await AskedAsync(script, "P1.routing", "P1.write_shape", "P1.retry"));
    }

    [Fact]
    public async Task Keyed_and_bare_lines_go_together()
    {
        var script = Script("P1.write_shape: 3\nbare one\nbare two\n");
        Assert.Equal(["bare one", "3", "bare two"], await AskedAsync(script, "P1.routing", "P1.write_shape", "P1.retry"));
    }

    [Fact]
    public async Task Comments_and_blank_lines_are_passed_over() =>
        Assert.Equal(["any writer"], await AskedAsync(Script("# the routing\n\n   \n  # once more\n  any writer  \n"), "P1.routing"));

    [Fact]
    public async Task A_slash_command_is_handed_on_where_it_stands() =>
        Assert.Equal(["/back", "/change P1.routing: one writer", "x"], await AskedAsync(Script("/back\n/change P1.routing: one writer\nx\n"), "P1.retry", "P1.retry", "P1.retry"));

    [Fact]
    public async Task A_value_may_hold_a_colon_when_its_head_is_no_key() =>
        Assert.Equal(["note: any writer"], await AskedAsync(Script("note: any writer\n"), "P1.routing"));

    [Fact]
    public async Task A_key_without_a_value_is_no_key() =>
        Assert.Equal(["P1.routing:"], await AskedAsync(Script("P1.routing:\n"), "P1.routing"));

    [Theory]
    [InlineData("entry.dominant")]
    [InlineData("requirement.1.operation")]
    [InlineData("candidate.Auction View.class")]
    [InlineData("candidates.primary")]
    [InlineData("invariant.2.holds")]
    [InlineData("invariants.soft")]
    [InlineData("context.topology")]
    [InlineData("P12.routing")]
    [InlineData("read.1.query")]
    [InlineData("hotspot.1.type")]
    [InlineData("confirm")]
    public async Task Every_kind_of_key_is_one(string key) => Assert.Equal(["yes"], await AskedAsync(Script($"{key}: yes\n"), key));

    [Fact]
    public async Task Every_key_an_interview_asks_is_one()
    {
        foreach (var question in Auction.Full.Agenda.Questions)
        {
            var key = Auction.Full.Agenda.Key(question);
            Assert.Equal(["x"], await AskedAsync(Script($"{key}: x\n"), key));
        }
    }

    [Fact]
    public async Task A_key_that_stands_twice_answers_twice_in_order()
    {
        var script = Script("P1.routing: one writer\nP1.routing: any writer\nx\ny\n");
        Assert.Equal(["x", "one writer", "y", "any writer"], await AskedAsync(script, "P1.retry", "P1.routing", "P1.retry", "P1.routing"));
        Assert.Empty(script.Unused);
    }

    [Fact]
    public async Task What_was_never_asked_is_reported_by_its_line()
    {
        var script = Script("P1.weather: rain\n\nP1.routing: any writer\nread.9.query: stored row\n");
        Assert.Equal(["any writer", null], await AskedAsync(script, "P1.routing", "P1.retry"));
        Assert.Equal(["answers.txt(1): P1.weather was never asked.", "answers.txt(4): read.9.query was never asked."], script.Unused);
    }

    [Fact]
    public async Task The_place_is_the_line_of_the_value_that_was_handed_over()
    {
        var script = Script("# first\nP1.retry: missing\nany writer\n");
        await script.NextAsync("P1.routing", default);
        Assert.Equal("answers.txt(3)", script.Place);
        await script.NextAsync("P1.retry", default);
        Assert.Equal("answers.txt(2)", script.Place);
    }

    [Fact]
    public async Task Somebody_typing_has_no_place_and_leaves_nothing_unused()
    {
        var typed = new TypedLines(new StringReader("\n   \nany writer\n"));
        Assert.Equal("any writer", await typed.NextAsync("P1.routing", default));
        Assert.Null(await typed.NextAsync("P1.routing", default));
        Assert.Null(typed.Place);
        Assert.Empty(typed.Unused);
    }

    static ScriptLines Script(string text) => new(new StringReader(text), "answers.txt");

    static async Task<List<string?>> AskedAsync(ScriptLines script, params string[] keys)
    {
        var lines = new List<string?>();
        foreach (var key in keys)
            lines.Add(await script.NextAsync(key, default));
        return lines;
    }
}
