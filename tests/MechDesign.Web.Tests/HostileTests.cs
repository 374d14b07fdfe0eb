using System.Net;
using AngleSharp.Html.Dom;

namespace MechDesign.Web.Tests;

/// <summary>What is not meant well gets a clean refusal.</summary>
public sealed class HostileTests
{
    const string Script = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'";

    public static TheoryData<string> TextFields => ["/archetypes?q=", "/knowledge?q=", "/explain?q=", "/systems?q=", "/map?q=", "/own?q=", "/estimate?users=", "/prompts?kind=", "/prompts/auction?chance=", "/prompts/chance?weak=", "/team?of=", "/prompts?difficulty="];

    public static TheoryData<string> Pages =>
    [
        "/", "/prompts", "/prompts/auction", "/archetypes", "/archetypes/I02", "/knowledge", "/knowledge?q=numbers", "/explain?q=lease", "/systems",
        "/map?q=only%20one%20worker", "/estimate", "/estimate?users=2M&actions=5&bytes=200", "/transcripts", "/yours", "/review/demo", "/review/demo/replay", "/review/demo/replay?move=3", "/progress", "/team", "/team?of=shared", "/shared", "/review/demo/against/demo", "/prompts/chance", "/own", "/own?q=a%20bakery%20takes%20orders",
    ];

    [Theory]
    [MemberData(nameof(TextFields))]
    public async Task Script_in_a_free_text_stays_text(string field)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await visit.GoAsync(field + Uri.EscapeDataString(Script));
        Assert.Empty(visit.Page.QuerySelectorAll("main script, main img, [onerror]"));
        Assert.True((int)visit.Status < 500);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_nothing_of_anybody_else_and_holds_no_inline_code(string page)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await visit.GoAsync(page);
        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Contains("default-src 'none'", string.Join(';', visit.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.All(visit.Page.QuerySelectorAll("script"), script => Assert.StartsWith("/assets/", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Empty(visit.Page.QuerySelectorAll("style, [style], [onclick], [onload], iframe, object"));
        Assert.DoesNotContain(visit.Page.QuerySelectorAll("[src], link[href]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")), address => address!.Contains("//", StringComparison.Ordinal));
        Assert.Single(visit.Page.QuerySelectorAll("h1"));
        Assert.Single(visit.Page.QuerySelectorAll("main"));
    }

    [Fact]
    public async Task Somebody_else_s_interview_is_not_there()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        using var bob = room.Visit();
        await DrillTests.BeginAsync(ann, "drill");
        var (path, id) = (ann.Path, ann.Path.Split('/')[2]);
        await bob.GoAsync("/prompts/auction");
        var token = bob.Page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        foreach (var target in (string[])[path, $"/review/{id}", $"{path}?show=status"])
        {
            await bob.GoAsync(target);
            Assert.Equal(HttpStatusCode.NotFound, bob.Status);
        }
        foreach (var target in (string[])[path, $"/review/{id}/link", $"/transcripts/{id}/delete"])
        {
            await bob.PostAsync(target, new("__RequestVerificationToken", token), new("key", "entry.dominant"), new("answer", "A04"), new("turn", "t"));
            Assert.Equal(HttpStatusCode.NotFound, bob.Status);
        }
        Assert.Single((await room.Transcripts.ReadAsync(id, default))!.Commits);
    }

    [Fact]
    public async Task A_form_that_was_not_made_here_is_refused()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await DrillTests.BeginAsync(visit, "drill");
        var path = visit.Path;
        await visit.PostAsync(path, new("key", "entry.dominant"), new("answer", "A04"), new("turn", "t"));
        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
        Assert.Contains("nothing was changed", visit.Text, StringComparison.Ordinal);
        await visit.GoAsync(path);
        Assert.Equal("entry.dominant", visit.Key);
    }

    [Theory]
    [InlineData("/practice/..%2F..%2Fetc")]
    [InlineData("/practice/UPPER")]
    [InlineData("/prompts/..%2Fauction")]
    [InlineData("/review/nobody")]
    [InlineData("/r/garbage")]
    [InlineData("/nothing")]
    public async Task What_is_not_there_is_one_sentence(string path)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await visit.GoAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, visit.Status);
        Assert.NotEmpty(visit.Text);
    }

    [Fact]
    public async Task Another_machine_s_name_for_this_one_is_not_answered()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        visit.Host = "evil.example";
        await visit.GoAsync("/");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, visit.Status);
    }
}
