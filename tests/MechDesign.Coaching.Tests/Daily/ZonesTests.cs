namespace MechDesign.Coaching.Tests;

public sealed class ZonesTests
{
    [Theory]
    [InlineData("berlin", "Europe/Berlin")]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("New York", "America/New_York")]
    [InlineData("new_york", "America/New_York")]
    [InlineData("Mumbai", "Asia/Kolkata")]
    [InlineData("san francisco", "America/Los_Angeles")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("Buenos Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")]
    [InlineData("America/Indiana/Indianapolis", "America/Indiana/Indianapolis")]
    public void A_zone_is_found_by_its_name_or_a_city(string typed, string zone)
    {
        Assert.Equal(zone, Zones.Find(typed));
        if (typed != "Asia/Calcutta")
            Assert.Equal(zone, Zones.Search(typed, 25)[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Atlantis")]
    [InlineData("ber")]
    [InlineData("Europe/Atlantis")]
    [InlineData("../../etc/passwd")]
    [InlineData("CET")]
    public void What_is_no_zone_is_not_guessed_at(string typed) => Assert.Null(Zones.Find(typed));

    [Fact]
    public void Half_a_word_brings_what_may_be_meant_the_nearest_first()
    {
        Assert.Equal("Australia/Sydney", Assert.Single(Zones.Search("syd", 25)));
        Assert.Equal("Europe/London", Zones.Search("lon", 25)[0]);
        Assert.Equal("Europe/London Europe/Berlin", string.Join(' ', Zones.Search("", 2)));
        Assert.Empty(Zones.Search("xyzzy", 25));
        Assert.Equal(25, Zones.Search("a", 25).Length);
    }

    [Fact]
    public void Every_zone_that_is_offered_is_known_here()
    {
        string[] offered = [.. Zones.Named];

        Assert.InRange(offered.Length, 340, 360);
        Assert.All(offered, name => Assert.NotNull(Days.Zone(name)));
    }

    [Theory]
    [InlineData("Asia/Kolkata", "UTC+05:30")]
    [InlineData("America/New_York", "UTC−04:00")]
    [InlineData("Etc/UTC", "UTC+00:00")]
    public void A_zone_says_how_it_differs_now(string zone, string offset) => Assert.Equal(offset, Zones.Offset(Days.Zone(zone)!, DailyBench.Nine));
}
