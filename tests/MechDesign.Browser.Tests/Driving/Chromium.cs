namespace MechDesign.Browser.Tests;

/// <summary>The system's Chromium, as Debian packages it; Playwright's own download is not used.</summary>
static class Chromium
{
    static readonly string? path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser")])
        .FirstOrDefault(File.Exists);

    /// <summary>Why a test that needs it is skipped; null when it is there.</summary>
    public static readonly string? Missing = path is null ? "Chromium is not installed: apt-get install chromium" : null;

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = path,
        // Root needs --no-sandbox. No name is resolved: what a page or Chromium itself would fetch elsewhere fails at once.
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ],
    });
}
