using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace MechDesign.Web.Tests;

/// <summary>Our script asks for the next page itself (RFC 7240); what it gets is the page that others are sent to.</summary>
public sealed partial class NextPageTests
{
    [Theory]
    [InlineData("drill")]
    [InlineData("core")]
    [InlineData("full")]
    public async Task The_page_that_comes_at_once_is_the_page_one_would_be_sent_to(string depth)
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await DrillTests.BeginAsync(visit, depth);
        visit.PrefersPage = true;
        for (var turns = 0; visit.Key is not null; turns++)
        {
            Assert.True(turns < 100);
            await DrillTests.AnswerAsync(visit, depth);
            Assert.Equal((HttpStatusCode.OK, 0), (visit.Status, visit.Redirects));
            var atOnce = WithoutSeals(visit);
            await visit.GoAsync(visit.Path);
            Assert.Equal(WithoutSeals(visit), atOnce);
        }
        Assert.Contains("Finished", visit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_that_the_wish_was_granted_and_where_the_page_is()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await DrillTests.BeginAsync(visit, "drill");
        visit.PrefersPage = true;
        await visit.PressAsync("answer", "A04");
        Assert.Equal("return=representation", visit.Response.Headers.GetValues("Preference-Applied").Single());
        Assert.Equal(visit.Path, visit.Response.Content.Headers.ContentLocation!.ToString());
    }

    [Fact]
    public async Task A_form_sent_again_hears_what_was_said_to_it_the_first_time()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await DrillTests.BeginAsync(visit, "drill");
        visit.PrefersPage = true;
        var button = visit.Button("answer", "A05");
        await visit.SubmitAsync(button);
        var first = WithoutSeals(visit);
        await visit.SubmitAsync(button);
        Assert.Equal(first, WithoutSeals(visit));
        Assert.NotNull(visit.Page.QuerySelector(".said .wrong"));
    }

    [Fact]
    public async Task Whoever_answered_an_old_page_is_sent_to_the_question_at_hand()
    {
        await using var room = await RunningRoom.OpenAsync();
        using var visit = room.Visit();
        await DrillTests.BeginAsync(visit, "drill");
        visit.PrefersPage = true;
        var old = visit.Page.QuerySelectorAll<IHtmlInputElement>("#ask input").Where(input => input.Name != "turn").Select(input => KeyValuePair.Create(input.Name!, input.Value)).ToArray();
        await visit.PressAsync("answer", "A04");
        await visit.PostAsync(visit.Path, [.. old, KeyValuePair.Create("turn", "another"), KeyValuePair.Create("answer", "A05")]);
        Assert.Equal((1, "candidate.Auction.evolution"), (visit.Redirects, visit.Key));
        Assert.Contains("older than this question; nothing was changed", visit.Text, StringComparison.Ordinal);
    }

    /// <summary>The page without what is new in every form.</summary>
    static string WithoutSeals(Visit visit) => Seal().Replace(visit.Page.DocumentElement.OuterHtml, "$1");

    [GeneratedRegex("(name=\"(?:__RequestVerificationToken|turn)\") value=\"[^\"]*\"")]
    private static partial Regex Seal();
}
