using MechDesign.Coaching;
using MechDesign.Transcripts;

namespace MechDesign.Terminal.Tests;

/// <summary>An interview from a script, line by line.</summary>
public sealed class TerminalPracticeTests : IDisposable
{
    readonly MemoryTranscripts store = new();
    readonly StringWriter screen = new();
    readonly StringWriter errors = new();

    public void Dispose()
    {
        screen.Dispose();
        errors.Dispose();
    }

    [Fact]
    public async Task The_whole_reference_in_any_order_finishes()
    {
        var agenda = Auction.Agenda(Depth.Drill);
        var lines = agenda.Questions.Select(question => $"{agenda.Key(question)}: {agenda.ReferenceFor(question.Key) ?? "none"}").Reverse();
        Assert.True(await RunAsync(string.Join('\n', lines)));
        Assert.Equal(SessionState.Finished, await StateAsync());
        Assert.Empty(Errors());
    }

    [Fact]
    public async Task The_end_of_the_script_pauses()
    {
        Assert.True(await RunAsync("A04\n"));
        Assert.Equal(SessionState.Paused, await StateAsync());
        Assert.Empty(Errors());
    }

    [Fact]
    public async Task A_refused_line_is_reported_with_its_place_and_the_next_line_is_tried()
    {
        Assert.False(await RunAsync("# a drill\nno idea\nA04\nstate machine\n"));
        var error = Assert.Single(Errors());
        Assert.StartsWith("answers.txt(2): 'no idea' is no answer here.", error, StringComparison.Ordinal);
        Assert.Equal(2, (await store.ReadAsync("one", default))!.Events.OfType<Event.Answered>().Count());
    }

    [Fact]
    public async Task Slash_commands_do_in_a_script_what_they_do_by_hand()
    {
        Assert.True(await RunAsync("A05\n/back\n/redo\n/change entry.dominant: A04\n/hint\n/why\n/skip\n/idk\n/pause\nstate machine\n") is false);
        Assert.StartsWith("answers.txt(5): There is no hint for this question.", Assert.Single(Errors()), StringComparison.Ordinal);
        Assert.Equal(
            ["Started", "Answered", "Undone", "Redone", "Answered", "Skipped", "Unknown", "Paused"],
            (await store.ReadAsync("one", default))!.Events.Select(happened => happened.GetType().Name));
    }

    [Fact]
    public async Task Quit_pauses() => await RunAndExpectAsync("quit\n", SessionState.Paused);

    [Fact]
    public async Task A_change_is_confirmed_by_a_line_of_its_own()
    {
        await RunAsync("A04\nstate machine\ncontended state\nlogical outcome\nany writer\nguarded state transition\n/change invariant.2.holds: active holder\nconfirm: yes\n");
        Assert.Empty(Errors());
        Assert.Contains("active holder", (await store.ReadAsync("one", default))!.Events.OfType<Event.Answered>().Select(answered => answered.Value));
    }

    [Fact]
    public async Task What_is_shown_is_the_replies_in_order()
    {
        await RunAsync("A04\n/back\n");
        var shown = screen.ToString();
        Assert.True(shown.IndexOf("[entry.dominant]", StringComparison.Ordinal) < shown.IndexOf("[candidate.Auction.evolution]", StringComparison.Ordinal));
        Assert.Contains("> Taken back: entry.dominant (A04).", shown, StringComparison.Ordinal);
        Assert.Contains("> Paused. Everything is kept; the time does not count.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transcript_that_is_deleted_meanwhile_is_a_sentence()
    {
        var coach = new Coach(store, Auction.Wording, new StoppedClock());
        var turn = await coach.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        await store.DeleteAsync("one", default);
        var practice = new TerminalPractice(coach, new PlainScreen(screen, 100), new TypedLines(new StringReader("A04\n")), errors);
        var error = await Assert.ThrowsAsync<TranscriptException>(() => practice.RunAsync(turn, default));
        Assert.Equal("Transcript one was deleted while you practised.", error.Message);
    }

    async Task RunAndExpectAsync(string script, SessionState state)
    {
        Assert.True(await RunAsync(script));
        Assert.Equal(state, await StateAsync());
    }

    async Task<bool> RunAsync(string script)
    {
        var coach = new Coach(store, Auction.Wording, new StoppedClock());
        var turn = await coach.StartAsync("one", Auction.Prompt, Depth.Drill, Mode.Guided, "terminal:ada", default);
        return await new TerminalPractice(coach, new PlainScreen(screen, 100), new ScriptLines(new StringReader(script), "answers.txt"), errors).RunAsync(turn, default);
    }

    async Task<SessionState> StateAsync() => (await new Coach(store, Auction.Wording, new StoppedClock()).ReviewAsync("one", default))!.Session.State;

    string[] Errors() => errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
