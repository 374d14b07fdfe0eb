using MechDesign.Coaching;
using static MechDesign.Browser.Tests.RoomPage;

namespace MechDesign.Browser.Tests;

/// <summary>Every page of the room; a new page is a new line.</summary>
static class RoomPages
{
    const string Problem = "People book tables in restaurants and two parties must never get the same table";

    public static readonly RoomPage[] All =
    [
        At("home", "/"),
        InDrill("home with something open", seat => seat.OpenAsync("/")),
        At("prompts", "/prompts"),
        At("prompts chosen", "/prompts?kind=infra&difficulty=3"),
        At("prompt", "/prompts/auction"),
        At("prompt that is none", "/prompts/nothing", 404),

        InDrill("question", _ => Task.CompletedTask),
        InDrill("question after a right answer", seat => AnswerAsync(seat, 1)),
        InDrill("question after a wrong answer", async seat => { await AnswerAsync(seat, 1); await seat.TurnAsync("1"); }),
        InDrill("question after I don't know", seat => seat.TurnAsync("d")),
        InDrill("question after the mechanism", seat => AnswerAsync(seat, 7)),
        InDrill("question with several answers", seat => AnswerAsync(seat, 8)),
        InDrill("question with a hint", async seat => { await AnswerAsync(seat, 2); await seat.TurnAsync("h"); }),
        InDrill("question asked again", async seat => { await AnswerAsync(seat, 1); await seat.TurnAsync("b"); }),
        InDrill("question without a hint", async seat => { seat.Watch.Expect(422); await seat.TurnAsync("h"); }),
        InDrill("why this question", seat => seat.TurnAsync("w")),
        InDrill("why not something else", async seat => { await AnswerAsync(seat, 7); await seat.OpenAsync(seat.Path + "?show=why-not&outcome=lease"); }),
        InDrill("nothing to go back to", async seat => { seat.Watch.Expect(422); await seat.TurnAsync("b"); }),
        InDrill("answers so far", async seat => { await AnswerAsync(seat, 5); await seat.OpenAsync(seat.Path + "?show=status"); }),
        InDrill("answer to be changed", ChangeAsync),
        InDrill("change previewed", async seat => { await ChangeAsync(seat); await seat.AnswerAsync("one writer per scope"); }),
        InDrill("paused", seat => seat.TurnAsync("p")),
        InDrill("ended", async seat => { await seat.TurnAsync("p"); await seat.FollowAsync("button[value=abandon]"); }),
        InDrill("finished", seat => AnswerAsync(seat)),
        At("interview that is none", "/practice/nothing", 404),

        At("demo review", "/review/demo"),
        InDrill("review of something open", async seat => { await AnswerAsync(seat, 3); await seat.OpenAsync(seat.Path.Replace("practice", "review", StringComparison.Ordinal)); }),
        InDrill("review with a link", async seat => { await seat.OpenAsync(seat.Path.Replace("practice", "review", StringComparison.Ordinal)); await seat.FollowAsync("form[action$=link] button"); }),
        InDrill("review by its link", async seat => { await seat.OpenAsync(seat.Path.Replace("practice", "review", StringComparison.Ordinal)); await seat.FollowAsync("form[action$=link] button"); await seat.FollowAsync("a[href*='/r/']"); }),
        At("review link that has ended", "/r/nothing", 404),
        At("replay", "/review/demo/replay"),
        At("replay of a prediction", "/review/demo/replay?move=7"),
        At("transcripts without any", "/transcripts"),
        InDrill("transcripts", seat => seat.OpenAsync("/transcripts")),
        At("progress without any", "/progress"),
        InDrill("progress", async seat => { await seat.TurnAsync("d"); await AnswerAsync(seat); await seat.OpenAsync("/progress"); }),
        At("prompt by chance", "/prompts/chance"),
        At("prompt for a weakness nobody knows", "/prompts/chance?weak=yes", 404),
        At("shared by nobody", "/shared"),
        At("team too small", "/team"),
        At("side by side", "/review/demo/against/demo"),
        InDrill("side by side with the example", async seat => { await AnswerAsync(seat, 3); await seat.OpenAsync(seat.Path.Replace("practice", "review", StringComparison.Ordinal) + "/against/demo"); }),
        InDrill("review that is shared", async seat => { await seat.OpenAsync(seat.Path.Replace("practice", "review", StringComparison.Ordinal)); await seat.FollowAsync("button[name=shared]"); }),
        At("yours", "/yours"),
        new("yours with a code", async seat => { await seat.OpenAsync("/yours"); await seat.FollowAsync("form[action='/yours/code'] button"); }),
        new("forgotten", async seat => { await seat.OpenAsync("/yours"); await seat.TabToAsync("input[name=sure]"); await seat.PressAsync("Space"); await seat.FollowAsync("form[action='/yours/forget'] button"); }),

        At("archetypes", "/archetypes"),
        At("archetype found", "/archetypes?q=lease"),
        At("archetype that is none", "/archetypes?q=zzz", 404),
        At("card", "/archetypes/A04"),
        At("knowledge", "/knowledge"),
        At("knowledge topic", "/knowledge?q=numbers"),
        At("word", "/explain?q=lease"),
        At("word misspelt", "/explain?q=lees", 404),
        At("systems", "/systems"),
        At("map", "/map"),
        At("map with a result", $"/map?q={Uri.EscapeDataString(Problem)}"),
        At("estimate", "/estimate"),
        At("estimate with a result", "/estimate?users=2M&actions=5&bytes=200"),
        At("estimate with errors", "/estimate?users=lots&actions=-5", 422),
        At("own problem", "/own"),
        At("own problem proposed", $"/own?q={Uri.EscapeDataString(Problem)}"),
        new("own problem refused", async seat => { await seat.OpenAsync($"/own?q={Uri.EscapeDataString(Problem)}"); seat.Watch.Expect(422); await NameTwiceAsync(seat); }),
        At("no such page", "/nothing", 404),
    ];

    public static TheoryData<string> Names => [.. All.Select(page => page.Name)];

    public static Task GoAsync(string name, Seat seat) => All.Single(page => page.Name == name).Go(seat);

    static Task AnswerAsync(Seat seat, int answers = int.MaxValue) =>
        new Expert("auction", Depth.Drill).AnswerAsync(seat, _ => Task.FromResult(answers-- == 0));

    static async Task ChangeAsync(Seat seat)
    {
        await AnswerAsync(seat, 7);
        await seat.OpenAsync(seat.Path + "?show=status");
        await seat.FollowAsync("button[value='P1.routing']");
    }

    static async Task NameTwiceAsync(Seat seat)
    {
        var labels = seat.Page.Locator("input[name^=candidate][name$=label]");
        var first = await labels.First.InputValueAsync();
        await seat.TabToAsync($"input[name='{await labels.Nth(1).GetAttributeAsync("name")}']");
        await seat.PressAsync("Control+a");
        await seat.Page.Keyboard.TypeAsync(first);
        await seat.FollowAsync("button[value=core]");
    }
}
