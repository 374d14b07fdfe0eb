using System.Net;
using AngleSharp.Html.Dom;

namespace MechDesign.Web.Tests;

/// <summary>Who may come in, and what a link to a review opens.</summary>
public sealed class AccessTests
{
    const string Secret = "a-long-random-text-2026";

    [Theory]
    [InlineData("http://127.0.0.1:5080", null, null, true)]
    [InlineData("http://localhost:5080", null, null, true)]
    [InlineData("http://[::1]:5080", null, null, true)]
    [InlineData("http://0.0.0.0:5080", null, null, false)]
    [InlineData("http://practice.example", null, null, false)]
    [InlineData("http://0.0.0.0:5080", Secret, null, true)]
    [InlineData("http://0.0.0.0:5080", "short", null, false)]
    [InlineData("http://0.0.0.0:5080", null, "X-User", true)]
    public void Beyond_this_machine_a_sign_in_is_needed(string url, string? secret, string? header, bool may) =>
        Assert.Equal(may, new WebSettings(new(url), secret, header).Problem is null);

    [Fact]
    public async Task The_secret_link_lets_in_and_nothing_else_does()
    {
        await using var room = await RunningRoom.OpenAsync(new(new("http://localhost"), Secret, null));
        using var visit = room.Visit();
        await visit.GoAsync("/");
        Assert.Equal(HttpStatusCode.Forbidden, visit.Status);
        await visit.GoAsync("/enter/guess");
        Assert.Equal(HttpStatusCode.NotFound, visit.Status);
        await visit.GoAsync($"/enter/{Secret}");
        Assert.Equal((HttpStatusCode.OK, "/"), (visit.Status, visit.Path));
    }

    [Fact]
    public async Task Behind_a_proxy_the_proxy_says_who_it_is()
    {
        await using var room = await RunningRoom.OpenAsync(new(new("http://localhost"), null, "X-User"));
        using var visit = room.Visit();
        await visit.GoAsync("/yours");
        Assert.Equal(HttpStatusCode.Forbidden, visit.Status);
        visit.Header = "ada";
        await visit.GoAsync("/yours");
        Assert.Contains("web:ada", visit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_review_opens_that_review_for_anybody()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        using var bob = room.Visit();
        await DrillTests.BeginAsync(ann, "drill");
        await ann.GoAsync($"/review/{ann.Path.Split('/')[2]}");
        await ann.SubmitAsync(ann.Page.QuerySelectorAll<IHtmlButtonElement>("form[action$='/link'] button").Single());
        var link = ann.Page.QuerySelector<IHtmlAnchorElement>("a[href*='/r/']")!.GetAttribute("href")!;
        await bob.GoAsync(link);
        Assert.Equal(HttpStatusCode.OK, bob.Status);
        Assert.Contains("Review: Online auction", bob.Text, StringComparison.Ordinal);
        Assert.Empty(bob.Page.QuerySelectorAll("form[action$='/link']"));
        await bob.GoAsync(link[..^4] + "AAAA");
        Assert.Equal(HttpStatusCode.NotFound, bob.Status);
    }

    [Fact]
    public async Task Forgetting_asks_once_and_leaves_nothing()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await DrillTests.BeginAsync(visit, "drill");
        var id = visit.Path.Split('/')[2];
        await visit.GoAsync("/yours");
        await visit.SubmitAsync(visit.Page.QuerySelectorAll<IHtmlButtonElement>("form[action='/yours/forget'] button").Single());
        Assert.NotNull(await room.Transcripts.ReadAsync(id, default));
        await visit.GoAsync("/yours");
        visit.Page.QuerySelector<IHtmlInputElement>("input[name=sure]")!.IsChecked = true;
        await visit.SubmitAsync(visit.Page.QuerySelectorAll<IHtmlButtonElement>("form[action='/yours/forget'] button").Single());
        Assert.Null(await room.Transcripts.ReadAsync(id, default));
    }

    [Fact]
    public async Task A_transcript_is_deleted_from_the_list()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await DrillTests.BeginAsync(visit, "drill");
        await visit.GoAsync("/transcripts");
        await visit.SubmitAsync(visit.Page.QuerySelectorAll<IHtmlButtonElement>("form[action$='/delete'] button").Single());
        Assert.Contains("Nothing practised yet", visit.Text, StringComparison.Ordinal);
    }
}
