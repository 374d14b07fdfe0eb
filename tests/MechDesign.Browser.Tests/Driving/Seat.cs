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
        await FollowAsync($"button[value={depth}]");
    }

    /// <summary>The address of the page, without the room's.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Goes to a link or a button and presses Enter; what it leads to is there afterwards.</summary>
    public async Task FollowAsync(string selector)
    {
        await TabToAsync(selector);
        await TurnAsync("Enter");
    }

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Presses a key that acts, and waits for what comes in the place of what is there.</summary>
    public async Task TurnAsync(string key)
    {
        await HaveReadAsync();
        await Page.EvaluateAsync("() => document.querySelector('main').classList.add('old')");
        await PressAsync(key);
        await Page.WaitForSelectorAsync("main:not(.old) h1");
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Ends the time in which a new question takes no answer: who knows it need not read it.</summary>
    public Task HaveReadAsync() => Page.EvaluateAsync("() => delete document.getElementById('ask')?.dataset.fresh");

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
            await FollowAsync("#ask button[value=set]");
            return;
        }
        var choice = $"#ask button[name=answer][value=\"{answer}\"]";
        var number = await Page.Locator(choice).GetAttributeAsync("data-number");
        await HaveReadAsync();
        foreach (var digit in number![..^1])
            await PressAsync($"{digit}");
        await TurnAsync(number[^1..]);
    }

    async Task TickAsync(string[] wanted)
    {
        await HaveReadAsync();
        var boxes = await Page.Locator("#ask input[type=checkbox]").AllAsync();
        for (var at = 0; at < boxes.Count; at++)
        {
            var label = await boxes[at].GetAttributeAsync("value");
            if (await boxes[at].IsCheckedAsync() == wanted.Contains(label))
                continue;
            // Where two digits may be one number, a digit would wait for the next.
            if (boxes.Count < 10)
            {
                await PressAsync($"{at + 1}");
                continue;
            }
            await TabToAsync($"#ask input[value=\"{label}\"]");
            await PressAsync("Space");
        }
    }
}
