using System.Net;
using System.Text;
using MechDesign.FakeDiscord.Rest;

namespace MechDesign.Discord.Rest;

public sealed class RefusalTests
{
    [Fact]
    public async Task A_wrong_token_stops_the_bot_and_is_not_tried_again()
    {
        await using var server = await Server.StartAsync();
        var rest = server.With("wrong");

        var stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => rest.PostAsync(server.Channel, new("Today"), default));
        await Assert.ThrowsAsync<DiscordStoppedException>(() => rest.EditAsync(server.Channel, "7", new("Today"), default));

        Assert.Equal("Discord refuses the bot's token: make a new one in the developer portal (Bot, Reset Token) and set Discord:Token.", stopped.Message);
        Assert.Equal([401], server.Discord.Rest.Seen.Select(request => request.Status));
    }

    [Theory]
    [InlineData(Fault.MissingAccess, 403, DiscordRefusedException.MissingAccess, "Missing Access")]
    [InlineData(Fault.MissingPermissions, 403, DiscordRefusedException.MissingPermissions, "Missing Permissions")]
    [InlineData(Fault.UnknownChannel, 404, DiscordRefusedException.UnknownChannel, "Unknown Channel")]
    public async Task A_refusal_says_why_and_is_not_tried_again(Fault fault, int status, int code, string why)
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.FailNext(Server.Posts, fault);

        var refused = await Assert.ThrowsAsync<DiscordRefusedException>(() => server.PostAsync());

        Assert.Equal(((HttpStatusCode)status, code), (refused.Status, refused.Code));
        Assert.Equal($"POST /channels/{{channel}}/messages was refused with {status}: {why}", refused.Message);
        Assert.Equal([status], server.Statuses(Server.Posts));
    }

    [Fact]
    public async Task An_interaction_that_is_over_is_not_asked_for_again()
    {
        await using var server = await Server.StartAsync();

        var refused = await Assert.ThrowsAsync<DiscordRefusedException>(() => server.Rest.EditOriginalAsync(server.Discord.World.ApplicationId, "gone", new("Late"), default));

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Single(server.Discord.Rest.Seen);
    }

    [Fact]
    public void Every_place_of_an_error_is_named() => Assert.Equal(
        "Invalid Form Body; data.components[0].components[1].label: Must be 80 or fewer in length.; data.components[0].components[1].label: No.; data.content: Too long.",
        Read("""
            {"code": 50035, "message": "Invalid Form Body", "errors": {"data": {
              "components": {"0": {"components": {"1": {"label": {"_errors": [{"code": "X", "message": "Must be 80 or fewer in length."}, {"code": "Y", "message": "No."}]}}}}},
              "content": {"_errors": [{"code": "Z", "message": "Too long."}]}}}}
            """).Message);

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"code\":\"x\",\"message\":7,\"retry_after\":\"soon\",\"global\":1,\"errors\":[1]}")]
    [InlineData("{\"code\":1e99,\"errors\":{\"_errors\":[1]}}")]
    public void An_error_that_is_none_is_read_all_the_same(string body)
    {
        var error = Read(body);

        Assert.Equal((0, null, false), (error.Code, error.RetryAfter, error.IsGlobal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"id\":7}")]
    [InlineData("<html>")]
    public async Task An_answer_that_is_no_message_is_told_apart_from_one(string answer)
    {
        var rest = new Scripted(_ => Scripted.Answer(HttpStatusCode.OK, answer)).Rest();

        await Assert.ThrowsAsync<DiscordRefusedException>(() => rest.PostAsync("1", new("Today"), default));
    }

    static ErrorBody Read(string body) => ErrorBody.Read(Encoding.UTF8.GetBytes(body));
}
