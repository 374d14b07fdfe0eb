using MechDesign.Coaching;

namespace MechDesign.Browser.Tests;

/// <summary>All nine steps, with the requirement that changes on the way.</summary>
[Collection(Stages.People)]
public sealed class FullInterviewTests(Stage stage)
{
    [BrowserFact]
    public Task A_full_interview_is_played_by_the_keyboard_alone_and_reviewed_with_its_pictures() => stage.VisitAsync(async seat =>
    {
        await seat.BeginAsync("auction", "full");
        var expert = new Expert("auction", Depth.Full);
        Assert.InRange(await expert.AnswerAsync(seat), 55, 110);
        Assert.NotEqual(0, expert.AskedAgain);
        await Assertions.Expect(seat.Page.Locator("#question")).ToHaveTextAsync("Finished");
        await seat.Page.KeepAsync("full finished");
        await seat.FollowAsync("a:text('Read the review')");
        await seat.Page.KeepAsync("full review");
        await Assertions.Expect(seat.Page.GetByText("Score: 100 of 100")).ToBeVisibleAsync();
        await Pictures.AreShownAsync(seat.Page);
    });
}
