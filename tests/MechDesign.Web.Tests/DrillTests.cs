using System.Net;
using AngleSharp.Html.Dom;
using MechDesign.Coaching;

namespace MechDesign.Web.Tests;

/// <summary>An interview by forms alone, as a browser without a script has it.</summary>
public sealed class DrillTests
{
    [Theory]
    [InlineData("drill")]
    [InlineData("core")]
    [InlineData("full")]
    public async Task An_interview_is_answered_from_its_prompt_to_its_review(string depth)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, depth);
        for (var turns = 0; visit.Key is not null; turns++)
        {
            Assert.True(turns < 100);
            await AnswerAsync(visit, depth);
        }
        Assert.Contains("Finished", visit.Text, StringComparison.Ordinal);
        await visit.GoAsync(visit.Page.QuerySelector<IHtmlAnchorElement>("a[href^='/review/']")!.GetAttribute("href")!);
        Assert.Contains("Baseline: closed", visit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_answer_hears_what_decides_and_the_next_question_stands_below()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        await visit.PressAsync("answer", "A05");
        Assert.NotNull(visit.Page.QuerySelector(".said .wrong"));
        Assert.Equal("candidate.Auction.evolution", visit.Key);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_answer()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        var button = visit.Button("answer", "A04");
        await visit.SubmitAsync(button);
        await visit.SubmitAsync(button);
        Assert.Equal("candidate.Auction.evolution", visit.Key);
        Assert.Single(await AnswersAsync(room, visit));
    }

    [Fact]
    public async Task A_form_of_an_earlier_question_changes_nothing_and_says_so()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        var old = visit.Page;
        await visit.PressAsync("answer", "A04");
        var fields = old.QuerySelectorAll<IHtmlInputElement>("#ask input").Where(input => input.Name != "turn").Select(input => KeyValuePair.Create(input.Name!, input.Value)).ToArray();
        await visit.PostAsync(visit.Path, [.. fields, KeyValuePair.Create("turn", "another"), KeyValuePair.Create("answer", "A05")]);
        Assert.Equal("candidate.Auction.evolution", visit.Key);
        Assert.Contains("older than this question; nothing was changed", visit.Page.QuerySelector(".said")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await AnswersAsync(room, visit));
    }

    [Fact]
    public async Task The_brief_and_what_is_given_can_be_opened_at_every_question()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        var given = visit.Page.QuerySelector("details.given")!;
        var brief = visit.Page.QuerySelector(".said p:not(.down)")!.TextContent.Trim();
        Assert.False(given.HasAttribute("open"));
        Assert.NotEmpty(given.QuerySelectorAll("table"));
        Assert.Empty(visit.Page.QuerySelectorAll(".said table"));
        var tables = given.QuerySelectorAll("table").Length;
        await visit.PressAsync("answer", "A05");
        foreach (var path in (string[])[visit.Path, $"{visit.Path}?show=why"])
        {
            await visit.GoAsync(path);
            given = visit.Page.QuerySelector("details.given")!;
            Assert.Contains(brief, given.TextContent, StringComparison.Ordinal);
            Assert.Equal(tables, given.QuerySelectorAll("table").Length);
        }
    }

    [Fact]
    public async Task An_answer_that_is_none_is_refused_with_the_words_that_are()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        var token = visit.Page.QuerySelector<IHtmlInputElement>("#ask input[name=__RequestVerificationToken]")!.Value;
        await visit.PostAsync(visit.Path, new("__RequestVerificationToken", token), new("key", "entry.dominant"), new("turn", "t"), new("answer", "<script>alert(1)</script>"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Empty(visit.Page.QuerySelectorAll("main script"));
        Assert.Empty(await AnswersAsync(room, visit));
    }

    [Fact]
    public async Task Back_hint_pause_and_going_on_are_buttons()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        await visit.PressAsync("answer", "A04");
        await visit.PressAsync("do", "back");
        Assert.Equal("entry.dominant", visit.Key);
        await visit.PressAsync("answer", "A04");
        await visit.PressAsync("do", "pause");
        Assert.Null(visit.Key);
        await visit.PressAsync("do", "resume");
        Assert.Equal("candidate.Auction.evolution", visit.Key);
    }

    [Fact]
    public async Task An_answer_so_far_is_opened_again_from_its_list()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        await visit.PressAsync("answer", "A04");
        await visit.GoAsync($"{visit.Path}?show=status");
        await visit.PressAsync("change", "entry.dominant");
        Assert.Equal("entry.dominant", visit.Key);
        Assert.Contains("You said A04 before.", visit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_is_a_link_and_changes_nothing()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        await visit.GoAsync($"{visit.Path}?show=why");
        Assert.Equal("entry.dominant", visit.Key);
        Assert.Single((await TranscriptAsync(room, visit)).Commits);
    }

    [Fact]
    public async Task Why_not_something_else_is_asked_from_a_list()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        Assert.Contains("lease", visit.Page.QuerySelectorAll("select[name=outcome] option").Select(option => option.TextContent));
        await visit.GoAsync($"{visit.Path}?show=why-not&outcome=lease");
        Assert.Equal((HttpStatusCode.OK, "entry.dominant"), (visit.Status, visit.Key));
    }

    [Fact]
    public async Task A_mock_interview_keeps_its_reasons_and_offers_none()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await visit.GoAsync("/prompts/auction");
        visit.Page.QuerySelector<IHtmlSelectElement>("select[name=mode]")!.Value = "mock";
        await visit.PressAsync("depth", "drill");
        Assert.Empty(visit.Page.QuerySelectorAll("select[name=outcome]"));
        await visit.PressAsync("answer", "A05");
        Assert.Empty(visit.Page.QuerySelectorAll(".said .wrong, .said .right"));
    }

    [Fact]
    public async Task An_open_interview_is_ended_from_the_list_and_kept()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await BeginAsync(visit, "drill");
        var id = visit.Path.Split('/')[2];
        await visit.GoAsync("/transcripts");
        await visit.PressAsync("do", "abandon");
        Assert.Contains("What you answered is kept for review.", visit.Text, StringComparison.Ordinal);
        Assert.NotNull(await room.Transcripts.ReadAsync(id, default));
    }

    internal static async Task BeginAsync(Visit visit, string depth)
    {
        await visit.GoAsync("/prompts/auction");
        await visit.PressAsync("depth", depth);
        Assert.Equal(HttpStatusCode.OK, visit.Status);
    }

    internal static async Task AnswerAsync(Visit visit, string depth)
    {
        var agenda = Auction.Agenda(Depths.Words.Parse(depth));
        var reference = agenda.Questions.Zip(agenda.Reference).FirstOrDefault(pair => agenda.Key(pair.First) == visit.Key).Second;
        var boxes = visit.Page.QuerySelectorAll<IHtmlInputElement>("#ask input[type=checkbox]").ToArray();
        if (visit.Page.QuerySelector("button[value=set]") is not null)
        {
            foreach (var box in boxes)
                box.IsChecked = reference!.Split(", ").Contains(box.Value);
            await visit.PressAsync("do", "set");
        }
        else if (reference is null)
        {
            await visit.PressAsync("do", "dont-know");
        }
        else
        {
            await visit.PressAsync("answer", reference);
        }
    }

    static async Task<Transcript> TranscriptAsync(RunningRoom room, Visit visit) =>
        (await room.Transcripts.ReadAsync(visit.Path.Split('/', '?')[2], default))!;

    static async Task<Event.Answered[]> AnswersAsync(RunningRoom room, Visit visit) =>
        [.. (await TranscriptAsync(room, visit)).Events.OfType<Event.Answered>()];
}
