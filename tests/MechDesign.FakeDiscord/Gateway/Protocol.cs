using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MechDesign.FakeDiscord.Gateway;

/// <summary>The server's side of one connection, strict: what the documentation forbids is noted, and closed as Discord closes it.</summary>
internal sealed class Protocol(FakeGateway gateway, Connection connection, HttpRequest request)
{
    const int LargestPayload = 4096;
    const int SendsPerMinute = 120;
    const long PrivilegedIntents = 1 << 1 | 1 << 8 | 1 << 15;

    bool IsOnResumeUrl => request.Path.Value?.EndsWith("-resume", StringComparison.Ordinal) ?? false;

    /// <summary>Until the bot is gone; the code with which it closed.</summary>
    public async Task<int?> RunAsync(CancellationToken cancel)
    {
        if (request.Query["v"] != "10" || request.Query["encoding"] != "json")
        {
            gateway.Violates($"Connected with {request.QueryString} instead of v=10 and encoding=json.");
            connection.Close(4012);
        }
        Greet(gateway.Faults.Greetings.TryDequeue(out var greeting) ? greeting : Greeting.Hello);
        while (true)
        {
            using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            late.CancelAfter(gateway.HeartbeatInterval * 1.5);
            var (message, code) = await connection.ReadAsync(late.Token).ConfigureAwait(false);
            if (message is null)
            {
                if (late.IsCancellationRequested && !cancel.IsCancellationRequested)
                    gateway.Violates("No beat came in time.");
                return code;
            }
            Take(message);
        }
    }

    void Greet(Greeting greeting)
    {
        if (greeting is Greeting.ReconnectThenHello or Greeting.ReconnectOnly)
            connection.Send(Payloads.Of(7));
        if (greeting is Greeting.Hello or Greeting.ReconnectThenHello)
            connection.Send(Payloads.Hello(gateway.HeartbeatInterval));
        if (greeting is Greeting.InvalidHello)
            connection.Send("""{"op":10,"d":{"heartbeat_interval":"soon"}}"""u8.ToArray());
    }

    void Take(byte[] message)
    {
        var now = Stopwatch.GetTimestamp();
        connection.Sends.Enqueue(now);
        while (Stopwatch.GetElapsedTime(connection.Sends.Peek(), now) > TimeSpan.FromSeconds(60))
            connection.Sends.Dequeue();
        if (connection.Sends.Count > SendsPerMinute)
            Refuse(4008, "Sent more than 120 payloads within a minute.");
        else if (message.Length > LargestPayload)
            Refuse(4002, "Sent more than 4,096 bytes at once.");
        else if (Parse(message) is not { } payload)
            Refuse(4002, "Sent what is no JSON object.");
        else
            Take((int?)payload["op"], payload["d"]);
    }

    void Take(int? op, JsonNode? data)
    {
        switch (op)
        {
            case 1:
                Beat(data);
                break;
            case 2 when connection.HasIdentified:
            case 6 when connection.HasIdentified:
                Refuse(4005, "Identified itself twice on one connection.");
                break;
            case 2:
                Identify(data as JsonObject);
                break;
            case 6:
                Resume(data as JsonObject);
                break;
            case 3 or 4 or 8 when connection.HasIdentified:
                break;
            case 3 or 4 or 8:
                Refuse(4003, $"Sent op {op} before it was identified.");
                break;
            default:
                Refuse(4001, $"Sent op {op}.");
                break;
        }
    }

    void Beat(JsonNode? data)
    {
        gateway.Journal.Note(GatewayActKind.Beat, connection.Number, data?.DeepClone());
        if (data is not null && (data.GetValueKind() is not JsonValueKind.Number || (int)data > (connection.Session?.Sequence ?? 0)))
            gateway.Violates($"A beat said {data.ToJsonString()}, which is no sequence number it was sent.");
        if (gateway.Faults.AcksBeats)
            connection.Send(Payloads.Of(11));
    }

    void Identify(JsonObject? data)
    {
        gateway.Journal.Note(GatewayActKind.Identified, connection.Number, data?.DeepClone());
        var sinceLast = Stopwatch.GetElapsedTime(gateway.LastIdentify);
        gateway.LastIdentify = Stopwatch.GetTimestamp();
        gateway.Remaining--;
        if (IsOnResumeUrl)
            gateway.Violates("Began a new session at the address for resuming.");
        if (gateway.Faults.IdentifyRefusals.TryDequeue(out var refusal))
        {
            if (refusal != 0)
                connection.Close(refusal);
        }
        else if ((string?)data?["token"] != gateway.World.Token)
            connection.Close(4004);
        else if (data["properties"] is not JsonObject { Count: >= 3 } || data["intents"]?.GetValueKind() is not JsonValueKind.Number)
            Refuse(4002, "IDENTIFY lacks properties or intents.");
        else if (((long)data["intents"]! & PrivilegedIntents) != 0)
            Refuse(4014, "Asked for privileged intents.");
        else if (data["shard"] is JsonArray shard && (shard.Count != 2 || (int)shard[0]! >= (int)shard[1]!))
            Refuse(4010, "The shard is none.");
        else if (gateway.MaxConcurrency == 1 && sinceLast < gateway.IdentifySpacing * 0.98)
        {
            gateway.Violates($"Two IDENTIFYs within {sinceLast.TotalSeconds:0.00} s.");
            connection.Send(Payloads.Of(9, false));
        }
        else
            Welcome((int?)data["shard"]?[0] ?? 0, (int?)data["shard"]?[1] ?? 1, (long)data["intents"]!);
    }

    void Welcome(int shard, int shards, long intents)
    {
        connection.HasIdentified = true;
        var session = connection.Session = gateway.Begin(shard, shards);
        var guilds = gateway.World.Guilds.Where(guild => session.Gets(guild.Id)).ToArray();
        session.Attach(connection, 0);
        session.Dispatch("READY", Payloads.Ready(gateway.World, session.Id, gateway.ResumeUrl, shard, shards, guilds));
        if ((intents & 1) != 0)
            foreach (var guild in guilds)
                session.Dispatch("GUILD_CREATE", Payloads.Guild(gateway.World, guild));
        gateway.Journal.Note(GatewayActKind.Ready, connection.Number);
    }

    void Resume(JsonObject? data)
    {
        gateway.Journal.Note(GatewayActKind.Resumed, connection.Number, data?.DeepClone());
        if (!IsOnResumeUrl)
            gateway.Violates("Resumed at the first address instead of resume_gateway_url.");
        if (gateway.Faults.ResumeRefusals.TryDequeue(out var refusal))
        {
            if (refusal == 9)
                connection.Send(Payloads.Of(9, false));
            else
                connection.Close(refusal);
        }
        else if ((string?)data?["token"] != gateway.World.Token)
            connection.Close(4004);
        else if (gateway.Session((string?)data["session_id"]) is not { } session)
            connection.Send(Payloads.Of(9, false));
        else if (data["seq"]?.GetValueKind() is not JsonValueKind.Number || (int)data["seq"]! > session.Sequence)
            Refuse(4007, $"Resumed from {data["seq"]?.ToJsonString() ?? "nothing"}, which was never sent.");
        else
        {
            connection.HasIdentified = true;
            connection.Session = session;
            session.Attach(connection, (int)data["seq"]!);
            session.Dispatch("RESUMED", new JsonObject { ["_trace"] = new JsonArray("fake") });
            gateway.Journal.Note(GatewayActKind.ResumedReady, connection.Number);
        }
    }

    void Refuse(int code, string sentence)
    {
        gateway.Violates(sentence);
        connection.Close(code);
    }

    static JsonObject? Parse(byte[] message)
    {
        try
        {
            return JsonNode.Parse(message) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
