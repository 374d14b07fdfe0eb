using System.Net;
using AngleSharp.Html.Dom;
using MechDesign.Coaching;

namespace MechDesign.Web.Tests;

/// <summary>How one stands, how the team stands, and what to practise next.</summary>
public sealed class ProgressTests
{
    [Fact]
    public async Task What_comes_next_is_named_with_its_reason_and_begins_at_a_button()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await visit.GoAsync("/progress");
        Assert.Contains("You have not tried it yet.", visit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mechdesign ", visit.Text, StringComparison.Ordinal);
        await visit.SubmitAsync(visit.Page.QuerySelector<IHtmlButtonElement>("button[name=depth]")!);
        Assert.NotNull(visit.Key);
    }

    [Fact]
    public async Task A_missed_decision_is_due_the_next_day()
    {
        var clock = new SetClock();
        await using var room = await RunningRoom.OpenAsync(clock: clock);
        using var visit = room.Visit();
        await AgainstTests.AttemptAsync(visit, "A05");
        await visit.GoAsync("/progress");
        Assert.DoesNotContain("Due again", visit.Text, StringComparison.Ordinal);
        clock.Now += TimeSpan.FromDays(1);
        await visit.GoAsync("/progress");
        Assert.Equal(["Online auction", "entry.dominant"], visit.Page.QuerySelectorAll("[aria-label='Due again'] td").Take(2).Select(cell => cell.TextContent));
        Assert.NotNull(visit.Page.QuerySelector("td a[href='/prompts/auction']"));
    }

    [Fact]
    public async Task Days_are_counted_in_the_zone_that_was_chosen()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await ZoneAsync(visit, "Asia/Tokyo");
        Assert.Equal((HttpStatusCode.OK, "Asia/Tokyo"), (visit.Status, visit.Page.QuerySelector<IHtmlInputElement>("input[name=zone]")!.Value));
        await ZoneAsync(visit, "<script>alert(1)</script>");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Equal("Asia/Tokyo", visit.Page.QuerySelector<IHtmlInputElement>("input[name=zone]")!.Value);
        Assert.Empty(visit.Page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_prompt_by_chance_is_the_same_until_another_is_asked_for()
    {
        await using var room = await RunningRoom.OpenAsync(clock: new SetClock());
        using var visit = room.Visit();
        await visit.GoAsync("/prompts/chance");
        var first = visit.Path;
        await visit.GoAsync("/prompts/chance");
        Assert.Equal(first, visit.Path);
        await visit.SubmitAsync(visit.Page.QuerySelectorAll<IHtmlButtonElement>("form[action='/prompts/chance'] button").Single());
        Assert.NotEqual(first, visit.Path);
    }

    [Fact]
    public async Task A_prompt_for_what_is_weak_needs_something_that_was_wrong()
    {
        await using var room = await RunningRoom.OpenAsync(clock: new SetClock());
        using var visit = room.Visit();
        await visit.GoAsync("/prompts/chance?weak=yes");
        Assert.Equal(HttpStatusCode.NotFound, visit.Status);
        Assert.Contains("No weakness is known yet", visit.Text, StringComparison.Ordinal);
        await AgainstTests.AttemptAsync(visit, "A05");
        await visit.GoAsync("/prompts/chance?weak=yes");
        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.EndsWith("?chance=weak", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_and_the_example_are_no_team()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await PractiseAsync(room, 2);
        await visit.GoAsync("/team");
        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Contains(TeamPhrase.TooFew, visit.Text, StringComparison.Ordinal);
        Assert.Empty(visit.Page.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task Three_people_have_figures_and_no_names()
    {
        await using var room = await RunningRoom.OpenAsync(new(new("http://localhost"), null, "X-User"));
        using var visit = room.Visit();
        visit.Header = "lead";
        await PractiseAsync(room, 3);
        await visit.GoAsync("/team");
        Assert.Contains("entry.dominant of auction: 1 of 3 right first time", visit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("member-", visit.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await visit.GoAsync("/team?of=shared");
        Assert.Contains(TeamPhrase.TooFew, visit.Text, StringComparison.Ordinal);
    }

    static async Task PractiseAsync(RunningRoom room, int people)
    {
        for (var i = 1; i <= people; i++)
        {
            using var member = room.Visit();
            member.Header = $"member-{i}";
            await AgainstTests.AttemptAsync(member, i == 1 ? "A04" : "A05");
        }
    }

    static async Task ZoneAsync(Visit visit, string zone)
    {
        await visit.GoAsync("/progress");
        visit.Page.QuerySelector<IHtmlInputElement>("input[name=zone]")!.Value = zone;
        await visit.SubmitAsync(visit.Page.QuerySelectorAll<IHtmlButtonElement>("form[action='/progress/zone'] button").Single());
    }
}
