using System.Text;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

public sealed class RoutesTests
{
    [Fact]
    public async Task A_post_is_edited_and_gets_one_thread_that_has_its_id()
    {
        await using var server = await Server.StartAsync();

        var post = await server.PostAsync();
        await server.Rest.EditAsync(server.Channel, post, new("Edited"), default);
        var thread = await server.Rest.OpenThreadAsync(server.Channel, post, "Daily", 1440, default);
        var again = await server.Rest.OpenThreadAsync(server.Channel, post, "Daily", 1440, default);

        Assert.Equal("Edited", (string?)Assert.Single(server.Discord.Messages.In(server.Channel)).Body["content"]);
        Assert.Equal((post, post), (thread, again));
        Assert.Equal([201, 400], server.Statuses(Server.Threads));
    }

    [Fact]
    public async Task Commands_are_registered_everywhere_or_in_one_server()
    {
        await using var server = await Server.StartAsync();

        await server.Rest.OverwriteCommandsAsync(server.Discord.World.ApplicationId, null, [Bodies.Command(), Bodies.LargeCommand], default);
        await server.Rest.OverwriteCommandsAsync(server.Discord.World.ApplicationId, server.Discord.World.Guild.Id, [Bodies.Command()], default);

        Assert.Equal(2, server.Discord.Rest.Commands[""].Count);
        Assert.Equal("explain", (string?)server.Discord.Rest.Commands[server.Discord.World.Guild.Id][0]!["name"]);
    }

    [Fact]
    public async Task The_gateway_is_asked_for_with_the_token()
    {
        await using var server = await Server.StartAsync();

        var bot = await server.Rest.GatewayBotAsync(default);

        Assert.StartsWith($"ws://127.0.0.1:{server.Discord.Port}/", bot.Url, StringComparison.Ordinal);
        Assert.True(bot.SessionStartLimit.Remaining > 0);
    }

    [Fact]
    public async Task Files_go_beside_the_message_in_answers_posts_and_edits()
    {
        await using var server = await Server.StartAsync();
        var (pending, seen) = server.Done();
        var review = new MessageBody("Review", Attachments: [new("0", "review.md", "The review"), new("1", "design.yaml")])
        {
            Files = [new("review.md", Encoding.UTF8.GetBytes("# Größe"), "text/markdown; charset=utf-8"), new("design.yaml", new byte[] { 1, 0, 255 }, "application/yaml")],
        };

        await server.Rest.CallbackAsync(seen, new Callback.Say(review), default);
        await server.Rest.PostAsync(server.Channel, review, default);
        await server.Rest.EditOriginalAsync(server.Discord.World.ApplicationId, seen.Token, review with { Files = review.Files[..1], Attachments = review.Attachments!.Value[..1] }, default);

        Assert.Equal(2, server.PostedHere);
        Assert.All(server.Discord.Messages.In(server.Channel), message => Assert.Equal("# Größe", Encoding.UTF8.GetString(message.Files[0].Bytes)));
        Assert.Equal([1, 0, 255], server.Discord.Messages.In(server.Channel)[1].Files[1].Bytes);
        var left = Assert.Single((await pending.Answer).Message!.Files);
        Assert.Equal(("files[0]", "review.md"), (left.Field, left.Name));
    }

    [Fact]
    public async Task The_answer_is_edited_and_followed_up_without_the_bots_token()
    {
        await using var server = await Server.StartAsync();
        var (pending, seen) = server.Done();

        Assert.Equal(Delivery.Delivered, await server.Rest.CallbackAsync(seen, new Callback.SayLater(new(), _ => Task.FromResult(new MessageBody())), default));
        await server.Rest.EditOriginalAsync(server.Discord.World.ApplicationId, seen.Token, new("Here it is."), default);
        await server.Rest.FollowUpAsync(server.Discord.World.ApplicationId, seen.Token, new("And this.", Flags: MessageBody.Ephemeral), default);
        await server.PostAsync();

        Assert.Equal("Here it is.", (string?)(await pending.Answer).Message!.Body["content"]);
        Assert.Equal([null, null, null, $"Bot {server.Discord.World.Token}"], server.Discord.Rest.Seen.Select(request => request.Authorization));
    }

    [Fact]
    public async Task Every_request_says_whose_bot_it_is()
    {
        await using var server = await Server.StartAsync();

        await server.PostAsync();

        Assert.Matches(@"^DiscordBot \(https://\S+, [0-9.]+\)$", Assert.Single(server.Discord.Rest.Seen).UserAgent);
    }

    [Fact]
    public async Task A_body_over_a_limit_is_never_sent_and_the_fault_does_not_repeat_it()
    {
        await using var server = await Server.StartAsync();

        var fault = await Assert.ThrowsAsync<LimitExceededException>(() => server.PostAsync("SECRET" + new string('c', 2_000)));

        Assert.Equal("POST /channels/{channel}/messages would be refused: The content has 2006 characters, and 2000 are allowed.", fault.Message);
        Assert.Empty(server.Discord.Rest.Seen);
    }
}
