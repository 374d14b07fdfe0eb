using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MechDesign.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Rest;

/// <summary>What became of an answer to an interaction.</summary>
public enum Delivery
{
    Delivered = 1,

    /// <summary>An earlier try had arrived after all, or another process answered (40060).</summary>
    AlreadyAnswered,

    /// <summary>Discord no longer knows the interaction (10062); the member sees that it failed, and the next click shows how things stand.</summary>
    TooLate,
}

/// <summary>
/// Discord's REST API, version 10: exactly the requests this bot makes. Every body is checked against <see cref="Limits"/>
/// before it is sent. All throw <see cref="DiscordRefusedException"/>, <see cref="DiscordStoppedException"/> or
/// <see cref="HttpRequestException"/>.
/// </summary>
public sealed class DiscordRest
{
    /// <summary>As many as Discord gives at once.</summary>
    public const int MostMessages = 100;

    internal const int MostConnections = 128;
    const int AlreadyAcknowledged = 40060;
    const int UnknownInteraction = 10062;
    const int HasThread = 160004;

    readonly Sender sender;

    public DiscordRest(DiscordSettings settings, HttpMessageInvoker http, TimeProvider clock, ILogger<DiscordRest> log)
        : this(settings, http, clock, log, Random.Shared.NextDouble)
    {
    }

    internal DiscordRest(DiscordSettings settings, HttpMessageInvoker http, TimeProvider clock, ILogger<DiscordRest> log, Func<double> chance) =>
        sender = new(http, settings, clock, log, chance);

    /// <summary>A client with as many connections as callbacks need at once, and no more. Time and buffers are the sender's own business.</summary>
    public static HttpMessageInvoker Client() => new(Handler());

    internal static SocketsHttpHandler Handler() => new()
    {
        MaxConnectionsPerServer = MostConnections,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        AllowAutoRedirect = false,
        UseCookies = false,
        // Discord has no use for our trace ids.
        ActivityHeadersPropagator = null,
    };

    /// <summary>Where the gateway is.</summary>
    public async Task<GatewayBot> GatewayBotAsync(CancellationToken cancel) =>
        Read(await sender.SendAsync(Route.GatewayBot, null, cancel).ConfigureAwait(false), WireJson.Default.GatewayBot);

    /// <summary>Replaces all commands; with a server, only there and at once.</summary>
    public Task OverwriteCommandsAsync(string applicationId, string? guild, ImmutableArray<CommandDefinition> commands, CancellationToken cancel) =>
        SendAsync(Route.Commands(applicationId, guild), commands, WireJson.Default.ImmutableArrayCommandDefinition, Limits.Problems(commands), [], cancel);

    /// <summary>Answers an interaction, outside of every queue.</summary>
    public async Task<Delivery> CallbackAsync(Interaction interaction, Callback callback, CancellationToken cancel)
    {
        var files = callback switch
        {
            Callback.Say say => say.Data.Files,
            Callback.Update update => update.Data.Files,
            _ => [],
        };
        try
        {
            await SendAsync(Route.Answer(interaction.Id, interaction.Token), callback, WireJson.Default.Callback, Limits.Problems(interaction, callback), files, cancel).ConfigureAwait(false);
            return Delivery.Delivered;
        }
        catch (DiscordRefusedException refused) when (refused.Code is AlreadyAcknowledged or UnknownInteraction)
        {
            return refused.Code == AlreadyAcknowledged ? Delivery.AlreadyAnswered : Delivery.TooLate;
        }
    }

    /// <summary>Replaces the first answer to an interaction, for fifteen minutes.</summary>
    public Task EditOriginalAsync(string applicationId, string token, MessageBody body, CancellationToken cancel) =>
        SendAsync(Route.Original(applicationId, token), body, Limits.Problems(body), cancel);

    /// <summary>One more message after the first answer, for fifteen minutes.</summary>
    public Task FollowUpAsync(string applicationId, string token, MessageBody body, CancellationToken cancel) =>
        SendAsync(Route.FollowUp(applicationId, token), body, Limits.NewMessage(body, true), cancel);

    /// <summary>Posts a message as the bot; returns its id.</summary>
    public async Task<string> PostAsync(string channelId, MessageBody body, CancellationToken cancel) => Read(
        await SendAsync(Route.Post(channelId, body is { Nonce: not null, EnforceNonce: true }), body, Limits.NewMessage(body, false), cancel).ConfigureAwait(false), WireJson.Default.Made).Id;

    /// <summary>The latest messages of a channel, the newest first; none where the bot may not read its history.</summary>
    public async Task<ImmutableArray<SeenMessage>> MessagesAsync(string channelId, CancellationToken cancel) =>
        Read(await sender.SendAsync(Route.Messages(channelId), null, cancel).ConfigureAwait(false), WireJson.Default.ImmutableArraySeenMessage);

    /// <summary>Changes a message of the bot.</summary>
    public Task EditAsync(string channelId, string messageId, MessageBody body, CancellationToken cancel) =>
        SendAsync(Route.Edit(channelId, messageId), body, Limits.Problems(body), cancel);

    /// <summary>Opens the thread of a message, or finds it open; its id is the message's.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="archiveMinutes">60, 1440, 4320 or 10080 without a word.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<string> OpenThreadAsync(string channelId, string messageId, string name, int archiveMinutes, CancellationToken cancel)
    {
        var thread = new ThreadBody(name, archiveMinutes);
        try
        {
            var body = await SendAsync(Route.Thread(channelId, messageId), thread, WireJson.Default.ThreadBody, Limits.Problems(thread), [], cancel).ConfigureAwait(false);
            return Read(body, WireJson.Default.Made).Id;
        }
        catch (DiscordRefusedException refused) when (refused.Code is HasThread)
        {
            return messageId;
        }
    }

    Task<byte[]> SendAsync(Route route, MessageBody body, ImmutableArray<string> problems, CancellationToken cancel) =>
        SendAsync(route, body, WireJson.Default.MessageBody, problems, body.Files, cancel);

    Task<byte[]> SendAsync<T>(Route route, T body, JsonTypeInfo<T> type, ImmutableArray<string> problems, ImmutableArray<OutFile> files, CancellationToken cancel) => problems.IsEmpty
        ? sender.SendAsync(route, Payload.Of(body, type, files), cancel)
        : throw new LimitExceededException($"{route.Name} would be refused: {string.Join(" ", problems)}");

    static T Read<T>(byte[] body, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw new JsonException();
        }
        catch (JsonException error)
        {
            throw new DiscordRefusedException(HttpStatusCode.OK, 0, $"Discord answered with something else than {typeof(T).Name}: {error.Path}.");
        }
    }
}
