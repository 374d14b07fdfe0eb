namespace MechDesign.Browser.Tests;

/// <summary>Every visit ends with what its browser must never have done; that this would be seen.</summary>
[Collection(Stages.Pages)]
public sealed class WatchTests(Stage stage)
{
    [BrowserFact]
    public Task What_a_page_would_fetch_elsewhere_is_stopped_by_its_policy_and_seen() => stage.VisitAsync(async seat =>
    {
        await seat.OpenAsync("/");
        seat.Watch.Expect("asked for http://elsewhere.test/");
        seat.Watch.Expect("Content Security Policy");
        await seat.Page.RunAndWaitForConsoleMessageAsync(() => seat.Page.EvaluateAsync("() => { const image = new Image(); image.src = 'http://elsewhere.test/dot.png'; document.body.append(image); }"));
        Assert.Equal(2, seat.Watch.Allowed.Count(words => words.Contains("elsewhere.test", StringComparison.Ordinal)));
    });
}
