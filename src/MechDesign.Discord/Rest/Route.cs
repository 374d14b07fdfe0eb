namespace MechDesign.Discord.Rest;

/// <summary>What limits a request, beside its own bucket (Discord documentation, Rate Limits).</summary>
enum Lane
{
    /// <summary>Signed with the bot's token; its bucket and fifty a second.</summary>
    Bot = 1,

    /// <summary>An interaction's webhook: its bucket alone, and no token, since the address is one.</summary>
    Webhook,

    /// <summary>The answer somebody waits for: no queue at all.</summary>
    Callback,
}

/// <summary>One of the few requests the bot makes.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Name">The address without anything secret, for logs; requests of one name share a limit.</param>
/// <param name="Path">Below the API's base address.</param>
/// <param name="Major">The channel, server or webhook that has a limit of its own.</param>
/// <param name="Lane">What limits it.</param>
/// <param name="IsRepeatable">Whether doing it twice is the same as once.</param>
sealed record Route(HttpMethod Method, string Name, string Path, string Major, Lane Lane, bool IsRepeatable)
{
    /// <summary>Nothing secret.</summary>
    public override string ToString() => Name;

    public static readonly Route GatewayBot = new(HttpMethod.Get, "GET /gateway/bot", "gateway/bot", "", Lane.Bot, true);

    public static Route Commands(string application, string? guild) => guild is null
        ? new(HttpMethod.Put, "PUT /applications/{app}/commands", $"applications/{application}/commands", "", Lane.Bot, true)
        : new(HttpMethod.Put, "PUT /applications/{app}/guilds/{guild}/commands", $"applications/{application}/guilds/{guild}/commands", guild, Lane.Bot, true);

    // A second answer is refused as 40060, so that a repeated one does no harm.
    public static Route Answer(string interaction, string token) =>
        new(HttpMethod.Post, "POST /interactions/{id}/{token}/callback", $"interactions/{interaction}/{token}/callback", interaction, Lane.Callback, true);

    public static Route Original(string application, string token) =>
        new(HttpMethod.Patch, "PATCH /webhooks/{app}/{token}/messages/@original", $"webhooks/{application}/{token}/messages/@original", token, Lane.Webhook, true);

    public static Route FollowUp(string application, string token) =>
        new(HttpMethod.Post, "POST /webhooks/{app}/{token}", $"webhooks/{application}/{token}", token, Lane.Webhook, false);

    /// <param name="channel">Where to.</param>
    /// <param name="hasNonce">Whether Discord knows the message again for some minutes.</param>
    public static Route Post(string channel, bool hasNonce) =>
        new(HttpMethod.Post, "POST /channels/{channel}/messages", $"channels/{channel}/messages", channel, Lane.Bot, hasNonce);

    public static Route Messages(string channel) =>
        new(HttpMethod.Get, "GET /channels/{channel}/messages", $"channels/{channel}/messages?limit={DiscordRest.MostMessages}", channel, Lane.Bot, true);

    public static Route Edit(string channel, string message) =>
        new(HttpMethod.Patch, "PATCH /channels/{channel}/messages/{message}", $"channels/{channel}/messages/{message}", channel, Lane.Bot, true);

    // A message has one thread: a second one is refused as 160004.
    public static Route Thread(string channel, string message) =>
        new(HttpMethod.Post, "POST /channels/{channel}/messages/{message}/threads", $"channels/{channel}/messages/{message}/threads", channel, Lane.Bot, true);
}
