using System.Net;

namespace MechDesign.Browser.Tests;

/// <summary>One room, started as its operator would, and one Chromium, for all tests that do not kill them.</summary>
public sealed class Stage : IAsyncLifetime
{
    /// <summary>Milliseconds until a test gives up; a machine with other work is no failure.</summary>
    const float Patience = 60_000;

    readonly string data = Directory.CreateTempSubdirectory("mechdesign-").FullName;

    RunningRoom? room;
    IPlaywright? playwright;
    IBrowser? browser;

    internal Uri Address => room!.Address;

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        var opening = RunningRoom.OpenAsync(data);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        room = await opening;
        await DemoAsync();
    }

    /// <summary>Somebody comes with a browser nobody used before; afterwards nothing must have happened in it that never may.</summary>
    internal Task VisitAsync(Func<Seat, Task> visit, BrowserNewContextOptions? device = null) => VisitAsync(Address, visit, device);

    internal async Task VisitAsync(Uri room, Func<Seat, Task> visit, BrowserNewContextOptions? device = null)
    {
        var options = device ?? Devices.Desk;
        options.BaseURL = room.ToString();
        await using var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var seat = new Seat(await context.NewPageAsync(), new(context, room));
        await visit(seat);
        Assert.Empty(seat.Watch.Objections);
    }

    /// <summary>The demo review is written while the room is open already.</summary>
    async Task DemoAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        while ((await client.GetAsync(new Uri("/review/demo", UriKind.Relative))).StatusCode is not HttpStatusCode.OK)
            await Task.Yield();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (room is not null)
            await room.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}

/// <summary>Two of everything, for two cores: what stands on one stage runs one after the other.</summary>
public static class Stages
{
    public const string People = "people";
    public const string Pages = "pages";
}

[CollectionDefinition(Stages.People)]
public sealed class PeopleCollection : ICollectionFixture<Stage>;

[CollectionDefinition(Stages.Pages)]
public sealed class PagesCollection : ICollectionFixture<Stage>;
