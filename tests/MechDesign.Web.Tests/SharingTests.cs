using System.Net;
using AngleSharp.Html.Dom;

namespace MechDesign.Web.Tests;

/// <summary>What members let each other read: nothing until they say so, and only while they do.</summary>
public sealed class SharingTests
{
    [Fact]
    public async Task A_transcript_is_its_owner_s_alone_until_it_is_shared_and_again_afterwards()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        using var bob = room.Visit();
        var id = await AgainstTests.AttemptAsync(ann, "A05");
        await bob.GoAsync("/shared");
        Assert.Contains("Nobody else shares anything", bob.Text, StringComparison.Ordinal);

        await ShareAsync(ann, id, "yes");
        Assert.Contains("everybody in this practice room can read this review", ann.Text, StringComparison.Ordinal);
        await bob.GoAsync("/shared");
        await bob.GoAsync(bob.Page.QuerySelector<IHtmlAnchorElement>(".cards a")!.GetAttribute("href")!);
        Assert.Contains("Somebody in this room shares this review.", bob.Text, StringComparison.Ordinal);
        Assert.Empty(bob.Page.QuerySelectorAll("form[action$='/share'], form[action$='/link']"));

        await ShareAsync(ann, id, "no");
        await bob.GoAsync($"/review/{id}");
        Assert.Equal(HttpStatusCode.NotFound, bob.Status);
    }

    [Fact]
    public async Task One_s_own_are_not_among_what_others_share()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        await ShareAsync(ann, await AgainstTests.AttemptAsync(ann, "A05"), "yes");
        await ann.GoAsync("/shared");
        Assert.Empty(ann.Page.QuerySelectorAll(".cards li"));
    }

    [Fact]
    public async Task Sharing_gives_nobody_the_owner_s_name()
    {
        await using var room = await RunningRoom.OpenAsync(new(new("http://localhost"), null, "X-User"));
        using var ann = room.Visit();
        using var bob = room.Visit();
        (ann.Header, bob.Header) = ("ann-of-sales", "bob");
        var id = await AgainstTests.AttemptAsync(ann, "A05");
        await ShareAsync(ann, id, "yes");
        foreach (var path in (string[])["/shared", $"/review/{id}", $"/review/{id}/replay", $"/review/{id}/export/markdown", $"/review/{id}/export/design"])
        {
            await bob.GoAsync(path);
            Assert.Equal(HttpStatusCode.OK, bob.Status);
            Assert.DoesNotContain("ann-of-sales", bob.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
        // The JSON holds the owner's identity, and on loopback that is their cookie.
        await bob.GoAsync($"/review/{id}/export/json");
        Assert.Equal(HttpStatusCode.NotFound, bob.Status);
        await ann.GoAsync($"/review/{id}/export/json");
        Assert.Equal(HttpStatusCode.OK, ann.Status);
    }

    [Fact]
    public async Task Reading_is_all_that_others_may_do()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        using var bob = room.Visit();
        var id = await AgainstTests.AttemptAsync(ann, "A05");
        await ShareAsync(ann, id, "yes");
        var commits = (await room.Transcripts.ReadAsync(id, default))!.Version;
        await bob.GoAsync("/prompts/auction");
        var token = bob.Token;
        foreach (var path in (string[])[$"/review/{id}/share", $"/review/{id}/link", $"/transcripts/{id}/delete", $"/practice/{id}"])
        {
            await bob.PostAsync(path, new("__RequestVerificationToken", token), new("shared", "no"), new("do", "abandon"), new("turn", "t"));
            Assert.Equal(HttpStatusCode.NotFound, bob.Status);
        }
        Assert.Equal(commits, (await room.Transcripts.ReadAsync(id, default))!.Version);
    }

    [Fact]
    public async Task A_form_that_was_not_made_here_shares_nothing()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        var id = await AgainstTests.AttemptAsync(ann, "A05");
        await ann.PostAsync($"/review/{id}/share", new KeyValuePair<string, string>("shared", "yes"));
        Assert.Equal(HttpStatusCode.BadRequest, ann.Status);
        await ann.GoAsync($"/review/{id}");
        await ann.PostAsync($"/review/{id}/share", new("__RequestVerificationToken", ann.Token), new("shared", "perhaps"));
        Assert.Equal(HttpStatusCode.BadRequest, ann.Status);
        Assert.False((await room.Transcripts.ReadAsync(id, default))!.IsShared);
    }

    [Fact]
    public async Task The_page_stands_at_the_note_and_its_address_shows_the_link_again()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        using var bob = room.Visit();
        var id = await AgainstTests.AttemptAsync(ann, "A05");
        await ann.GoAsync($"/review/{id}");
        await ann.SubmitAsync(ann.Page.QuerySelectorAll<IHtmlButtonElement>("form[action$='/link'] button").Single());
        Assert.Equal("#sharing", ann.Fragment);
        var link = ann.Page.QuerySelector<IHtmlAnchorElement>("#sharing .right a")!.GetAttribute("href");
        await ann.GoAsync(ann.Path);
        Assert.Equal(link, ann.Page.QuerySelector<IHtmlAnchorElement>("#sharing .right a")!.GetAttribute("href"));
        await bob.GoAsync(link!);
        Assert.Equal(HttpStatusCode.OK, bob.Status);
        await ann.GoAsync($"/review/{id}/link");
        Assert.Equal((HttpStatusCode.OK, $"/review/{id}", "#sharing"), (ann.Status, ann.Path, ann.Fragment));
        await ann.GoAsync($"/review/{id}?link=nothing");
        Assert.Equal(HttpStatusCode.OK, ann.Status);
        Assert.Null(ann.Page.QuerySelector("#sharing .right"));
        await ann.PressAsync("shared", "yes");
        Assert.Equal("#sharing", ann.Fragment);
    }

    internal static async Task ShareAsync(Visit owner, string id, string shared)
    {
        await owner.GoAsync($"/review/{id}");
        await owner.PressAsync("shared", shared);
        Assert.Equal(HttpStatusCode.OK, owner.Status);
    }
}
