namespace MechDesign.Browser.Tests;

/// <summary>A browser that runs no script.</summary>
[Collection(Stages.People)]
public sealed class NoScriptTests(Stage stage)
{
    [BrowserFact]
    public Task A_drill_is_played_without_a_script() => stage.VisitAsync(async seat =>
    {
        await seat.BeginAsync("auction");
        var answered = 0;
        while (await seat.KeyAsync() is not null)
        {
            await Assertions.Expect(seat.Page.Locator("#question")).ToBeFocusedAsync();
            await seat.FollowAsync("#ask button[value=set], #ask button[name=answer]");
            answered++;
        }
        Assert.InRange(answered, 8, 20);
        await seat.Page.KeepAsync("finished without a script");
        await seat.FollowAsync("a:text('Read the review')");
        await Assertions.Expect(seat.Page).ToHaveTitleAsync("Review · MechDesign");
    }, Devices.WithoutScript);
}
