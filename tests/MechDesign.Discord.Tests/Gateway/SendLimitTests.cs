namespace MechDesign.Discord.Gateway;

public sealed class SendLimitTests
{
    readonly FakeClock clock = new();
    readonly SendLimit limit;

    public SendLimitTests() => limit = new(clock);

    [Fact]
    public void Beats_still_go_out_when_everything_else_has_to_wait()
    {
        Assert.All(Enumerable.Range(0, 115), _ => Assert.Equal(TimeSpan.Zero, limit.Take(isBeat: false)));
        clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(TimeSpan.FromSeconds(40), limit.Take(isBeat: false));
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(TimeSpan.Zero, limit.Take(isBeat: true)));
        Assert.Equal(TimeSpan.FromSeconds(40), limit.Take(isBeat: true));
    }

    [Fact]
    public void Any_sixty_seconds_count_and_not_minutes_of_a_clock()
    {
        for (var sent = 0; sent < 120; sent++)
        {
            Assert.Equal(TimeSpan.Zero, limit.Take(isBeat: true));
            clock.Advance(TimeSpan.FromMilliseconds(250));
        }

        Assert.Equal(TimeSpan.FromSeconds(30), limit.Take(isBeat: true));
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(TimeSpan.Zero, limit.Take(isBeat: true));
        Assert.Equal(TimeSpan.FromMilliseconds(250), limit.Take(isBeat: true));
    }
}
