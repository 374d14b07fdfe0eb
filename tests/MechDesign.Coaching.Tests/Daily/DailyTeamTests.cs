namespace MechDesign.Coaching.Tests;

public sealed class DailyTeamTests : IDisposable
{
    readonly DailyBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task The_first_post_of_a_week_brings_the_figures_of_the_week_before_and_no_other_does()
    {
        await bench.SetAsync(digest: true);
        await bench.TickAsync(DailyBench.Nine);
        await PractiseAsync("discord:1", "discord:2", "discord:3");
        await new Identities(bench.Settings, bench.Clock).ChooseAsync("discord:2", chosen => chosen.Named("fake:7", true), default);
        for (var day = 1; day < 12; day++)
            await bench.TickAsync(DailyBench.Nine.AddDays(day));

        var digest = Assert.Single(bench.Platform.Digests);
        Assert.Equal((DailyBench.Monday, 5, 4, 3, 3), (digest.From, digest.Posts, digest.Begun, digest.Finished, digest.People));
        Assert.Equal("P1.write_shape of Online auction: 0 of 3 right first time", digest.Hardest);
        Assert.StartsWith("Write shape 4 → guarded state transition: 0 of 3", digest.MostMissed, StringComparison.Ordinal);
        Assert.Equal("discord:2", Assert.Single(digest.Named));
    }

    [Fact]
    public async Task Of_two_people_only_counts_are_told()
    {
        await bench.SetAsync(digest: true);
        await bench.TickAsync(DailyBench.Nine);
        await PractiseAsync("discord:1", "discord:2");

        await bench.TickAsync(DailyBench.Nine.AddDays(7));

        var digest = Assert.Single(bench.Platform.Digests);
        Assert.Equal((3, 2, 2), (digest.Begun, digest.Finished, digest.People));
        Assert.Equal((null, null, false), (digest.Hardest, digest.MostMissed, digest.HasFigures));
        Assert.Empty(digest.Named);
    }

    [Fact]
    public async Task Linked_identities_are_one_person()
    {
        await bench.SetAsync(digest: true);
        await bench.TickAsync(DailyBench.Nine);
        await PractiseAsync("discord:1", "discord:2", "discord:3");
        var identities = new Identities(bench.Settings, bench.Clock);
        await identities.OfferAsync("discord:1", "ABCDEFGH", default);
        Assert.Equal(Linking.Linked, await identities.RedeemAsync("discord:3", "ABCDEFGH", default));

        await bench.TickAsync(DailyBench.Nine.AddDays(7));

        Assert.Equal((2, false), (bench.Platform.Digests[0].People, bench.Platform.Digests[0].HasFigures));
    }

    [Fact]
    public async Task After_holidays_the_digest_is_about_the_last_week_with_posts()
    {
        await bench.SetAsync(digest: true);
        await bench.TickAsync(DailyBench.Nine);
        await bench.Desk.QuietAsync(await bench.ScheduleAsync(), new(new(2026, 8, 4), new(2026, 8, 31)), default);

        for (var day = 1; day < 32; day++)
            await bench.TickAsync(DailyBench.Nine.AddDays(day));

        Assert.Equal(DailyBench.Monday, Assert.Single(bench.Platform.Digests).From);
    }

    [Fact]
    public async Task A_digest_switched_on_without_a_week_before_is_not_posted()
    {
        await bench.SetAsync(digest: true);

        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddMinutes(5));

        Assert.Empty(bench.Platform.Digests);
        Assert.Null((await bench.DayAsync())!.Digest);
    }

    [Fact]
    public void An_archetype_leads_the_choice_when_three_people_practised_it_and_it_was_missed()
    {
        Attempt[] attempts = [Slipping("discord:1"), Slipping("discord:2"), Slipping("discord:3")];

        Assert.Equal(attempts[0].Archetype, Assert.Single(DailyTeam.Weak([.. attempts], person => person)).Label);
        Assert.Empty(DailyTeam.Weak([.. attempts[..2]], person => person));
        Assert.Empty(DailyTeam.Weak([.. attempts], person => person == "discord:3" ? "discord:1" : person));
        Assert.Empty(DailyTeam.Weak([.. attempts.Select(attempt => attempt with { Outcomes = [] })], person => person));
    }

    [Fact]
    public async Task A_team_that_switched_its_prompts_off_still_has_its_figures()
    {
        await bench.SetAsync();
        await bench.TickAsync(DailyBench.Nine);
        await PractiseAsync("discord:1", "discord:2", "discord:3");
        var team = new DailyTeam(bench.Book, new(bench.Transcripts, Auction.Catalog), new(bench.Settings, bench.Clock), Auction.Catalog, DailyBench.Library);
        var before = await team.FiguresAsync(DailyBench.Place.TeamKey, default);

        Assert.True(await bench.Book.RemoveAsync(DailyBench.Place, default));

        Assert.NotNull(before);
        Assert.Equal(before.Blocks.Length, (await team.FiguresAsync(DailyBench.Place.TeamKey, default))!.Blocks.Length);
    }

    [Fact]
    public async Task What_was_practised_elsewhere_does_not_tell_of_this_team()
    {
        await bench.SetAsync();
        foreach (var person in new[] { "discord:1", "discord:2", "discord:3" })
            await new Recording(person: person, id: $"x-{person[^1]}").Answer("A01").StoreAsync(bench.Transcripts);
        var team = new DailyTeam(bench.Book, new(bench.Transcripts, Auction.Catalog), new(bench.Settings, bench.Clock), Auction.Catalog, DailyBench.Library);

        var isWeak = await team.WeaknessAsync(DailyBench.Place, default);

        Assert.DoesNotContain(DailyBench.Library.Ids, isWeak.Invoke);
    }

    [Fact]
    public async Task What_somebody_chose_about_names_is_handed_over_and_forgotten_with_the_rest()
    {
        var identities = new Identities(bench.Settings, bench.Clock);
        await identities.ChooseAsync("discord:2", chosen => chosen.Named("discord:7", true).Named("discord:8", true).Named("discord:7", false), default);
        Assert.Equal((false, true), ((await identities.ChosenAsync("discord:2", default)).MayBeNamedIn("discord:7"), (await identities.ChosenAsync("discord:2", default)).MayBeNamedIn("discord:8")));

        await new PersonalData(new(bench.Transcripts, Auction.Wording, bench.Clock), bench.Transcripts, bench.Settings, bench.Clock).ForgetAsync("discord:2", default);

        Assert.False((await identities.ChosenAsync("discord:2", default)).MayBeNamedIn("discord:8"));
        Assert.Empty(await bench.Settings.ListAsync("person.", default));
    }

    /// <summary>Each plays the auction from the first post and misses its write shape; the first begins it once more.</summary>
    async Task PractiseAsync(params string[] people)
    {
        var post = (await bench.DayAsync())!.Post.Id!;
        foreach (var person in people)
            await Slip(person, $"d{post}-{person[^1]}").StoreAsync(bench.Transcripts);
        await new Recording(person: people[0], id: $"d{post}-again").StoreAsync(bench.Transcripts);
        await new Recording(person: people[0], id: "d999-other").StoreAsync(bench.Transcripts);
    }

    static Attempt Slipping(string person) => Slip(person, "d1-x").Attempt;

    static Recording Slip(string person, string id) => new Recording(person: person, id: id).Until("P1.write_shape").Answer("append-only event").Until();
}
