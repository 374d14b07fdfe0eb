namespace MechDesign.Browser.Tests;

/// <summary>Every page on screens and paper of every size.</summary>
[Collection(Stages.People)]
public sealed class LayoutTests(Stage stage)
{
    public static TheoryData<string> Names => RoomPages.Names;

    [BrowserTheory, MemberData(nameof(Names))]
    public Task It_fits_a_phone_without_scrolling_sideways_and_a_sheet_of_paper_without_its_navigation(string page) => stage.VisitAsync(async seat =>
    {
        await RoomPages.GoAsync(page, seat);
        await seat.Page.KeepAsync($"{page}, light");
        await seat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await seat.Page.KeepAsync($"{page}, dark", whole: false);
        await seat.Page.SetViewportSizeAsync(Devices.PhoneWidth, Devices.PhoneHeight);
        await seat.Page.KeepAsync($"{page}, phone");
        Assert.Empty(await Layout.BeyondTheEdgeAsync(seat.Page));
        await seat.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await seat.Page.SetViewportSizeAsync(Devices.PaperWidth, Devices.PaperHeight);
        await seat.Page.KeepAsync($"{page}, paper");
        Assert.Empty(await Layout.BeyondTheEdgeAsync(seat.Page));
        Assert.Empty(await Layout.CutAsync(seat.Page));
        Assert.Equal(0, await seat.Page.Locator("header:visible, nav:visible, footer:visible, button:visible").CountAsync());
        Assert.True(await seat.Page.Locator("h1").IsVisibleAsync());
    });
}
