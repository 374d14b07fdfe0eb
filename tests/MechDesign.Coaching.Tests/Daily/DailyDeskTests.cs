namespace MechDesign.Coaching.Tests;

public sealed class DailyDeskTests : IDisposable
{
    readonly DailyBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Posting_now_is_todays_post_and_nine_o_clock_brings_no_other()
    {
        await bench.SetAsync();

        var now = await bench.Desk.NowAsync(await bench.ScheduleAsync(), false, default);
        await bench.TickAsync(bench.Clock.Now, DailyBench.Nine.AddHours(8));

        Assert.True(now.IsNew);
        Assert.Equal(DailyBench.Library.Find(now.Day!.Prompt)!.Title, now.Title);
        Assert.Equal(1, bench.Platform.Count($"post 2026-08-03 {now.Day.Prompt}"));
        Assert.Equal(1, bench.Platform.Count("post"));
    }

    [Fact]
    public async Task Asked_twice_it_is_posted_once()
    {
        await bench.SetAsync();
        await bench.TickAsync(DailyBench.Nine);

        var again = await bench.Desk.NowAsync(await bench.ScheduleAsync(), false, default);
        await bench.TickAsync(DailyBench.Nine.AddMinutes(10));

        Assert.False(again.IsNew);
        Assert.Equal(SendingState.Done, again.Day!.Post.State);
        Assert.Equal(1, bench.Platform.Count("post"));
    }

    [Fact]
    public async Task What_was_given_up_today_is_posted_when_a_lead_asks_for_it()
    {
        await bench.SetAsync();
        bench.Platform.Fog = new Sight.Never("I may not read the channel's history.");
        bench.Platform.Answers[DailyStep.Post] = new(Enumerable.Repeat<Sent?>(new Sent.NoAnswer("Discord did not answer."), 2));
        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddMinutes(5));
        Assert.Equal(SendingState.Unsure, (await bench.DayAsync())!.Post.State);

        Assert.False((await bench.Desk.NowAsync(await bench.ScheduleAsync(), false, default)).IsNew);
        Assert.Equal(SendingState.Unsure, (await bench.DayAsync())!.Post.State);
        Assert.True((await bench.Desk.NowAsync(await bench.ScheduleAsync(), true, default)).IsNew);
        await bench.TickAsync(bench.Clock.Now, bench.Clock.Now.AddMinutes(3));

        Assert.Equal((1, 1, 1), (bench.Platform.Count("post"), bench.Platform.Count("thread"), bench.Platform.Count("welcome")));
    }

    [Fact]
    public async Task The_next_prompt_can_be_skipped_and_the_one_after_it_too()
    {
        await bench.SetAsync();
        await bench.TickAsync(DailyBench.Nine);

        Assert.Equal(DailyBench.Monday.AddDays(1), await bench.Desk.SkipAsync(await bench.ScheduleAsync(), false, default));
        Assert.Equal(DailyBench.Monday.AddDays(2), await bench.Desk.SkipAsync(await bench.ScheduleAsync(), false, default));
        await bench.TickAsync(DailyBench.Nine.AddMinutes(1), DailyBench.Nine.AddDays(3));

        Assert.Equal(["2026-08-03", "2026-08-06"], bench.Platform.There.Where(what => what[0] == 'p').Select(what => what[5..15]));
    }

    [Fact]
    public async Task Todays_prompt_can_be_skipped_only_while_it_is_to_come()
    {
        await bench.SetAsync();
        Assert.Equal(DailyBench.Monday, await bench.Desk.SkipAsync(await bench.ScheduleAsync(), true, default));
        Assert.Null(await bench.Desk.SkipAsync(await bench.ScheduleAsync(), true, default));

        await bench.Desk.NoQuietAsync(DailyBench.Place, default);
        await bench.TickAsync(DailyBench.Nine);
        Assert.Null(await bench.Desk.SkipAsync(await bench.ScheduleAsync(), true, default));
        Assert.Equal(1, bench.Platform.Count("post"));
    }

    [Fact]
    public async Task Quiet_days_that_are_over_are_forgotten_and_setting_a_schedule_anew_keeps_the_others()
    {
        await bench.SetAsync();
        await bench.Desk.QuietAsync(await bench.ScheduleAsync(), new(new(2026, 8, 4), new(2026, 8, 5)), default);
        bench.Clock.Now = DailyBench.Nine.AddDays(10);
        await bench.Desk.QuietAsync(await bench.ScheduleAsync(), new(new(2026, 12, 24), new(2027, 1, 1)), default);
        await bench.Desk.DigestAsync(DailyBench.Place, true, default);

        await bench.Desk.SetAsync(DailyBench.Schedule() with { Time = new(17, 0) }, default);

        var schedule = await bench.ScheduleAsync();
        Assert.Equal(new Quiet(new(2026, 12, 24), new(2027, 1, 1)), Assert.Single(schedule.Quiet));
        Assert.True(schedule.Digest);
        Assert.Equal(new TimeOnly(17, 0), schedule.Time);
        Assert.Equal(bench.Clock.Now, schedule.Since);
    }

    [Fact]
    public async Task Switched_off_and_on_again_the_same_day_it_does_not_post_twice()
    {
        await bench.SetAsync();
        await bench.TickAsync(DailyBench.Nine);

        Assert.True(await bench.Desk.OffAsync(DailyBench.Place, default));
        Assert.False(await bench.Desk.OffAsync(DailyBench.Place, default));
        await bench.Desk.SetAsync(DailyBench.Schedule() with { Time = new(9, 30) }, default);
        await bench.TickAsync(DailyBench.Nine.AddMinutes(1), DailyBench.Nine.AddHours(3));

        Assert.Equal(1, bench.Platform.Count("post"));
    }

    [Fact]
    public async Task A_server_that_is_gone_pauses_all_its_channels_once_and_setting_one_again_wakes_it()
    {
        await bench.SetAsync();
        await bench.Desk.SetAsync(DailyBench.Schedule() with { Place = new("fake", "7", "8") }, default);
        await bench.Desk.SetAsync(DailyBench.Schedule() with { Place = new("fake", "71", "8") }, default);

        Assert.Equal(2, (await bench.Desk.PauseAsync(place => place.Team == "7", "I was taken off this server.", default)).Length);
        Assert.Empty(await bench.Desk.PauseAsync(place => place.Channel == "9", "The channel is gone.", default));
        Assert.Equal("I was taken off this server.", (await bench.ScheduleAsync()).Paused);
        Assert.Null((await bench.Desk.StatusAsync(await bench.ScheduleAsync(), default)).Next);

        await bench.SetAsync();
        Assert.Null((await bench.ScheduleAsync()).Paused);
    }

    [Fact]
    public async Task Schedule_and_ledger_are_kept_as_this()
    {
        await bench.SetAsync(digest: true);
        await bench.Desk.QuietAsync(await bench.ScheduleAsync(), new(new(2026, 12, 24), new(2027, 1, 1)), default);
        await bench.TickAsync(DailyBench.Nine);

        var kept = new List<string>();
        foreach (var name in await bench.Settings.ListAsync("", default))
            kept.Add($"{name}\n{(await bench.Settings.ReadAsync(name, default))!.Json}\n");
        Golden.Check(string.Join('\n', kept));
    }
}
