namespace MechDesign.Coaching.Tests;

/// <summary>Days in a row, as a person counts days.</summary>
public class DaysTests
{
    [Theory]
    [InlineData(new int[0], 10, 0, 0)]
    [InlineData(new[] { 10 }, 10, 1, 1)]
    [InlineData(new[] { 9 }, 10, 1, 1)]
    [InlineData(new[] { 8 }, 10, 0, 1)]
    [InlineData(new[] { 8, 9, 10 }, 10, 3, 3)]
    [InlineData(new[] { 10, 8, 9, 9, 10 }, 10, 3, 3)]
    [InlineData(new[] { 1, 2, 3, 4, 9, 10 }, 10, 2, 4)]
    [InlineData(new[] { 1, 2, 3, 4 }, 10, 0, 4)]
    public void A_streak_goes_on_until_a_whole_day_was_left_out(int[] days, int today, int current, int longest)
    {
        var streak = Streak.Of(days.Select(August), August(today));
        Assert.Equal((current, longest), (streak.Current, streak.Longest));
        Assert.Equal(days.Length == 0 ? null : August(days.Max()), streak.Last);
    }

    [Fact]
    public void A_streak_crosses_months() => Assert.Equal(2, Streak.Of([new(2026, 7, 31), August(1)], August(1)).Current);

    [Theory]
    [InlineData("Asia/Tokyo", 4)]
    [InlineData("UTC", 3)]
    [InlineData("America/Los_Angeles", 3)]
    public void It_is_the_day_where_the_person_is(string zone, int day) =>
        Assert.Equal(August(day), Days.Of(new(2026, 8, 3, 20, 0, 0, TimeSpan.Zero), Days.Zone(zone)!));

    [Fact]
    public void The_hour_that_a_summer_time_skips_or_repeats_is_still_one_day()
    {
        var berlin = Days.Zone(":Europe/Berlin")!;
        Assert.Equal(new(2026, 10, 25), Days.Of(new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), berlin));
        Assert.Equal(new(2026, 10, 26), Days.Of(new(2026, 10, 25, 23, 0, 0, TimeSpan.Zero), berlin));
        Assert.Equal(new(2026, 7, 1), Days.Of(new(2026, 6, 30, 22, 0, 0, TimeSpan.Zero), berlin));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mars/Base")]
    [InlineData("CET-1CEST,M3.5.0,M10.5.0/3")]
    [InlineData("../../etc/passwd")]
    public void What_is_no_IANA_zone_is_none(string? name) => Assert.Null(Days.Zone(name));

    static DateOnly August(int day) => new(2026, 8, day);
}
