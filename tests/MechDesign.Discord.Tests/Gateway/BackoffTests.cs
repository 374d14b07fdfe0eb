namespace MechDesign.Discord.Gateway;

public sealed class BackoffTests
{
    readonly FakeClock clock = new();

    [Fact]
    public void Waits_double_from_a_second_to_a_minute() =>
        Assert.Equal([0, 1, 2, 4, 8, 16, 32, 60, 60, 60], Enumerable.Range(0, 10).Select(failures => Backoff.Wait(failures, 0).TotalSeconds));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000_000)]
    public void Chance_shortens_a_wait_by_up_to_a_quarter(int failures) =>
        Assert.Equal(Backoff.Wait(failures, 0) * 0.875, Backoff.Wait(failures, 0.5));

    [Fact]
    public void The_first_try_is_immediate_and_so_it_is_again_after_a_session_went_on()
    {
        var backoff = new Backoff(clock, () => 0);

        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(_ => backoff.WaitBefore(Next.Resume.It).TotalSeconds));
        backoff.Reset();

        Assert.Equal(TimeSpan.Zero, backoff.WaitBefore(Next.Resume.It));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 3)]
    public void A_session_that_takes_the_place_of_a_lost_one_waits_one_to_five_seconds(double chance, double seconds) =>
        Assert.Equal(seconds, new Backoff(clock, () => chance).WaitBefore(Next.NewSession.It).TotalSeconds);

    [Fact]
    public void A_server_that_lets_in_and_throws_out_at_once_is_tried_ten_times_a_minute_without_a_wait_and_then_once_a_second()
    {
        var backoff = new Backoff(clock, () => 0);
        TimeSpan LetInAndThrownOut()
        {
            backoff.Reset();
            return backoff.WaitBefore(Next.Resume.It);
        }

        Assert.All(Enumerable.Range(0, 10), _ => Assert.Equal(TimeSpan.Zero, LetInAndThrownOut()));
        Assert.Equal(TimeSpan.FromSeconds(1), LetInAndThrownOut());
        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(TimeSpan.Zero, LetInAndThrownOut());
    }
}
