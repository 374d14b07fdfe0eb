using System.Net;
using AngleSharp.Html.Dom;

namespace MechDesign.Web.Tests;

/// <summary>Two interviews on one prompt, side by side, and who may see which.</summary>
public sealed class AgainstTests
{
    [Fact]
    public async Task A_review_leads_to_one_s_other_attempts_and_says_where_they_differ()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        await AttemptAsync(ann, "A05");
        await AttemptAsync(ann, "A04");
        await ann.GoAsync(ann.Path.Replace("practice", "review", StringComparison.Ordinal));
        var link = ann.Page.QuerySelectorAll<IHtmlAnchorElement>("#compare a").Single();
        Assert.Equal("Your other attempt", link.TextContent);
        await ann.GoAsync(link.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, ann.Status);
        var first = ann.Page.QuerySelector(".pairs li")!;
        Assert.Equal("entry.dominant", first.QuerySelector("h3")!.TextContent);
        Assert.Equal(["Before", "Now"], first.QuerySelectorAll("dt").Select(side => side.TextContent));
        Assert.Equal(["A05", "A04"], first.QuerySelectorAll("dd b").Select(answer => answer.TextContent));
        Assert.Contains("Better in “Now”: entry.dominant.", ann.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_earlier_of_two_own_attempts_stands_first_whichever_was_opened()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        var (earlier, later) = (await AttemptAsync(ann, "A05"), await AttemptAsync(ann, "A04"));
        await ann.GoAsync($"/review/{earlier}/against/{later}");
        Assert.Equal(["A05", "A04"], ann.Page.QuerySelectorAll(".pairs li:first-child dd b").Select(answer => answer.TextContent));
    }

    [Fact]
    public async Task A_team_mate_s_attempt_is_there_while_it_is_shared_and_names_nobody()
    {
        await using var room = await RunningRoom.OpenAsync(new(new("http://localhost"), null, "X-User"));
        using var ann = room.Visit();
        using var bob = room.Visit();
        (ann.Header, bob.Header) = ("ann-of-sales", "bob");
        var theirs = await AttemptAsync(ann, "A05");
        var yours = await AttemptAsync(bob, "A04");
        await bob.GoAsync($"/review/{yours}/against/{theirs}");
        Assert.Equal(HttpStatusCode.NotFound, bob.Status);
        await SharingTests.ShareAsync(ann, theirs, "yes");
        await bob.GoAsync($"/review/{yours}");
        await bob.GoAsync(bob.Page.QuerySelectorAll<IHtmlAnchorElement>("#compare a").Single(link => link.TextContent == "A team mate's").GetAttribute("href")!);
        Assert.Equal(["Yours", "A team mate's"], bob.Page.QuerySelectorAll(".pairs li:first-child dt").Select(side => side.TextContent));
        Assert.DoesNotContain("ann-of-sales", bob.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await SharingTests.ShareAsync(ann, theirs, "no");
        await bob.GoAsync($"/review/{yours}/against/{theirs}");
        Assert.Equal(HttpStatusCode.NotFound, bob.Status);
    }

    [Fact]
    public async Task The_example_can_be_compared_too()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        await ann.GoAsync($"/review/{await AttemptAsync(ann, "A05")}/against/demo");
        Assert.Equal(["Yours", "The example"], ann.Page.QuerySelectorAll(".pairs li:first-child dt").Select(side => side.TextContent));
    }

    [Fact]
    public async Task Two_prompts_are_not_compared()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        await ann.GoAsync("/prompts/chat");
        await ann.PressAsync("depth", "drill");
        await ann.GoAsync($"/review/{ann.Path.Split('/')[2]}/against/demo");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ann.Status);
        Assert.Contains("two interviews on one prompt can be compared", ann.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/review/demo/against/nobody")]
    [InlineData("/review/nobody/against/demo")]
    [InlineData("/review/demo/against/..%2Fdemo")]
    [InlineData("/review/demo/against/%3Cscript%3E")]
    public async Task What_is_not_there_is_not_compared(string path)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await visit.GoAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, visit.Status);
    }

    [Fact]
    public async Task Trying_again_begins_the_same_interview_anew()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        var id = await AttemptAsync(ann, "A05");
        await ann.GoAsync($"/review/{id}");
        await ann.PressAsync("depth", "drill");
        Assert.Equal("entry.dominant", ann.Key);
        Assert.NotEqual(id, ann.Path.Split('/')[2]);
    }

    /// <summary>Begins a drill and answers its first question; the transcript's id.</summary>
    internal static async Task<string> AttemptAsync(Visit visit, string answer)
    {
        await DrillTests.BeginAsync(visit, "drill");
        await visit.PressAsync("answer", answer);
        return visit.Path.Split('/')[2];
    }
}
