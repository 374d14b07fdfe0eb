namespace MechDesign.Browser.Tests;

/// <summary>A finished interview, looked at and printed.</summary>
[Collection(Stages.People)]
public sealed class ReviewTests(Stage stage)
{
    [BrowserFact]
    public Task Its_pictures_are_there_on_the_screen_and_in_print() => stage.VisitAsync(async seat =>
    {
        await seat.OpenAsync("/review/demo");
        await Pictures.AreShownAsync(seat.Page);
        var sheets = await seat.Page.PdfAsync(new() { Format = "A4", PrintBackground = true, Margin = new() { Top = "1cm", Bottom = "1cm", Left = "1cm", Right = "1cm" }, Path = Screens.Path("demo review", "pdf") });
        Assert.Equal("%PDF"u8, sheets.AsSpan(0, 4));
    });

    [BrowserFact]
    public Task A_link_that_was_made_and_what_sharing_means_are_in_sight_at_once() => stage.VisitAsync(async seat =>
    {
        await seat.BeginAsync("auction");
        await seat.OpenAsync(seat.Path.Replace("practice", "review", StringComparison.Ordinal));
        await seat.FollowAsync("form[action$=link] button");
        await Assertions.Expect(seat.Page.Locator("#sharing .right")).ToBeInViewportAsync();
        await seat.FollowAsync("button[name=shared]");
        await Assertions.Expect(seat.Page.Locator("#sharing .note")).ToBeInViewportAsync();
    });

    [BrowserFact]
    public Task It_is_replayed_move_by_move_by_the_keyboard() => stage.VisitAsync(async seat =>
    {
        await seat.OpenAsync("/review/demo");
        await seat.FollowAsync("a[href$=replay]");
        await seat.FollowAsync("a:text('Next')");
        await seat.FollowAsync("a:text('Next')");
        await Assertions.Expect(seat.Page.Locator("h1")).ToContainTextAsync("move 3 of");
        await seat.FollowAsync("a:text('Before')");
        await Assertions.Expect(seat.Page.Locator("h1")).ToContainTextAsync("move 2 of");
    });
}
