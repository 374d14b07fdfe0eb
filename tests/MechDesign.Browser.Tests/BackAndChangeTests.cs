using MechDesign.Coaching;

namespace MechDesign.Browser.Tests;

/// <summary>Nobody is held to an answer.</summary>
[Collection(Stages.People)]
public sealed class BackAndChangeTests(Stage stage)
{
    [BrowserFact]
    public Task Back_takes_the_last_answer_back_and_says_which_and_redo_gives_it_again() => Answered(3, async seat =>
    {
        var next = await seat.KeyAsync();
        await seat.TurnAsync("b");
        Assert.Equal("invariant.1.reads", await seat.KeyAsync());
        await Assertions.Expect(seat.Page.Locator(".said")).ToContainTextAsync("Taken back: invariant.1.reads (contended state)");
        await Assertions.Expect(seat.Page.Locator("#question")).ToBeFocusedAsync();
        await seat.TurnAsync("r");
        Assert.Equal(next, await seat.KeyAsync());
    });

    [BrowserFact]
    public Task A_change_says_what_it_would_change_and_happens_on_yes() => Answered(7, async seat =>
    {
        await ChangeAsync(seat, "yes");
        await Assertions.Expect(Routing(seat)).ToContainTextAsync("one writer per scope");
    });

    [BrowserFact]
    public Task A_change_that_is_not_confirmed_changes_nothing() => Answered(7, async seat =>
    {
        await ChangeAsync(seat, "no");
        await Assertions.Expect(Routing(seat)).ToContainTextAsync("any writer");
    });

    /// <summary>Changes the routing as far as the preview, answers it, and looks at the answers so far.</summary>
    static async Task ChangeAsync(Seat seat, string confirmed)
    {
        await seat.FollowAsync("a[href$='show=status']");
        await seat.FollowAsync("button[value='P1.routing']");
        await seat.AnswerAsync("one writer per scope");
        await Assertions.Expect(seat.Page.Locator("#ask .subject")).ToContainTextAsync("single writer per partition");
        await Assertions.Expect(seat.Page.Locator("#question")).ToBeFocusedAsync();
        await seat.AnswerAsync(confirmed);
        await seat.FollowAsync("a[href$='show=status']");
    }

    static ILocator Routing(Seat seat) => seat.Page.Locator("li:has(button[value='P1.routing'])");

    Task Answered(int answers, Func<Seat, Task> then) => stage.VisitAsync(async seat =>
    {
        await seat.BeginAsync("auction");
        await new Expert("auction", Depth.Drill).AnswerAsync(seat, _ => Task.FromResult(answers-- == 0));
        await then(seat);
    });
}
