using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace MechDesign.Discord.Rest;

/// <summary>The fake is as strict as Discord is: what our client never sends, sent without it.</summary>
public sealed class FakeRestTests
{
    [Theory]
    [InlineData("/channels/{channel}/messages", "POST", """{"content":""}""", 50006, "")]
    [InlineData("/channels/{channel}/messages", "POST", """{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"a"}]}]}""", 50035, "components.0.components.0.custom_id")]
    [InlineData("/channels/{channel}/messages", "POST", """{"components":[{"type":1,"components":[{"type":3,"custom_id":"a","options":[{"label":"a","value":"1"},{"label":"b","value":"1"}]}]}]}""", 50035, "components.0.components.0.options.1.value")]
    [InlineData("/applications/1/commands", "PUT", """[{"name":"ok","description":"d"},{"name":"Bad","description":"d"}]""", 50035, "1.name")]
    [InlineData("/applications/1/commands", "PUT", """[{"name":"ok","description":"d","options":[{"type":3,"name":"a","description":"d"},{"type":3,"name":"b","description":"d","required":true}]}]""", 50035, "0.options")]
    public async Task What_Discord_refuses_is_refused_with_its_place(string path, string method, string body, int code, string place)
    {
        await using var server = await Server.StartAsync();

        using var response = await SendAsync(server, method, path, body);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal((HttpStatusCode.BadRequest, code), (response.StatusCode, (int)error["code"]!));
        var at = place.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(error["errors"], (node, name) => node?[name]);
        Assert.Equal(place.Length > 0, at?["_errors"] is JsonArray);
        Assert.Empty(server.Discord.Rest.Commands);
    }

    [Fact]
    public async Task The_sixth_in_a_second_and_the_fifty_first_of_all_have_to_wait()
    {
        await using var server = await Server.StartAsync();

        for (var post = 0; post < 5; post++)
            Assert.Equal(HttpStatusCode.OK, (await SendAsync(server, "POST", "/channels/{channel}/messages", """{"content":"a"}""")).StatusCode);
        using var sixth = await SendAsync(server, "POST", "/channels/{channel}/messages", """{"content":"a"}""");
        server.Discord.Rest.PerBucket = 100;
        for (var post = 6; post < 50; post++)
            await SendAsync(server, "POST", "/channels/{channel}/messages", """{"content":"a"}""");
        using var last = await SendAsync(server, "POST", "/channels/{channel}/messages", """{"content":"a"}""");

        Assert.Equal((HttpStatusCode.TooManyRequests, "user", "0"), (sixth.StatusCode, sixth.Headers.GetValues("X-RateLimit-Scope").Single(), sixth.Headers.GetValues("X-RateLimit-Remaining").Single()));
        Assert.Equal((HttpStatusCode.TooManyRequests, "global"), (last.StatusCode, last.Headers.GetValues("X-RateLimit-Scope").Single()));
    }

    static async Task<HttpResponseMessage> SendAsync(Server server, string method, string path, string body)
    {
        using var http = DiscordRest.Client();
        using var request = new HttpRequestMessage(new(method), new Uri(server.Discord.ApiBaseUrl + path.Replace("{channel}", server.Channel, StringComparison.Ordinal))) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bot", server.Discord.World.Token);
        request.Headers.Add("User-Agent", "DiscordBot (https://example.org, 1)");
        return await http.SendAsync(request, default);
    }
}
