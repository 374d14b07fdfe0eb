namespace MechDesign.Browser.Tests;

/// <summary>Somebody at a browser who has a keyboard and eyes, and no mouse.</summary>
sealed class Seat(IPage page, Watch watch)
{
    /// <summary>More than any page has places to stop at before its last button.</summary>
    const int MostTabs = 150;

    public IPage Page { get; } = page;

    public Watch Watch { get; } = watch;

    /// <summary>The key of the question at hand; null where there is none.</summary>
    public async Task<string?> KeyAsync() =>
        await Page.Locator("#ask input[name=key]").CountAsync() == 0 ? null : await Page.InputValueAsync("#ask input[name=key]");

    public async Task OpenAsync(string path, int status = 200)
    {
        if (status != 200)
            Watch.Expect(status);
        Assert.Equal(status, (await Page.GotoAsync(path))!.Status);
    }

    /// <summary>Opens a prompt's page and begins by the keyboard.</summary>
    public async Task BeginAsync(string prompt, string depth = "drill")
    {
        await OpenAsync($"/prompts/{prompt}");
        await TabToAsync($"button[value={depth}]");
        await TurnAsync("Enter");
    }

    /// <summary>The address of the page, without the room's.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Goes to a link or a button and presses Enter; the page it leads to is there afterwards.</summary>
    public async Task FollowAsync(string selector)
    {
        await TabToAsync(selector);
        await Page.RunAndWaitForResponseAsync(() => PressAsync("Enter"), response => response.Request.ResourceType is "document" or "fetch");
        await Page.WaitForLoadStateAsync();
    }

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Presses a key that acts, and waits for what comes of it.</summary>
    public async Task TurnAsync(string key)
    {
        var turn = Page.Locator("main input[name=turn]").First;
        var before = await turn.CountAsync() == 0 ? null : await turn.InputValueAsync();
        await PressAsync(key);
        await Page.WaitForSelectorAsync(before is null ? "main #question" : $"main:not(:has(input[name=turn][value='{before}'])) h1");
    }

    /// <summary>Goes from stop to stop until the one that is looked for has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        var wanted = await Page.Locator(selector).First.ElementHandleAsync();
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await wanted.EvaluateAsync<bool>("wanted => document.activeElement === wanted"))
                return;
            await PressAsync("Tab");
        }
        Assert.Fail($"{MostTabs} times Tab do not lead to {selector} on {Page.Url}.");
    }

    /// <summary>Answers the question at hand: by its digit where it has one.</summary>
    /// <param name="answer">A label, or for a set labels between commas, or none.</param>
    public async Task AnswerAsync(string answer)
    {
        if (await Page.Locator("#ask input[type=checkbox]").CountAsync() > 0)
        {
            await TickAsync(answer.Split(", "));
            await TabToAsync("#ask button[value=set]");
            await TurnAsync("Enter");
            return;
        }
        var choice = $"#ask button[name=answer][value=\"{answer}\"]";
        var number = await Page.Locator(choice).GetAttributeAsync("data-number");
        if (number!.Length > 1)
            await TabToAsync(choice);
        await TurnAsync(number.Length > 1 ? "Enter" : number);
    }

    async Task TickAsync(string[] wanted)
    {
        var boxes = await Page.Locator("#ask input[type=checkbox]").AllAsync();
        for (var at = 0; at < boxes.Count; at++)
        {
            var label = await boxes[at].GetAttributeAsync("value");
            if (await boxes[at].IsCheckedAsync() == wanted.Contains(label))
                continue;
            if (at < 9)
            {
                await PressAsync($"{at + 1}");
                continue;
            }
            await TabToAsync($"#ask input[value=\"{label}\"]");
            await PressAsync("Space");
        }
    }
}
