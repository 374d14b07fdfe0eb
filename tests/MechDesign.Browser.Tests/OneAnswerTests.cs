using System.Diagnostics;

namespace MechDesign.Browser.Tests;

/// <summary>A hand that is quicker or slower than it means to be gives one answer.</summary>
[Collection(Stages.People)]
public sealed class OneAnswerTests(Stage stage)
{
    const string First = "entry.dominant";
    const string Second = "candidate.Auction.evolution";

    [BrowserFact]
    public Task A_double_click_answers_one_question() => stage.VisitAsync(async seat =>
    {
        await BeginAsync(seat);
        await seat.Page.Locator("#ask button[value=A04]").DblClickAsync(new() { Delay = 60 });
        await OneIsAnsweredAsync(seat);
    });

    [BrowserFact]
    public Task Two_clicks_one_right_after_the_other_answer_one_question() => stage.VisitAsync(async seat =>
    {
        await BeginAsync(seat);
        await seat.Page.Locator("#ask button[value=A04]").ClickAsync();
        await Assertions.Expect(Key(seat)).ToHaveValueAsync(Second);
        // As a click elsewhere would come, which is no second half of a double click.
        await seat.Page.EvaluateAsync("() => document.querySelector('#ask button[name=answer]').click()");
        await OneIsAnsweredAsync(seat);
    });

    [BrowserFact]
    public Task A_key_that_is_held_answers_one_question() => stage.VisitAsync(async seat =>
    {
        await BeginAsync(seat);
        await HoldAsync(seat, "4", TimeSpan.FromSeconds(2));
        await OneIsAnsweredAsync(seat);
    });

    [BrowserFact]
    public Task Enter_that_is_held_on_a_choice_answers_one_question() => stage.VisitAsync(async seat =>
    {
        await BeginAsync(seat);
        await seat.TabToAsync("#ask button[value=A04]");
        await HoldAsync(seat, "Enter", TimeSpan.FromSeconds(1));
        await OneIsAnsweredAsync(seat);
    });

    [BrowserFact]
    public Task An_answer_and_the_next_question_are_one_request() => stage.VisitAsync(async seat =>
    {
        await BeginAsync(seat);
        var requests = new List<string>();
        seat.Page.Request += (_, request) => requests.Add($"{request.Method} {new Uri(request.Url).AbsolutePath}");
        await seat.AnswerAsync("A04");
        await Assertions.Expect(Key(seat)).ToHaveValueAsync(Second);
        Assert.Equal([$"POST {seat.Path}"], requests);
    });

    [BrowserFact]
    public Task Two_digits_are_one_choice() => stage.VisitAsync(async seat =>
    {
        await BeginAsync(seat);
        var last = await seat.Page.Locator("#ask button[data-number='15']").GetAttributeAsync("value");
        await seat.PressAsync("1");
        await seat.TurnAsync("5");
        await OneIsAnsweredAsync(seat);
        await Assertions.Expect(seat.Page.Locator("li:has(button[value='entry.dominant'])")).ToContainTextAsync(last!);
    });

    [BrowserFact]
    public Task One_digit_waits_for_a_second_or_for_Enter() => stage.VisitAsync(async seat =>
    {
        await BeginAsync(seat);
        await seat.PressAsync("1");
        await Assertions.Expect(seat.Page.Locator("#ask button[data-number='1']")).ToBeFocusedAsync();
        await seat.TurnAsync("Enter");
        await OneIsAnsweredAsync(seat);
    });

    [BrowserFact]
    public Task What_comes_to_lie_under_the_pointer_does_not_look_chosen() => stage.VisitAsync(async seat =>
    {
        await BeginAsync(seat);
        await seat.Page.Locator("#ask button[value=A04]").ClickAsync();
        await Assertions.Expect(Key(seat)).ToHaveValueAsync(Second);
        await Assertions.Expect(seat.Page.Locator("main")).ToHaveClassAsync("still");
        await seat.Page.Mouse.MoveAsync(300, 300);
        await Assertions.Expect(seat.Page.Locator("main")).Not.ToHaveClassAsync("still");
    });

    /// <summary>At a first question that has been read.</summary>
    static async Task BeginAsync(Seat seat)
    {
        await seat.BeginAsync("auction");
        await Assertions.Expect(Key(seat)).ToHaveValueAsync(First);
        await seat.HaveReadAsync();
    }

    /// <summary>Every further press of a key that is not let go is a repetition.</summary>
    static async Task HoldAsync(Seat seat, string key, TimeSpan length)
    {
        for (var held = Stopwatch.StartNew(); held.Elapsed < length;)
            await seat.Page.Keyboard.DownAsync(key);
        await seat.Page.Keyboard.UpAsync(key);
    }

    static async Task OneIsAnsweredAsync(Seat seat)
    {
        await Assertions.Expect(Key(seat)).ToHaveValueAsync(Second);
        await seat.OpenAsync(seat.Path + "?show=status");
        await Assertions.Expect(seat.Page.Locator("button[name=change]")).ToHaveCountAsync(1);
    }

    static ILocator Key(Seat seat) => seat.Page.Locator("#ask input[name=key]");
}
