using MechDesign.Discord.Wire;
using MechDesign.FakeDiscord;

namespace MechDesign.Discord.Rest;

/// <summary>The client against the fake Discord over loopback, both by one clock that moves when it is told to.</summary>
sealed class Server : IAsyncDisposable
{
    public const string Posts = "POST /channels/{channel}/messages";
    public const string Answers = "POST /interactions/{id}/{token}/callback";
    public const string FollowUps = "POST /webhooks/{app}/{token}";
    public const string Threads = "POST /channels/{channel}/messages/{message}/threads";

    readonly HttpMessageInvoker http = DiscordRest.Client();
    readonly FakePerson person = World.Person("Ada");

    Server(FakeDiscord.FakeDiscord discord)
    {
        Discord = discord;
        discord.Rest.Clock = Clock;
        // No gateway takes what members do to a bot here.
        discord.Members.Held = [];
        Rest = With(discord.World.Token);
    }

    public FakeDiscord.FakeDiscord Discord { get; }

    public FakeClock Clock { get; } = new();

    public Recorded Log { get; } = new();

    public DiscordRest Rest { get; }

    public string Channel => Discord.World.Channel.Id;

    public int PostedHere => Discord.Messages.In(Channel).Count;

    public static async Task<Server> StartAsync() => new(await FakeDiscord.FakeDiscord.StartAsync());

    /// <summary>A client of its own, whose waits between tries are the longest there can be.</summary>
    public DiscordRest With(string token) => new(new(token, Discord.ApiBaseUrl, null, null), http, Clock, Log, () => 1);

    /// <summary>A member sends a command.</summary>
    public (PendingInteraction Pending, Interaction Seen) Done()
    {
        var pending = Discord.Members.Slash(person, Discord.World.Channel, "explain");
        return (pending, new(pending.Id, Discord.World.ApplicationId, InteractionType.Command, pending.Token));
    }

    public Task<string> PostAsync(string content = "Today", string? nonce = "today") =>
        Rest.PostAsync(Channel, new(content, AllowedMentions: AllowedMentions.Nobody, Nonce: nonce, EnforceNonce: nonce is null ? null : true), default);

    /// <summary>How requests of a route were answered.</summary>
    public IEnumerable<int> Statuses(string route) => Discord.Rest.Seen.Where(request => request.Route == route).Select(request => request.Status);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Discord.DisposeAsync();
    }
}
