namespace MechDesign.Browser.Tests;

/// <summary>Two browsers at one room at the same time.</summary>
[Collection(Stages.People)]
public sealed class TwoPeopleTests(Stage stage)
{
    [BrowserFact]
    public Task Two_people_practise_at_once_and_neither_sees_the_other() => stage.VisitAsync(ada => stage.VisitAsync(async bob =>
    {
        await Task.WhenAll(ada.BeginAsync("auction"), bob.BeginAsync("payment"));
        await Task.WhenAll(ada.TurnAsync("d"), bob.TurnAsync("d"));
        await Task.WhenAll(ada.TurnAsync("1"), bob.TurnAsync("2"));
        Assert.NotEqual(ada.Path, bob.Path);
        await SeesOnlyAsync(ada, "Online auction");
        var hers = ada.Page.Url;
        await SeesOnlyAsync(bob, await bob.Page.Locator("main h1").InnerTextAsync());
        await bob.OpenAsync(hers, 404);
        await bob.OpenAsync(hers.Replace("practice", "review", StringComparison.Ordinal), 404);
        await bob.OpenAsync(hers.Replace("practice", "review", StringComparison.Ordinal) + "/picture/P1.svg", 404);
    }));

    /// <summary>Looks at the transcripts and comes back to the interview.</summary>
    static async Task SeesOnlyAsync(Seat seat, string title)
    {
        await seat.OpenAsync("/transcripts");
        await Assertions.Expect(seat.Page.Locator(".cards h2")).ToHaveTextAsync([title]);
        await seat.FollowAsync("a:text('Go on')");
    }
}
