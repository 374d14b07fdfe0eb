namespace MechDesign.Browser.Tests;

/// <summary>Forms that look something up, typed into.</summary>
[Collection(Stages.Pages)]
public sealed class FormTests(Stage stage)
{
    [BrowserFact]
    public Task An_estimate_is_typed_and_read() => stage.VisitAsync(async seat =>
    {
        await seat.OpenAsync("/estimate");
        foreach (var (name, value) in ((string, string)[])[("users", "2M"), ("actions", "5"), ("bytes", "200")])
        {
            await seat.TabToAsync($"input[name={name}]");
            await seat.Page.Keyboard.TypeAsync(value);
        }
        await seat.TurnAsync("Enter");
        await Assertions.Expect(seat.Page.Locator("main")).ToContainTextAsync("1,157");
        await Assertions.Expect(seat.Page.Locator("input[name=users]")).ToHaveValueAsync("2M");
    });

    [BrowserFact]
    public Task A_digit_typed_into_a_field_answers_nothing() => stage.VisitAsync(async seat =>
    {
        await seat.OpenAsync("/knowledge");
        await seat.TabToAsync("main input[name=q]");
        await seat.Page.Keyboard.TypeAsync("numbers");
        await seat.TurnAsync("Enter");
        await Assertions.Expect(seat.Page.Locator("main table").First).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Two_presses_of_a_key_in_one_breath_are_one_answer() => stage.VisitAsync(async seat =>
    {
        await seat.BeginAsync("auction");
        await seat.HaveReadAsync();
        await seat.Page.EvaluateAsync("() => { for (let press = 0; press < 2; press++) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true })); }");
        await Assertions.Expect(seat.Page.Locator("#ask input[name=key]")).ToHaveValueAsync("candidate.Auction.evolution");
        await seat.OpenAsync(seat.Path + "?show=status");
        await Assertions.Expect(seat.Page.Locator("button[name=change]")).ToHaveCountAsync(1);
    });
}
