using System.Net;
using AngleSharp.Html.Dom;

namespace MechDesign.Web.Tests;

/// <summary>Texts of any length: a short one has an address, a long one is posted, one beyond all measure hears so.</summary>
public sealed class FreeTextTests
{
    const string Short = "People book tables in restaurants and two parties must never get the same table";

    [Theory]
    [InlineData("/map")]
    [InlineData("/own")]
    public async Task A_short_text_is_led_to_an_address_that_shows_it_again(string page)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await PostAsync(visit, page, Short);
        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.StartsWith($"{page}?q=People%20book", visit.Path, StringComparison.Ordinal);
        Assert.Equal(Short, visit.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=q]")!.Value);
    }

    [Theory]
    [InlineData("/map")]
    [InlineData("/own")]
    public async Task A_long_text_is_read_without_an_address(string page)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        var text = string.Concat(Enumerable.Repeat($"{Short}. ", 70)).Trim();
        await PostAsync(visit, page, text);
        Assert.Equal((HttpStatusCode.OK, page), (visit.Status, visit.Path));
        Assert.Equal(text, visit.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=q]")!.Value);
        Assert.NotNull(visit.Page.QuerySelector("main a[href^='/archetypes/'], main table, main dl"));
    }

    [Theory]
    [InlineData("/map")]
    [InlineData("/own")]
    public async Task A_text_that_is_too_long_hears_how_long_it_may_be_and_is_not_lost(string page)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await PostAsync(visit, page, new string('x', 6_001));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Contains("too long: at most 6,000 characters", visit.Text, StringComparison.Ordinal);
        Assert.Equal(6_001, visit.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=q]")!.Value.Length);
    }

    [Fact]
    public async Task What_is_too_long_to_be_read_is_not_called_too_old()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await PostAsync(visit, "/map", new string('x', 5_000_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visit.Status);
        Assert.Contains("too long: at most 6,000 characters", visit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_text_of_one_s_own_begins_from_another_archetype_and_becomes_an_interview()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await PostAsync(visit, "/own", string.Concat(Enumerable.Repeat($"{Short}. ", 70)));
        var other = visit.Page.QuerySelectorAll<IHtmlButtonElement>("button[name=archetype]").First();
        await visit.SubmitAsync(other);
        Assert.Contains($"This looks like {other.Value}", visit.Text, StringComparison.Ordinal);
        await visit.PressAsync("depth", "core");
        Assert.StartsWith("/practice/", visit.Path, StringComparison.Ordinal);
    }

    static async Task PostAsync(Visit visit, string page, string text)
    {
        await visit.GoAsync(page);
        await visit.PostAsync(page, new("__RequestVerificationToken", visit.Token), new("q", text));
    }
}
