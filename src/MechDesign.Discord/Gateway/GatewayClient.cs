using System.Text.Json;
using System.Threading.Channels;
using MechDesign.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Gateway;

/// <summary>
/// The bot's connection to Discord, gateway version 10 (Discord documentation, Gateway): connects, stays connected, goes on
/// where it was after whatever happened, and hands events on.
/// </summary>
public sealed class GatewayClient
{
    /// <summary>After so many failures in a row the address for resuming is itself suspect, and a new session begins at the first one.</summary>
    const int MostResumes = 6;

    readonly GatewaySettings settings;
    readonly Func<CancellationToken, Task<GatewayBot>> ask;
    readonly TimeProvider clock;
    readonly ILogger<GatewayClient> log;
    readonly GatewayTimes times;
    readonly Func<double> chance;
    readonly Identifies identifies;
    readonly Backoff backoff;
    readonly Feed feed;
    readonly Session session = new();
    Conversation? conversation;

    /// <param name="settings">As whom.</param>
    /// <param name="ask">Asks <c>GET /gateway/bot</c>; called before each new session.</param>
    /// <param name="clock">Waits and timestamps.</param>
    /// <param name="log">Never told the token, nor what anybody wrote.</param>
    public GatewayClient(GatewaySettings settings, Func<CancellationToken, Task<GatewayBot>> ask, TimeProvider clock, ILogger<GatewayClient> log)
        : this(settings, ask, clock, log, new GatewayTimes(), Random.Shared.NextDouble)
    {
    }

    internal GatewayClient(
        GatewaySettings settings, Func<CancellationToken, Task<GatewayBot>> ask, TimeProvider clock, ILogger<GatewayClient> log, GatewayTimes times, Func<double> chance)
    {
        (this.settings, this.ask, this.clock, this.log, this.times, this.chance) = (settings, ask, clock, log, times, chance);
        (identifies, backoff, feed) = (new(clock), new(clock, chance), new(log));
    }

    /// <summary>What happened, in order. Completed when <see cref="RunAsync"/> ends.</summary>
    public ChannelReader<GatewayEvent> Events => feed.Reader;

    public GatewayState State { get; private set; } = GatewayState.Waiting;

    /// <summary>How long ago anything was received; null before the first connection. A healthy connection receives something every interval, about 41 s.</summary>
    public TimeSpan? LastEventAge => Volatile.Read(ref conversation) is { } last ? clock.GetElapsedTime(last.ReceivedAt) : null;

    /// <summary>Stays connected until it is cancelled, and then ends the session.</summary>
    /// <exception cref="DiscordStoppedException">Discord will not have this bot as it is set up.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        Exception? fatal = null;
        try
        {
            Next? next = Next.Resume.It;
            while (next is not null)
            {
                next = next is Next.Stop stop ? throw new DiscordStoppedException(stop.Reason) : next;
                State = GatewayState.Waiting;
                if (next is Next.NewSession || backoff.Failures >= MostResumes)
                    session.Forget();
                await Task.Delay(backoff.WaitBefore(next), clock, cancel).ConfigureAwait(false);
                next = await ConnectAsync(cancel).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
        }
        catch (Exception error)
        {
            fatal = error;
            throw;
        }
        finally
        {
            State = GatewayState.Stopped;
            feed.Complete(fatal);
        }
    }

    async Task<Next?> ConnectAsync(CancellationToken cancel)
    {
        try
        {
            return session.CanResume
                ? await ConverseAsync(session.ResumeUrl!, Outgoing.Resume(settings, session.Id!, session.Sequence!.Value), () => { }, cancel).ConfigureAwait(false)
                : await IdentifyAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not DiscordStoppedException && !cancel.IsCancellationRequested)
        {
            log.LogWarning("Discord's gateway cannot be reached: {Reason}", error.Message);
            return Next.Resume.It;
        }
    }

    async Task<Next?> IdentifyAsync(CancellationToken cancel)
    {
        session.Forget();
        var identify = Outgoing.Identify(settings);
        var bot = await ask(cancel).ConfigureAwait(false);
        while (bot.SessionStartLimit is { Remaining: <= 0 } limit)
        {
            log.LogWarning("No session may begin for {Minutes} minutes: Discord's limit for today is used up", Math.Ceiling(limit.ResetAfter / 60_000d));
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 1000, 86_400_000)), clock, cancel).ConfigureAwait(false);
            bot = await ask(cancel).ConfigureAwait(false);
        }
        using var turn = await identifies.TurnAsync(settings.Shard, bot.SessionStartLimit?.MaxConcurrency ?? 1, cancel).ConfigureAwait(false);
        return await ConverseAsync(new(bot.Url), identify, turn.Identifying, cancel).ConfigureAwait(false);
    }

    async Task<Next?> ConverseAsync(Uri url, byte[] opening, Action identifying, CancellationToken cancel)
    {
        State = GatewayState.Connecting;
        var resumes = session.CanResume;
        using var connection = await Connection.OpenAsync(url, times, clock, cancel).ConfigureAwait(false);
        using var now = new Conversation(connection, opening, Greeted, session, Happened, times, clock, chance, log);
        Volatile.Write(ref conversation, now);
        return await now.RunAsync(cancel).ConfigureAwait(false);

        void Greeted()
        {
            State = GatewayState.Greeted;
            identifying();
            GatewayMeasures.Opened(resumes);
        }
    }

    void Happened(Payload payload, long receivedAt)
    {
        try
        {
            if (payload.Kind is EventKind.Ready)
                Began(payload);
            if (payload.Kind is EventKind.Ready or EventKind.Resumed)
            {
                backoff.Reset();
                State = GatewayState.Ready;
            }
            if (Feed.Of(payload, receivedAt) is { } happened)
                feed.Write(happened);
        }
        catch (JsonException error)
        {
            // Only the place in the JSON: the text itself may be what somebody wrote.
            log.LogWarning("An event of kind {Kind} could not be read at {Path}", payload.Kind, error.Path);
        }
    }

    void Began(Payload payload)
    {
        var ready = JsonSerializer.Deserialize(payload.Data.Span, GatewayJson.Default.ReadyData);
        if (ready is not { SessionId: { } id, ResumeGatewayUrl: { } url, Application.Id: { } application } || !Uri.TryCreate(url, UriKind.Absolute, out var resumeUrl))
            throw new JsonException("READY without a session.");
        session.Began(id, resumeUrl);
        log.LogInformation("Discord's gateway: a session began ({Settings})", settings);
        feed.Write(new GatewayEvent.Ready(application));
    }
}
