using MechDesign.Transcripts;

namespace MechDesign.Coaching.Tests;

/// <summary>Two identities become one person by a code that works once and for ten minutes.</summary>
public class IdentitiesTests
{
    const string Code = "K7QPXW3M";

    readonly MemorySettings settings = new();
    readonly SetClock clock = new();
    readonly Identities people;

    public IdentitiesTests() => people = new(settings, clock);

    [Theory]
    [InlineData("K7QPXW3M")]
    [InlineData("k7qpxw3m")]
    [InlineData(" K7QP-xw3m ")]
    public async Task Whoever_types_the_code_is_linked_with_who_asked_for_it(string typed)
    {
        Assert.Equal(Recording.Noon.AddMinutes(10), await people.OfferAsync("terminal:ada", Code, default));
        Assert.Equal(Linking.Linked, await people.RedeemAsync("discord:1815", typed, default));
        Assert.Equal(["discord:1815", "terminal:ada"], (await people.OfAsync("terminal:ada", default)).AsEnumerable());
        Assert.Equal(["discord:1815", "terminal:ada"], (await people.OfAsync("discord:1815", default)).AsEnumerable());
    }

    [Fact]
    public async Task A_code_works_once()
    {
        await people.OfferAsync("terminal:ada", Code, default);
        await people.RedeemAsync("discord:1815", Code, default);
        Assert.Equal(Linking.NoSuchCode, await people.RedeemAsync("discord:7", Code, default));
        Assert.Equal(["discord:7"], (await people.OfAsync("discord:7", default)).AsEnumerable());
    }

    [Fact]
    public async Task Of_eight_that_type_it_at_once_one_is_linked()
    {
        await people.OfferAsync("terminal:ada", Code, default);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => people.RedeemAsync($"discord:{i}", Code, default))));
        Assert.Single(results, Linking.Linked);
        Assert.Equal(2, (await people.OfAsync("terminal:ada", default)).Length);
    }

    [Theory]
    [InlineData(599, Linking.Linked)]
    [InlineData(600, Linking.Expired)]
    public async Task A_code_lives_ten_minutes(int seconds, Linking expected)
    {
        await people.OfferAsync("terminal:ada", Code, default);
        clock.Now += TimeSpan.FromSeconds(seconds);
        Assert.Equal(expected, await people.RedeemAsync("discord:1815", Code, default));
        Assert.Empty(await settings.ListAsync("link-code.", default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("K7QPXW3")]
    [InlineData("K7QPXW3M2")]
    [InlineData("K7QPXW30")]
    [InlineData("K7QPXWIM")]
    [InlineData("../links")]
    [InlineData("AAAAAAAA")]
    public async Task What_is_no_waiting_code_links_nobody(string typed)
    {
        await people.OfferAsync("terminal:ada", Code, default);
        Assert.Equal(Linking.NoSuchCode, await people.RedeemAsync("discord:1815", typed, default));
        Assert.Empty((await people.AllAsync(default)).Groups);
    }

    [Fact]
    public async Task One_s_own_code_is_refused_and_stays_good()
    {
        await people.OfferAsync("terminal:ada", Code, default);
        Assert.Equal(Linking.OwnCode, await people.RedeemAsync("terminal:ada", Code, default));
        Assert.Equal(Linking.Linked, await people.RedeemAsync("discord:1815", Code, default));
    }

    [Fact]
    public async Task A_new_code_replaces_the_one_before()
    {
        await people.OfferAsync("terminal:ada", Code, default);
        await people.OfferAsync("terminal:ada", "ZZZZ2222", default);
        Assert.Equal(Linking.NoSuchCode, await people.RedeemAsync("discord:1815", Code, default));
        Assert.Equal(Linking.Linked, await people.RedeemAsync("discord:1815", "ZZZZ2222", default));
    }

    [Fact]
    public async Task The_code_itself_is_kept_nowhere()
    {
        await people.OfferAsync("terminal:ada", Code, default);
        var name = Assert.Single(await settings.ListAsync("", default));
        Assert.Matches("^link-code\\.[0-9a-f]{32}$", name);
        Assert.DoesNotContain(Code, name + (await settings.ReadAsync(name, default))!.Json, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_alphabet_holds_nothing_that_looks_like_another()
    {
        Assert.Equal((31, 31, 8), (LinkCode.Alphabet.Length, LinkCode.Alphabet.Distinct().Count(), LinkCode.Length));
        Assert.DoesNotContain(LinkCode.Alphabet, "ILO01".Contains);
        Assert.Equal(LinkCode.Hash(Code), LinkCode.Hash(Code));
        Assert.NotEqual(LinkCode.Hash(Code), LinkCode.Hash("ZZZZ2222"));
    }

    [Fact]
    public async Task What_somebody_chose_is_kept_for_them_alone()
    {
        await people.ChooseAsync("terminal:ada", chosen => chosen with { Zone = "Europe/Berlin" }, default);
        await people.ChooseAsync("terminal:ada", chosen => chosen with { Moved = new(new(2026, 8, 3), 2) }, default);
        Assert.Equal(new("terminal:ada", "Europe/Berlin", new(new(2026, 8, 3), 2)), await people.ChosenAsync("terminal:ada", default));
        Assert.Equal(new("terminal:bob"), await people.ChosenAsync("terminal:bob", default));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"groups\":null}")]
    [InlineData("{\"groups\":[[1]]}")]
    public async Task Links_that_are_none_are_told_and_left_as_they_are(string json)
    {
        await settings.WriteAsync("links", 0, json, default);
        if (json == "null")
            Assert.Empty((await people.AllAsync(default)).Groups);
        else
            Assert.Equal("The setting links does not hold what it should and was left as it is.", (await Assert.ThrowsAsync<TranscriptException>(() => people.AllAsync(default))).Message);
        Assert.Equal(new(json, 1), await settings.ReadAsync("links", default));
    }
}
