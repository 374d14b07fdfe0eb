using MechDesign.Discord.Wire;
using MechDesign.FakeDiscord.Rest;

namespace MechDesign.Discord.Rest;

/// <summary>Whoever reads the bot's token can be the bot, and whoever reads an interaction's can answer in its place.</summary>
public sealed class SecretsTests
{
    [Fact]
    public async Task No_token_stands_in_logs_exceptions_or_texts()
    {
        await using var server = await Server.StartAsync();
        server.Discord.Rest.PerBucket = 100;
        var (_, seen) = server.Done();
        var texts = new List<string> { new DiscordSettings(server.Discord.World.Token, server.Discord.ApiBaseUrl, null, null).ToString(), seen.ToString(), Route.Answer(seen.Id, seen.Token).ToString() };
        foreach (var fault in Enum.GetValues<Fault>().Where(fault => fault is not (Fault.DoneAndSilent or Fault.Banned or Fault.Unauthorized)))
        {
            server.Discord.Rest.FailNext(Server.FollowUps, fault, seconds: 1_000);
            server.Discord.Rest.FailNext(Server.Posts, fault, seconds: 1_000);
            texts.Add(await ErrorAsync(() => server.Rest.FollowUpAsync(server.Discord.World.ApplicationId, seen.Token, new("And this."), default)));
            texts.Add(await ErrorAsync(() => server.PostAsync(nonce: null)));
            server.Clock.Advance(TimeSpan.FromSeconds(1_000));
        }
        using var nobody = DiscordRest.Client();
        var unreachable = new DiscordRest(new(server.Discord.World.Token, new("http://127.0.0.1:1"), null, null), nobody, TimeProvider.System, server.Log, () => 0);
        texts.Add(await ErrorAsync(() => unreachable.FollowUpAsync("1", seen.Token, new("And this."), default)));
        texts.Add(await ErrorAsync(() => unreachable.CallbackAsync(seen, new Callback.Say(new("Hello")), default)));
        texts.Add(server.Log.Text);

        Assert.Contains("has to wait", server.Log.Text, StringComparison.Ordinal);
        Assert.All(texts, text => Assert.DoesNotContain(server.Discord.World.Token, text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain(seen.Token, text, StringComparison.Ordinal));
    }

    static async Task<string> ErrorAsync(Func<Task> act) => (await Assert.ThrowsAnyAsync<Exception>(act)).ToString();
}
