namespace MechDesign.Browser.Tests;

/// <summary>The pictures of a review, which are there before somebody comes near them: a printer never does.</summary>
static class Pictures
{
    public static async Task AreShownAsync(IPage page)
    {
        var pictures = await page.Locator("figure img").AllAsync();
        Assert.NotEmpty(pictures);
        foreach (var picture in pictures)
        {
            // Rejects when it cannot be drawn.
            await picture.EvaluateAsync("picture => picture.decode()");
            Assert.True(await picture.EvaluateAsync<bool>("picture => picture.naturalWidth > 100 && picture.alt.length > 10"));
        }
    }
}
