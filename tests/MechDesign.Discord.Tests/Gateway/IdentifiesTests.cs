namespace MechDesign.Discord.Gateway;

public sealed class IdentifiesTests
{
    readonly FakeClock clock = new();
    readonly Identifies identifies;

    public IdentifiesTests() => identifies = new(clock);

    [Fact]
    public async Task A_second_session_waits_five_seconds_from_the_first_ones_identify()
    {
        using var first = await TurnAsync(0);
        clock.Advance(TimeSpan.FromSeconds(3));
        first.Identifying();
        var second = TurnAsync(0);

        Assert.False(second.IsCompleted);
        await clock.PassAsync(TimeSpan.FromSeconds(5));
        (await second).Dispose();
    }

    [Fact]
    public async Task One_shard_of_a_group_connects_at_a_time()
    {
        var first = await TurnAsync(0);
        var second = TurnAsync(2, maxConcurrency: 2);
        using var other = await TurnAsync(1, maxConcurrency: 2);

        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task A_connection_that_failed_before_its_identify_costs_the_next_no_wait()
    {
        (await TurnAsync(0)).Dispose();

        Assert.True(TurnAsync(0).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Nine_hundred_sessions_a_day_are_the_most_and_the_next_day_counts_anew()
    {
        for (var begun = 0; begun < 900; begun++)
            (await TurnAsync(0)).Dispose();

        var stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => TurnAsync(0));
        Assert.Contains("900", stopped.Message, StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromHours(25));
        (await TurnAsync(0)).Dispose();
    }

    Task<Identifies.Turn> TurnAsync(int shard, int maxConcurrency = 1) => identifies.TurnAsync(new(shard, 4), maxConcurrency, CancellationToken.None);
}
