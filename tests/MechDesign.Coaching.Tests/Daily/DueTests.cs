namespace MechDesign.Coaching.Tests;

public sealed class DueTests
{
    static readonly DailySchedule berlin = DailyBench.Schedule();

    [Theory]
    [InlineData("a minute before", "2026-08-03T06:59Z", false)]
    [InlineData("on time", "2026-08-03T07:00Z", true)]
    [InlineData("after a standstill of hours", "2026-08-03T12:59Z", true)]
    [InlineData("six hours late", "2026-08-03T13:00Z", false)]
    [InlineData("on a Saturday", "2026-08-08T07:00Z", false)]
    [InlineData("in winter, when nine is an hour later", "2026-11-02T07:30Z", false)]
    [InlineData("in winter at nine", "2026-11-02T08:00Z", true)]
    public void A_date_is_due_from_its_time_on_the_wall_for_six_hours(string when, string now, bool isDue) =>
        Assert.True(isDue == Due.Of(berlin, DailyLedger.Empty, At(now)) is DailyTask.Claim, when);

    [Fact]
    public void A_standstill_over_midnight_is_not_caught_up()
    {
        var late = berlin with { Time = new(23, 0) };

        Assert.Equal(new DailyTask.Claim(DailyBench.Monday), Due.Of(late, DailyLedger.Empty, At("2026-08-03T21:59Z")));
        Assert.Null(Due.Of(late, DailyLedger.Empty, At("2026-08-03T22:00Z")));
    }

    [Fact]
    public void A_time_that_was_over_when_it_was_set_is_not_caught_up()
    {
        var set = berlin with { Since = At("2026-08-03T07:01Z") };

        Assert.Null(Due.Of(set, DailyLedger.Empty, At("2026-08-03T07:01Z")));
        Assert.Equal((new DateOnly(2026, 8, 4), At("2026-08-04T07:00Z")), Due.Next(set, DailyLedger.Empty, At("2026-08-03T07:01Z")));
    }

    [Fact]
    public void Quiet_days_and_days_of_rest_are_left_out()
    {
        var quiet = berlin with { Quiet = [new(new(2026, 8, 4), new(2026, 8, 6)), new(new(2026, 8, 7), new(2026, 8, 7))] };

        Assert.Null(Due.Of(quiet, DailyLedger.Empty, At("2026-08-05T07:00Z")));
        Assert.Equal(new DateOnly(2026, 8, 10), Due.Next(quiet, DailyLedger.Empty, At("2026-08-03T14:00Z"))!.Value.Date);
    }

    [Fact]
    public void Nothing_is_due_while_paused_or_in_a_zone_nobody_knows()
    {
        Assert.Null(Due.Of(berlin with { Paused = "The channel is gone." }, DailyLedger.Empty, DailyBench.Nine));
        Assert.Null(Due.Of(berlin with { Zone = "Europe/Atlantis" }, DailyLedger.Empty, DailyBench.Nine));
    }

    [Fact]
    public void A_date_the_zone_left_out_gets_no_prompt_and_the_next_one_gets_one()
    {
        var apia = berlin with { Zone = "Pacific/Apia", Days = Weekdays.Every };
        var claimed = Claims(apia, At("2011-12-29T00:00Z"), At("2012-01-01T00:00Z"), _ => true);

        Assert.Equal([new(2011, 12, 28), new(2011, 12, 29), new(2011, 12, 31), new(2012, 1, 1)], claimed);
    }

    [Fact]
    public void A_time_the_clocks_leave_out_up_to_midnight_comes_at_midnight_for_the_day_before()
    {
        // On Saturday 28 March 2026 it is 22:59 in Nuuk, and then Sunday 00:00.
        var nuuk = berlin with { Zone = "America/Nuuk", Days = Weekdays.Every, Time = new(23, 30) };

        Assert.Null(Due.Of(nuuk, DailyLedger.Empty, At("2026-03-29T00:59Z")));
        Assert.Equal(new DailyTask.Claim(new(2026, 3, 28)), Due.Of(nuuk, DailyLedger.Empty, At("2026-03-29T01:00Z")));
        Assert.Equal([new(2026, 3, 27), new(2026, 3, 28), new(2026, 3, 29)], Claims(nuuk, At("2026-03-28T12:00Z").AddDays(-1), At("2026-03-30T12:00Z"), _ => true));
    }

    [Theory]
    [InlineData("America/New_York", 2, 30, 1)]
    [InlineData("America/New_York", 1, 30, 2)]
    [InlineData("Europe/London", 9, 0, 3)]
    [InlineData("Australia/Lord_Howe", 1, 45, 4)]
    [InlineData("Pacific/Chatham", 3, 15, 5)]
    [InlineData("Africa/Casablanca", 2, 30, 6)]
    [InlineData("Africa/Cairo", 0, 0, 7)]
    [InlineData("America/Sao_Paulo", 23, 59, 8)]
    [InlineData("Pacific/Kiritimati", 12, 0, 9)]
    public void In_a_year_of_minutes_with_standstills_each_due_date_is_claimed_once(string zone, int hour, int minute, int seed)
    {
        var schedule = berlin with { Zone = zone, Time = new(hour, minute), Quiet = [new(new(2026, 5, 1), new(2026, 5, 10))] };
        var (from, until) = (At("2026-01-01T00:00Z"), At("2027-01-01T00:00Z"));
        var isUp = new bool[(int)(until - from).TotalMinutes];
        var random = new Random(seed);
        for (var at = 0; at < isUp.Length;)
        {
            var (up, down) = (random.Next(1, 60 * 24 * 10), random.Next(1, 60 * 12));
            isUp.AsSpan(at, Math.Min(up, isUp.Length - at)).Fill(true);
            at += up + down;
        }

        var claimed = Claims(schedule, from, until, now => isUp[(int)(now - from).TotalMinutes]);

        Assert.Equal(Expected(schedule, from, isUp), claimed);
        Assert.InRange(claimed.Count, 200, 261);
    }

    [Fact]
    public void A_clock_that_jumps_forth_and_back_never_claims_a_date_twice()
    {
        var (ledger, random, now) = (DailyLedger.Empty, new Random(11), DailyBench.Nine);
        var claimed = new List<DateOnly>();
        for (var step = 0; step < 20_000; step++)
        {
            now += random.Next(20) == 0 ? TimeSpan.FromHours(random.Next(-2000, 2000)) : TimeSpan.FromMinutes(37);
            if (Due.Of(berlin, ledger, now) is DailyTask.Claim claim)
            {
                claimed.Add(claim.Date);
                ledger = ledger.With(Done(claim.Date, now));
            }
        }

        Assert.True(claimed.Count > 100);
        Assert.Equal(claimed.Distinct(), claimed);
    }

    // By another way than the code: the dates on the wall, minute by minute.
    static List<DateOnly> Expected(DailySchedule schedule, DateTimeOffset from, bool[] isUp)
    {
        var (dates, open, zone) = (new List<DateOnly>(), new Dictionary<DateOnly, DateTimeOffset>(), schedule.Clock!);
        for (var minute = -2 * 24 * 60; minute < isUp.Length; minute++)
        {
            var now = from.AddMinutes(minute);
            var wall = TimeZoneInfo.ConvertTime(now, zone);
            var date = DateOnly.FromDateTime(wall.DateTime);
            if (TimeOnly.FromDateTime(wall.DateTime) >= schedule.Time)
                open.TryAdd(date, now);
            if (schedule.Has(date) && open.TryGetValue(date, out var since) && now - since < TimeSpan.FromHours(6) && minute >= 0 && isUp[minute] && !dates.Contains(date))
                dates.Add(date);
        }
        return dates;
    }

    static List<DateOnly> Claims(DailySchedule schedule, DateTimeOffset from, DateTimeOffset until, Func<DateTimeOffset, bool> isUp)
    {
        var (ledger, claimed) = (DailyLedger.Empty, new List<DateOnly>());
        for (var now = from; now < until; now = now.AddMinutes(1))
        {
            if (isUp(now) && Due.Of(schedule, ledger, now) is DailyTask.Claim claim)
            {
                claimed.Add(claim.Date);
                ledger = ledger.With(Done(claim.Date, now));
            }
        }
        return claimed;
    }

    static DailyDay Done(DateOnly date, DateTimeOffset now)
    {
        var done = Sending.New.Begun(now).After(new Sent.Done("1"));
        return new(date, "auction", now, done, done, done);
    }

    static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
