using MechDesign.Discord.Wire;
using MechDesign.FakeDiscord.Rest;

namespace MechDesign.Discord.Rest;

public sealed class CallbackTests
{
    static readonly Callback hello = new Callback.Say(new("Hello"));

    [Fact]
    public async Task An_answer_that_arrived_without_a_word_is_repeated_and_counts_once()
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Answers, Fault.DoneAndSilent);
        var (pending, seen) = server.Done();

        var answering = server.Rest.CallbackAsync(seen, hello, default);
        await server.Discord.Rest.SilenceAsync();
        await server.Clock.PassAsync(TimeSpan.FromSeconds(1.4));
        await server.Clock.PassAsync(TimeSpan.FromSeconds(0.1));

        Assert.Equal(Delivery.AlreadyAnswered, await answering);
        Assert.Equal("Hello", (string?)(await pending.Answer).Message!.Body["content"]);
        Assert.Equal(1, server.PostedHere);
    }

    [Theory]
    [InlineData(Fault.Reset, Delivery.Delivered)]
    [InlineData(Fault.DoneAndReset, Delivery.AlreadyAnswered)]
    [InlineData(Fault.Broken, Delivery.Delivered)]
    [InlineData(Fault.BadGateway, Delivery.Delivered)]
    public async Task A_connection_that_breaks_costs_no_answer(Fault fault, Delivery delivery)
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Answers, fault);
        var (pending, seen) = server.Done();

        var answering = server.Rest.CallbackAsync(seen, hello, default);
        await server.Clock.PassAsync(TimeSpan.FromSeconds(0.1));

        Assert.Equal(delivery, await answering);
        await pending.Answer;
        Assert.Equal(1, server.PostedHere);
    }

    [Fact]
    public async Task A_second_answer_and_one_too_late_are_no_errors()
    {
        await using var server = await Server.StartAsync();
        var (_, seen) = server.Done();

        Assert.Equal(Delivery.Delivered, await server.Rest.CallbackAsync(seen, hello, default));
        Assert.Equal(Delivery.AlreadyAnswered, await server.Rest.CallbackAsync(seen, hello, default));
        Assert.Equal(Delivery.TooLate, await server.Rest.CallbackAsync(seen with { Id = "1" }, hello, default));
    }

    [Fact]
    public async Task Sixty_answers_at_once_wait_for_nothing()
    {
        await using var server = await Server.StartAsync();

        var deliveries = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => server.Rest.CallbackAsync(server.Done().Seen, hello, default)));

        Assert.All(deliveries, delivery => Assert.Equal(Delivery.Delivered, delivery));
    }

    [Fact]
    public async Task An_answer_waits_as_long_as_a_member_would_and_no_longer()
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Answers, Fault.BucketLimit, seconds: 0.5);

        var answering = server.Rest.CallbackAsync(server.Done().Seen, hello, default);
        await server.Clock.PassAsync(TimeSpan.FromSeconds(0.5));
        Assert.Equal(Delivery.Delivered, await answering);

        server.Discord.Rest.FailNext(Server.Answers, Fault.BucketLimit, seconds: 30);
        var refused = await Assert.ThrowsAsync<DiscordRefusedException>(() => server.Rest.CallbackAsync(server.Done().Seen, hello, default));
        Assert.Equal("POST /interactions/{id}/{token}/callback has to wait 30 s, and is given up.", refused.Message);
    }
}
