using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MechDesign.FakeDiscord.Gateway;

/// <summary>Gateway v10 as the documentation says it: sessions, sequence numbers, replay, and every rule of it held against the bot.</summary>
public sealed class FakeGateway(World world, Uri url)
{
    readonly ConcurrentDictionary<string, Session> sessions = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<int, Connection> connections = new();
    readonly ConcurrentQueue<string> violations = new();
    int counted;

    public Faults Faults { get; } = new();

    public Journal Journal { get; } = new();

    /// <summary>What the bot did that the protocol forbids, one sentence each.</summary>
    public IReadOnlyList<string> Violations => [.. violations];

    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How far apart IDENTIFYs must be.</summary>
    public TimeSpan IdentifySpacing { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>IDENTIFYs left today.</summary>
    public int Remaining { get; set; } = 1000;

    /// <summary>When <see cref="Remaining"/> is full again.</summary>
    public TimeSpan ResetAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How many IDENTIFYs may come within one <see cref="IdentifySpacing"/>.</summary>
    public int MaxConcurrency { get; set; } = 1;

    public int Shards { get; set; } = 1;

    internal World World => world;

    internal long LastIdentify { get; set; }

    /// <summary>Where sessions are resumed; another address than where they begin.</summary>
    internal string ResumeUrl => $"{url}-resume";

    internal JsonObject Bot() => new()
    {
        ["url"] = url.ToString(),
        ["shards"] = Shards,
        ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = Remaining, ["reset_after"] = (long)ResetAfter.TotalMilliseconds, ["max_concurrency"] = MaxConcurrency },
    };

    /// <summary>Sends an event to every session that gets this server's events, now or when the bot is back.</summary>
    /// <exception cref="InvalidOperationException">No bot has identified itself.</exception>
    public void Dispatch(string type, JsonNode data, string? guildId) => Dispatch(type, JsonSerializer.SerializeToUtf8Bytes(data), guildId);

    internal void Dispatch(string type, ReadOnlySpan<byte> data, string? guildId)
    {
        var gets = sessions.Values.Where(session => session.IsOpen && session.Gets(guildId)).ToArray();
        if (gets.Length == 0)
            throw new InvalidOperationException("No bot has a session here: wait for Journal.NextAsync(Ready) first.");
        foreach (var session in gets)
            session.Dispatch(type, data);
    }

    /// <summary>The bot was taken out of a server, or (unavailable) the server is down.</summary>
    public void Leave(FakeGuild guild, bool unavailable = false)
    {
        var gone = new JsonObject { ["id"] = guild.Id };
        if (unavailable)
            gone["unavailable"] = true;
        else
            world.Remove(guild);
        Dispatch("GUILD_DELETE", gone, guild.Id);
    }

    public void Delete(FakeChannel channel)
    {
        world.Remove(channel);
        Dispatch("CHANNEL_DELETE", Payloads.Channel(channel), channel.Guild?.Id);
    }

    /// <summary>Op 7.</summary>
    public void AskToReconnect() => Send(Payloads.Of(7));

    /// <summary>Op 9; with false the session is over.</summary>
    public void InvalidateSession(bool resumable)
    {
        if (!resumable)
            EndSessions();
        Send(Payloads.Of(9, resumable));
    }

    /// <summary>Op 1 from the server.</summary>
    public void AskForBeat() => Send(Payloads.Of(1));

    /// <summary>Any bytes as one text message; none for a message without length.</summary>
    public void Send(byte[] message)
    {
        foreach (var connection in connections.Values)
            connection.Send(message);
    }

    /// <summary>Closes with a code; null without any.</summary>
    public void Close(int? code)
    {
        if (code is 1000 or 4007 or 4009)
            EndSessions();
        foreach (var connection in connections.Values)
            connection.Close(code ?? 1005);
    }

    /// <summary>The connection is gone, without a word.</summary>
    public void Drop()
    {
        foreach (var connection in connections.Values)
            connection.Abort();
    }

    internal async Task AcceptAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest || Faults.RefusedUpgrades > 0)
        {
            Faults.RefusedUpgrades--;
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        using var socket = await http.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        var connection = new Connection(Interlocked.Increment(ref counted), socket, Faults, http.Abort);
        connections[connection.Number] = connection;
        Journal.Note(GatewayActKind.Connected, connection.Number, $"{http.Request.Path}{http.Request.QueryString}");
        using var over = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var writing = connection.WriteAsync(over.Token);
        var code = await new Protocol(this, connection, http.Request).RunAsync(over.Token).ConfigureAwait(false);
        connections.TryRemove(connection.Number, out _);
        connection.Session?.Detach(connection);
        if (code is 1000 or 1001 && connection.Session is { } ended)
            ended.IsOpen = false;
        Journal.Note(GatewayActKind.Closed, connection.Number, null, code);
        connection.Abort();
        await over.CancelAsync().ConfigureAwait(false);
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    internal Session Begin(int shard, int shards)
    {
        var session = new Session(Guid.NewGuid().ToString("N"), shard, shards);
        return sessions[session.Id] = session;
    }

    internal Session? Session(string? id) => id is not null && sessions.TryGetValue(id, out var session) && session.IsOpen ? session : null;

    internal void Violates(string sentence) => violations.Enqueue(sentence);

    void EndSessions()
    {
        foreach (var session in sessions.Values)
            session.IsOpen = false;
    }
}
