namespace MechDesign.Browser.Tests;

/// <summary>Every page for somebody with a screen reader, a keyboard or weak eyes.</summary>
[Collection(Stages.Pages)]
public sealed class AccessTests(Stage stage)
{
    public static TheoryData<string> Names => RoomPages.Names;

    [AxeTheory, MemberData(nameof(Names))]
    public Task By_day_and_by_night_nothing_on_it_keeps_anybody_out(string page) => stage.VisitAsync(async seat =>
    {
        await RoomPages.GoAsync(page, seat);
        Assert.Empty(await Axe.FindAsync(seat.Page));
        await seat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.FindInColoursAsync(seat.Page));
    });
}
