namespace MechDesign.Browser.Tests;

/// <summary>What people sit at.</summary>
static class Devices
{
    public static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1280, Height = 900 } };

    public static BrowserNewContextOptions WithoutScript => new() { ViewportSize = new() { Width = 1280, Height = 900 }, JavaScriptEnabled = false };

    public const int PhoneWidth = 390;
    public const int PhoneHeight = 844;

    /// <summary>A sheet of A4 between margins of a centimetre, in CSS pixels.</summary>
    public const int PaperWidth = 718;
    public const int PaperHeight = 1047;
}
