namespace MechDesign.Discord.Gateway;

public sealed class CloseCodesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1005)]
    [InlineData(1006)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(1011)]
    [InlineData(4999)]
    public void The_session_goes_on_after(int? code) => Assert.IsType<Next.Resume>(CloseCodes.After(code));

    [Theory]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4007)]
    [InlineData(4008)]
    [InlineData(4009)]
    public void Another_session_begins_after(int code) => Assert.IsType<Next.NewSession>(CloseCodes.After(code));

    [Theory]
    [InlineData(4004, "Discord__Token")]
    [InlineData(4010, "shard")]
    [InlineData(4011, "shards")]
    [InlineData(4012, "version")]
    [InlineData(4013, "Discord__Intents")]
    [InlineData(4014, "Discord__Intents")]
    public void The_bot_stops_and_says_what_to_do_after(int code, string word)
    {
        var reason = Assert.IsType<Next.Stop>(CloseCodes.After(code)).Reason;
        Assert.Contains($"{code}", reason, StringComparison.Ordinal);
        Assert.Contains(word, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_means_to_come_back_does_not_leave_with_a_code_that_ends_the_session() => Assert.InRange(CloseCodes.Returning, 4000, 4999);
}
