namespace MechDesign.Discord.Gateway;

public sealed class HeartbeatTests
{
    static readonly TimeSpan interval = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.25, 10)]
    public void The_first_beat_comes_after_a_random_part_of_an_interval(double chance, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), new Heartbeat(interval, chance).First);

    [Fact]
    public void A_beat_that_is_due_while_the_last_one_is_unanswered_is_not_sent()
    {
        var heartbeat = new Heartbeat(interval, 0.5);

        Assert.True(heartbeat.Beat());
        heartbeat.Acknowledged();
        Assert.True(heartbeat.Beat());
        Assert.False(heartbeat.Beat());
    }

    [Fact]
    public void Silence_for_two_intervals_is_too_long() => Assert.Equal(interval * 2, new Heartbeat(interval, 0.5).Patience);
}
