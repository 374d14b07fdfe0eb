namespace MechDesign.Browser.Tests;

/// <summary>What holds for every page, in whichever state somebody comes to it.</summary>
[Collection(nameof(Stage))]
public sealed class EveryPageTests(Stage stage)
{
    public static TheoryData<string> Names => [.. RoomPages.All.Select(page => page.Name)];

    [AxeTheory, MemberData(nameof(Names))]
    public Task By_day_and_by_night_nothing_on_it_keeps_anybody_out(string page) => stage.VisitAsync(async seat =>
    {
        await GoAsync(page, seat);
        Assert.Empty(await Axe.FindAsync(seat.Page));
        await seat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.FindAsync(seat.Page));
    });

    [BrowserTheory, MemberData(nameof(Names))]
    public Task It_fits_a_phone_without_scrolling_sideways_and_a_sheet_of_paper_without_its_navigation(string page) => stage.VisitAsync(async seat =>
    {
        await GoAsync(page, seat);
        await seat.Page.KeepAsync($"{page}, light");
        await seat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await seat.Page.KeepAsync($"{page}, dark");
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

    static Task GoAsync(string name, Seat seat) => RoomPages.All.Single(page => page.Name == name).Go(seat);
}
