using System.Net;
using MechDesign.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace MechDesign.Discord.Tests.Rest;

/// <summary>What a caller may conclude who must not post twice.</summary>
public sealed class DoubtTests
{
    [Fact]
    public async Task What_no_try_brought_to_Discord_is_told_as_that()
    {
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(Unreachable, Unreachable, Unreachable));

        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);
    }

    [Fact]
    public async Task One_try_without_an_answer_leaves_a_doubt_whatever_came_after()
    {
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(Failing, Unreachable, Unreachable));
        Assert.Equal(HttpRequestError.Unknown, error.HttpRequestError);

        var refused = await Assert.ThrowsAsync<DiscordRefusedException>(() => PostAsync(Failing, Refusing));
        Assert.Equal((true, 50013), (refused.MayBeDone, refused.Code));
    }

    [Fact]
    public async Task A_refusal_at_the_first_try_or_after_being_out_of_reach_is_certain()
    {
        Assert.False((await Assert.ThrowsAsync<DiscordRefusedException>(() => PostAsync(Refusing))).MayBeDone);
        Assert.False((await Assert.ThrowsAsync<DiscordRefusedException>(() => PostAsync(Unreachable, Refusing))).MayBeDone);
    }

    static HttpResponseMessage Unreachable() => throw new HttpRequestException(HttpRequestError.ConnectionError);

    static HttpResponseMessage Failing() => new(HttpStatusCode.BadGateway) { Content = new StringContent("") };

    static HttpResponseMessage Refusing() => new(HttpStatusCode.Forbidden) { Content = new StringContent("""{"code":50013,"message":"Missing Permissions"}""") };

    static async Task PostAsync(params Func<HttpResponseMessage>[] answers)
    {
        using var http = new HttpClient(new Scripted(answers));
        var rest = new DiscordRest(new("token", new("http://127.0.0.1:1"), null, null), http, new HastyClock(), NullLogger<DiscordRest>.Instance);
        await rest.PostAsync("1", new("Hello", Nonce: "n", EnforceNonce: true), default);
    }

    sealed class Scripted(Func<HttpResponseMessage>[] answers) : HttpMessageHandler
    {
        readonly Queue<Func<HttpResponseMessage>> left = new(answers);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return Task.FromResult(left.Dequeue()());
            }
            catch (HttpRequestException error)
            {
                return Task.FromException<HttpResponseMessage>(error);
            }
        }
    }

    /// <summary>Pauses between tries take no time; deadlines stay.</summary>
    sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime < TimeSpan.FromSeconds(3) && dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
    }
}
