namespace MechDesign.Browser.Tests;

/// <summary>What was on the screen, kept beside the tests to be looked at.</summary>
static class Screens
{
    static readonly string folder = Directory.CreateDirectory(System.IO.Path.Combine(AppContext.BaseDirectory, "screens")).FullName;

    public static string Path(string name, string ending) => System.IO.Path.Combine(folder, $"{name.Replace(' ', '-')}.{ending}");

    /// <summary>Keeps the page from top to bottom, or what a person sees of it without scrolling.</summary>
    public static Task KeepAsync(this IPage page, string name, bool whole = true) => page.ScreenshotAsync(new() { Path = Path(name, "png"), FullPage = whole });
}
