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

    [BrowserTheory]
    [InlineData("auction", Devices.PhoneWidth, 700)]
    [InlineData("auction", 1200, 800)]
    public Task The_first_question_is_on_the_screen_at_once(string prompt, int width, int height) => stage.VisitAsync(async seat =>
    {
        await seat.Page.SetViewportSizeAsync(width, height);
        await seat.BeginAsync(prompt);
        await seat.Page.KeepAsync($"first question of {prompt}, {width}", whole: false);
        await QuestionIsSeenAsync(seat);
        await seat.TabToAsync("details.given summary");
        await seat.PressAsync("Enter");
        await Assertions.Expect(seat.Page.Locator("details.given table").First).ToBeVisibleAsync();
        await seat.Page.KeepAsync($"what is given of {prompt}, {width}");
    });

    [BrowserFact]
    public Task Below_a_brief_as_long_as_a_phone_the_first_question_is_one_touch_away() => stage.VisitAsync(async seat =>
    {
        await seat.Page.SetViewportSizeAsync(Devices.PhoneWidth, 700);
        await seat.BeginAsync("message-queue");
        await seat.Page.KeepAsync("first question of message-queue, phone", whole: false);
        await seat.Page.Locator(".down a").ClickAsync();
        await QuestionIsSeenAsync(seat);
        await Assertions.Expect(seat.Page.Locator(".down")).ToHaveCountAsync(1);
    });

    static async Task QuestionIsSeenAsync(Seat seat)
    {
        await Assertions.Expect(seat.Page.Locator("#question")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(seat.Page.Locator("#ask button[name=answer]").First).ToBeInViewportAsync();
    }
}
