namespace MechDesign.Coaching.Tests;

public sealed class DailyRoundTests : IDisposable
{
    static void Told(string expected, System.Collections.Immutable.ImmutableArray<string> told) => Assert.Equal(expected, string.Join('\n', told));

    static readonly Sent.NoAnswer silence = new("Discord did not answer.");

    readonly DailyBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task At_nine_on_the_wall_one_post_its_thread_and_the_first_words_are_there()
    {
        await bench.SetAsync();

        await bench.TickAsync(DailyBench.Nine.AddMinutes(-1));
        Assert.Empty(bench.Platform.There);

        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddHours(12));
        Assert.Equal(3, bench.Platform.There.Count);
        Assert.StartsWith("post 2026-08-03 ", bench.Platform.There[0], StringComparison.Ordinal);
        Assert.Equal(["thread 101", "welcome 102"], bench.Platform.There[1..]);
    }

    [Fact]
    public async Task Wherever_a_process_is_killed_a_quick_restart_gives_exactly_one_of_each()
    {
        var last = 0;
        await foreach (var (run, at) in KilledEverywhereAsync())
        {
            await run.TickAsync(DailyBench.Nine.AddMinutes(1), DailyBench.Nine.AddHours(7));

            Assert.True((run.Platform.Count("post"), run.Platform.Count("thread"), run.Platform.Count("welcome")) == (1, 1, 1), $"Killed at point {at}: {string.Join(", ", run.Platform.There)}");
            last = at;
        }
        Assert.InRange(last, 20, 200);
    }

    [Fact]
    public async Task Wherever_a_process_is_killed_a_late_restart_looks_and_there_is_one_post_with_its_thread()
    {
        await foreach (var (run, at) in KilledEverywhereAsync())
        {
            await run.TickAsync(DailyBench.Nine.AddMinutes(10), DailyBench.Nine.AddHours(7));

            Assert.True((run.Platform.Count("post"), run.Platform.Count("thread")) == (1, 1), $"Killed at point {at}: {string.Join(", ", run.Platform.There)}");
        }
    }

    [Fact]
    public async Task Wherever_a_process_is_killed_a_late_restart_that_cannot_look_never_gives_two_and_tells_what_nobody_knows()
    {
        var unsure = 0;
        await foreach (var (run, at) in KilledEverywhereAsync(new Sight.Never("I may not read the channel's history.")))
        {
            var told = await run.TickAsync(DailyBench.Nine.AddMinutes(10), DailyBench.Nine.AddHours(7));

            var isUnsure = (await run.DayAsync())!.Post.State is SendingState.Unsure;
            Assert.True(run.Platform.Count("post") == 1 || (run.Platform.Count("post") == 0 && isUnsure), $"Killed at point {at}: {string.Join(", ", run.Platform.There)}");
            Assert.Equal(isUnsure ? 1 : 0, told.Count(line => line.Contains("Perhaps posted", StringComparison.Ordinal)));
            unsure += isUnsure ? 1 : 0;
        }
        // Only between the words "is being sent" and "was sent".
        Assert.InRange(unsure, 1, 6);
    }

    [Fact]
    public async Task Of_two_processes_at_the_same_minute_one_posts()
    {
        await bench.SetAsync();
        bench.Clock.Now = DailyBench.Nine;
        var (other, _) = bench.Process(null);
        bench.Channel.OnPost = async () =>
        {
            bench.Channel.OnPost = null;
            await other.GoAsync(default);
        };

        await bench.Round.GoAsync(default);

        Assert.Equal((1, 1, 1), (bench.Platform.Count("post"), bench.Platform.Count("thread"), bench.Platform.Count("welcome")));
    }

    [Fact]
    public async Task A_post_that_was_refused_for_now_is_tried_again_with_longer_pauses_and_at_most_five_times()
    {
        await bench.SetAsync();
        bench.Platform.Answers[DailyStep.Post] = new(Enumerable.Repeat<Sent?>(new Sent.Refused(Denial.Later, "Discord could not be reached."), 9));

        var told = await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddHours(7));

        Assert.Equal(5, bench.Platform.Tries);
        Assert.Equal(SendingState.Failed, (await bench.DayAsync())!.Post.State);
        Told("The daily prompt of fake.7.9 for 2026-08-03: Not posted: Discord could not be reached. Once that is mended, /daily now posts it.", told);
    }

    [Fact]
    public async Task A_post_that_was_refused_for_now_comes_when_the_platform_is_back()
    {
        await bench.SetAsync();
        bench.Platform.Answers[DailyStep.Post] = new([new Sent.Refused(Denial.Later, "Discord could not be reached."), new Sent.Refused(Denial.Later, "Discord could not be reached.")]);

        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddMinutes(30));

        Assert.Equal(1, bench.Platform.Count("post"));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 1)]
    public async Task An_answer_that_got_lost_is_asked_for_again_by_the_same_nonce(bool happened, int posts)
    {
        await bench.SetAsync();
        bench.Platform.HappensAnyhow = happened;
        bench.Platform.Answers[DailyStep.Post] = new([silence]);

        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddHours(7));

        Assert.Equal(posts, bench.Platform.Count("post"));
        Assert.Equal(SendingState.Done, (await bench.DayAsync())!.Welcome.State);
    }

    [Fact]
    public async Task While_nothing_can_be_seen_the_look_waits()
    {
        await bench.SetAsync();
        bench.Platform.HappensAnyhow = true;
        bench.Platform.Answers[DailyStep.Post] = new(Enumerable.Repeat<Sent?>(silence, 9));
        bench.Platform.Fog = new Sight.Later();
        Assert.Empty(await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddHours(1)));
        Assert.Equal(SendingState.Underway, (await bench.DayAsync())!.Post.State);

        bench.Platform.Fog = null;
        await bench.TickAsync(DailyBench.Nine.AddHours(2), DailyBench.Nine.AddHours(2));

        Assert.Equal((1, 1), (bench.Platform.Count("post"), bench.Platform.Count("thread")));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Silence_beyond_the_nonce_is_not_broken_by_a_second_post_where_nobody_can_look(bool happened, int posts)
    {
        await bench.SetAsync();
        bench.Platform.Fog = new Sight.Never("I may not read the channel's history.");
        bench.Platform.HappensAnyhow = happened;
        bench.Platform.Answers[DailyStep.Post] = new(Enumerable.Repeat<Sent?>(silence, 9));

        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddHours(7));

        Assert.Equal(posts, bench.Platform.Count("post"));
        Assert.Equal(2, bench.Platform.Tries);
        Assert.Equal(SendingState.Unsure, (await bench.DayAsync())!.Post.State);
        Assert.Equal(0, bench.Platform.Count("thread"));
    }

    [Fact]
    public async Task A_thread_that_fails_is_tried_again_and_the_post_is_not()
    {
        await bench.SetAsync();
        bench.Platform.Answers[DailyStep.Thread] = new([silence, new Sent.Refused(Denial.Forbidden, "I lack the permission Create Public Threads."), silence]);

        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddHours(2));

        Assert.Equal((1, 1, 1), (bench.Platform.Count("post"), bench.Platform.Count("thread"), bench.Platform.Count("welcome")));
    }

    [Fact]
    public async Task A_channel_that_is_gone_pauses_its_schedule_and_is_told_once()
    {
        await bench.SetAsync();
        bench.Platform.Answers[DailyStep.Post] = new([new Sent.Refused(Denial.Gone, "The channel is gone.")]);

        var told = await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddDays(3));

        Told("The daily prompt of fake.7.9 is paused: The channel is gone.", told);
        Assert.Equal("The channel is gone.", (await bench.ScheduleAsync()).Paused);
        Assert.Equal(1, bench.Platform.Tries);
    }

    [Fact]
    public async Task A_missing_permission_pauses_only_after_the_last_try()
    {
        await bench.SetAsync();
        bench.Platform.Answers[DailyStep.Post] = new(Enumerable.Repeat<Sent?>(new Sent.Refused(Denial.Forbidden, "I lack the permission Send Messages."), 9));

        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddMinutes(10));
        Assert.Null((await bench.ScheduleAsync()).Paused);

        var told = await bench.TickAsync(DailyBench.Nine.AddMinutes(11), DailyBench.Nine.AddDays(3));
        Assert.Equal("I lack the permission Send Messages.", (await bench.ScheduleAsync()).Paused);
        Assert.Equal(5, bench.Platform.Tries);
        Assert.Single(told);
    }

    [Fact]
    public async Task An_unknown_zone_pauses_and_keeps_no_other_channel_from_its_post()
    {
        await bench.SetAsync();
        await bench.Desk.SetAsync(DailyBench.Schedule() with { Place = new("fake", "7", "8"), Zone = "Europe/Atlantis" }, default);

        var told = await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddMinutes(3));

        Told("The daily prompt of fake.7.8 is paused: The time zone Europe/Atlantis is not known on this machine.", told);
        Assert.Equal(1, bench.Platform.Count("post"));
    }

    [Fact]
    public async Task A_damaged_schedule_is_told_and_stops_no_other()
    {
        await bench.SetAsync();
        await bench.Settings.WriteAsync("daily.schedule.fake.7.8", 0, "{\"days\":7}", default);

        var told = await bench.TickAsync(DailyBench.Nine);

        Told("The daily prompt of fake.7.8 failed: The setting daily.schedule.fake.7.8 does not hold what it should and was left as it is.", told);
        Assert.Equal(1, bench.Platform.Count("post"));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_posts_nothing_again()
    {
        await bench.SetAsync();
        await bench.TickAsync(DailyBench.Nine, DailyBench.Nine.AddDays(4));
        Assert.Equal(5, bench.Platform.Count("post"));

        await bench.TickAsync(DailyBench.Nine.AddMinutes(-30), DailyBench.Nine.AddDays(4));

        Assert.Equal(5, bench.Platform.Count("post"));
    }

    /// <summary>Channels whose process died at the first point, the second and so on; the last one's did not come so far.</summary>
    static async IAsyncEnumerable<(DailyBench Run, int At)> KilledEverywhereAsync(Sight? fog = null)
    {
        var fate = new Fate(1);
        for (var at = 1; at == 1 || fate.IsOver; at++)
        {
            using var run = await new DailyBench().SetAsync();
            run.Platform.Fog = fog;
            fate = new Fate(at);
            await RunUntilKilledAsync(run, fate);
            yield return (run, at);
        }
    }

    static async Task RunUntilKilledAsync(DailyBench run, Fate fate)
    {
        run.Clock.Now = DailyBench.Nine;
        try
        {
            await run.Process(fate).Round.GoAsync(default);
        }
        catch (KilledException)
        {
            // As wanted; what the process held in memory is gone with it.
        }
    }
}
