using System.Net;
using AngleSharp.Html.Dom;
using MechDesign.Coaching;

namespace MechDesign.Web.Tests;

/// <summary>Two names of one person, joined by a code that works once.</summary>
public sealed class LinkTests
{
    [Fact]
    public async Task A_code_made_in_one_browser_and_typed_in_another_makes_them_one_person()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var desk = room.Visit();
        using var phone = room.Visit();
        var id = await AgainstTests.AttemptAsync(desk, "A05");
        await TypeAsync(phone, await CodeAsync(desk));
        Assert.Contains("Joined.", phone.Text, StringComparison.Ordinal);

        await phone.GoAsync("/transcripts");
        Assert.NotNull(phone.Page.QuerySelector($"a[href='/practice/{id}']"));
        await phone.GoAsync($"/practice/{id}");
        Assert.Equal("candidate.Auction.evolution", phone.Key);
        await phone.PressAsync("answer", "state machine");
        Assert.Equal("invariant.1.reads", phone.Key);
        await phone.GoAsync($"/review/{id}");
        await phone.PressAsync("shared", "yes");
        Assert.True((await room.Transcripts.ReadAsync(id, default))!.IsShared);
        await phone.GoAsync("/transcripts");
        await phone.SubmitAsync(phone.Page.QuerySelectorAll<IHtmlButtonElement>("form[action$='/delete'] button").Single());
        Assert.Null(await room.Transcripts.ReadAsync(id, default));
    }

    [Fact]
    public async Task A_code_works_once_and_for_another_person_only()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var ann = room.Visit();
        using var bob = room.Visit();
        using var eve = room.Visit();
        var code = await CodeAsync(ann);
        await TypeAsync(ann, code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ann.Status);
        Assert.Contains("You are who asked for that code.", ann.Text, StringComparison.Ordinal);
        await TypeAsync(bob, code.ToLowerInvariant());
        Assert.Equal(HttpStatusCode.OK, bob.Status);
        await TypeAsync(eve, code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eve.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABCDEFGH")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_is_no_code_joins_nobody(string typed)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await TypeAsync(visit, typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Contains("No such code waits", visit.Text, StringComparison.Ordinal);
        Assert.Empty(visit.Page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_form_that_was_not_made_here_makes_no_code()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await visit.GoAsync("/yours");
        await visit.PostAsync("/yours/code");
        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
        await visit.PostAsync("/yours/link", new KeyValuePair<string, string>("code", "ABCDEFGH"));
        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
    }

    static async Task<string> CodeAsync(Visit visit)
    {
        await visit.GoAsync("/yours");
        await visit.SubmitAsync(visit.Page.QuerySelectorAll<IHtmlButtonElement>("form[action='/yours/code'] button").Single());
        var code = visit.Page.QuerySelector("b.code")!.TextContent;
        Assert.NotNull(LinkCode.Read(code));
        return code;
    }

    static async Task TypeAsync(Visit visit, string code)
    {
        await visit.GoAsync("/yours");
        visit.Page.QuerySelector<IHtmlInputElement>("input[name=code]")!.Value = code;
        await visit.SubmitAsync(visit.Page.QuerySelectorAll<IHtmlButtonElement>("form[action='/yours/link'] button").Single());
    }
}
