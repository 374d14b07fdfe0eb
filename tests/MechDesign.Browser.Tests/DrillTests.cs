using MechDesign.Coaching;

namespace MechDesign.Browser.Tests;

/// <summary>The five minutes somebody has before a meeting, without a mouse.</summary>
[Collection(Stages.People)]
public sealed class DrillTests(Stage stage)
{
    [BrowserFact]
    public Task A_drill_is_played_by_the_keyboard_alone_from_the_first_page_to_the_review() => stage.VisitAsync(async seat =>
    {
        await seat.OpenAsync("/");
        await seat.FollowAsync("button[value=drill]");
        var answered = 0;
        while (await seat.KeyAsync() is not null)
        {
            // The first choice, whatever it is; a set is answered as it stands.
            if (await seat.Page.Locator("#ask button[value=set]").CountAsync() > 0)
                await seat.AnswerAsync("none");
            else
                await seat.TurnAsync("1");
            await Assertions.Expect(seat.Page.Locator("#question")).ToBeFocusedAsync();
            answered++;
        }
        Assert.InRange(answered, 8, 20);
        await seat.Page.KeepAsync("drill finished");
        await seat.FollowAsync("a:text('Read the review')");
        await Assertions.Expect(seat.Page).ToHaveTitleAsync("Review · MechDesign");
    });

    [BrowserFact]
    public Task Whoever_answers_as_the_reference_does_has_everything_right() => stage.VisitAsync(async seat =>
    {
        await seat.BeginAsync("auction");
        Assert.InRange(await new Expert("auction", Depth.Drill).AnswerAsync(seat), 10, 13);
        await Assertions.Expect(seat.Page.Locator("#question")).ToHaveTextAsync("Finished");
        await seat.FollowAsync("a:text('Read the review')");
        await Assertions.Expect(seat.Page.GetByText("Score: 100 of 100")).ToBeVisibleAsync();
    });
}
