using System.Net;
using MechDesign.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace MechDesign.Discord;

/// <summary>Drills that nobody plays, so that members need not wait for what they compile.</summary>
public sealed class RehearsalTests
{
    static readonly Uri nowhere = new("http://nobody.invalid/api/v10");

    [Fact]
    public async Task It_plays_a_drill_to_its_end()
    {
        var server = new Interview.Server();
        using var nobody = Rehearsal.ToNobody();
        var rehearsal = Over(server, nobody);
        var played = await rehearsal.PlayAsync("auction", default);
        var kept = Assert.Single((await server.Transcripts.ListAsync(default)).Transcripts);
        Assert.Equal("finished", kept.State);
        // The first began it; each of the others was an answer.
        Assert.Equal((await server.Transcripts.ReadAsync(kept.Id, default))!.Events.OfType<Coaching.Event.Answered>().Count(), played - 1);
    }

    [Fact]
    public async Task A_second_one_is_another_interview()
    {
        var server = new Interview.Server();
        using var nobody = Rehearsal.ToNobody();
        var rehearsal = Over(server, nobody);
        var first = await rehearsal.PlayAsync("auction", default);
        Assert.Equal(first, await rehearsal.PlayAsync("auction", default));
        Assert.Equal(2, (await server.Transcripts.ListAsync(default)).Transcripts.Length);
    }

    [Fact]
    public async Task Whatever_is_sent_to_nobody_is_answered_with_nothing()
    {
        using var nobody = Rehearsal.ToNobody();
        for (var length = 1; length < 1_000_000; length *= 10)
        {
            using var answer = await PostAsync(nobody, new byte[length]);
            Assert.Equal((HttpStatusCode.NoContent, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }
        var many = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => PostAsync(nobody, [1])));
        Assert.All(many, answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
    }

    static Rehearsal Over(Interview.Server server, HttpMessageInvoker nobody) =>
        new(server.Router, new(new(null, nowhere, null, null), nobody, TimeProvider.System, NullLogger<DiscordRest>.Instance));

    static async Task<HttpResponseMessage> PostAsync(HttpMessageInvoker to, byte[] bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, nowhere) { Content = new ByteArrayContent(bytes) };
        return await to.SendAsync(request, default);
    }
}
