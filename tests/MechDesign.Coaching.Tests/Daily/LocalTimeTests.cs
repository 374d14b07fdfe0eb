using System.Globalization;

namespace MechDesign.Coaching.Tests;

/// <summary>The instants were computed by another program (Python's zoneinfo), minute by minute.</summary>
public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("the day the clocks go forward", "America/New_York", "2026-03-08 09:00", "2026-03-08T13:00Z")]
    [InlineData("the day before", "America/New_York", "2026-03-07 09:00", "2026-03-07T14:00Z")]
    [InlineData("left out: the first instant after the gap", "America/New_York", "2026-03-08 02:30", "2026-03-08T07:00Z")]
    [InlineData("the gap's first minute", "America/New_York", "2026-03-08 02:00", "2026-03-08T07:00Z")]
    [InlineData("the first minute after it", "America/New_York", "2026-03-08 03:00", "2026-03-08T07:00Z")]
    [InlineData("comes twice: the first", "America/New_York", "2026-11-01 01:30", "2026-11-01T05:30Z")]
    [InlineData("after both", "America/New_York", "2026-11-01 02:00", "2026-11-01T07:00Z")]
    [InlineData("left out", "Europe/London", "2026-03-29 01:30", "2026-03-29T01:00Z")]
    [InlineData("comes twice: the first", "Europe/London", "2026-10-25 01:30", "2026-10-25T00:30Z")]
    [InlineData("the day the clocks go back", "Europe/London", "2026-10-25 09:00", "2026-10-25T09:00Z")]
    [InlineData("left out, half an hour only", "Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:30Z")]
    [InlineData("just after", "Australia/Lord_Howe", "2026-10-04 02:30", "2026-10-03T15:30Z")]
    [InlineData("half an hour comes twice: the first", "Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45Z")]
    [InlineData("left out, at a quarter to three", "Pacific/Chatham", "2026-09-27 03:00", "2026-09-26T14:00Z")]
    [InlineData("comes twice: the first", "Pacific/Chatham", "2026-04-05 03:15", "2026-04-04T13:30Z")]
    [InlineData("three quarters of an hour off", "Pacific/Chatham", "2026-07-01 09:00", "2026-06-30T20:15Z")]
    [InlineData("no summer time any more", "America/Sao_Paulo", "2026-10-18 00:30", "2026-10-18T03:30Z")]
    [InlineData("left out at midnight, while there was one", "America/Sao_Paulo", "2018-11-04 00:30", "2018-11-04T03:00Z")]
    [InlineData("the last day before the date line moved", "Pacific/Apia", "2011-12-29 09:00", "2011-12-29T19:00Z")]
    [InlineData("a day that was left out: the first instant after", "Pacific/Apia", "2011-12-30 09:00", "2011-12-30T10:00Z")]
    [InlineData("the first day after", "Pacific/Apia", "2011-12-31 09:00", "2011-12-30T19:00Z")]
    [InlineData("Ramadan begins: comes twice, the first", "Africa/Casablanca", "2026-02-15 02:30", "2026-02-15T01:30Z")]
    [InlineData("Ramadan ends: left out", "Africa/Casablanca", "2026-03-22 02:30", "2026-03-22T02:00Z")]
    [InlineData("in Ramadan", "Africa/Casablanca", "2026-03-01 09:00", "2026-03-01T09:00Z")]
    [InlineData("left out at midnight", "Africa/Cairo", "2026-04-24 00:30", "2026-04-23T22:00Z")]
    [InlineData("half an hour off, never changed", "Asia/Kolkata", "2026-08-03 09:00", "2026-08-03T03:30Z")]
    [InlineData("comes twice after midnight: the first", "America/Havana", "2026-11-01 00:30", "2026-11-01T04:30Z")]
    [InlineData("left out", "Asia/Gaza", "2026-03-28 02:15", "2026-03-28T00:00Z")]
    [InlineData("fourteen hours ahead", "Pacific/Kiritimati", "2026-08-03 09:00", "2026-08-02T19:00Z")]
    [InlineData("eleven hours behind", "Pacific/Pago_Pago", "2026-08-03 09:00", "2026-08-03T20:00Z")]
    public void A_time_on_the_wall_is_this_instant(string because, string zone, string wall, string instant)
    {
        var local = DateTime.ParseExact(wall, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

        var at = LocalTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), TimeZoneInfo.FindSystemTimeZoneById(zone));

        Assert.True(instant == at.UtcDateTime.ToString("yyyy-MM-ddTHH:mmZ", CultureInfo.InvariantCulture), $"{because}: {at:o}");
        Assert.Equal(0, at.Ticks % TimeSpan.TicksPerMinute);
    }

    [Fact]
    public void In_every_zone_of_the_list_it_is_the_first_instant_with_that_time_or_the_first_after_the_gap()
    {
        foreach (var zone in Zones.Named.Select(TimeZoneInfo.FindSystemTimeZoneById))
        {
            for (var date = new DateOnly(2026, 1, 1); date.Year < 2027; date = date.AddDays(1))
            {
                foreach (var time in new TimeOnly[] { new(0, 0), new(2, 30), new(9, 0), new(23, 59) })
                {
                    var wanted = date.ToDateTime(time);
                    var at = LocalTime.At(date, time, zone);

                    Assert.True(Wall(at, zone) >= wanted && Wall(at.AddMinutes(-1), zone) < wanted, $"{zone.Id} {wanted:s} is not {at:o}");
                }
            }
        }
    }

    static DateTime Wall(DateTimeOffset at, TimeZoneInfo zone) => at.UtcDateTime + zone.GetUtcOffset(at);
}
