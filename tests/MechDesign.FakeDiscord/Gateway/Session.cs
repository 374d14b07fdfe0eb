using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord.Gateway;

/// <summary>What outlives a connection: a sequence of events, so that a bot that comes back gets what it missed.</summary>
internal sealed class Session(string id, int shard, int shards)
{
    readonly Lock gate = new();
    readonly List<byte[]> events = [];
    Connection? connection;

    public string Id => id;

    /// <summary>False after the bot left with 1000 or 1001, or was told that it is over.</summary>
    public bool IsOpen { get; set; } = true;

    public int Sequence
    {
        get
        {
            lock (gate)
                return events.Count;
        }
    }

    /// <summary>Whether this session gets a server's events; direct messages go to the first shard.</summary>
    public bool Gets(string? guildId) => guildId is null ? shard == 0 : (int)(ulong.Parse(guildId, System.Globalization.CultureInfo.InvariantCulture) >> 22) % shards == shard;

    public void Dispatch(string type, JsonNode data) => Dispatch(type, JsonSerializer.SerializeToUtf8Bytes(data));

    /// <param name="type">The event's name.</param>
    /// <param name="data">Its <c>d</c>, written.</param>
    public void Dispatch(string type, ReadOnlySpan<byte> data)
    {
        lock (gate)
        {
            byte[] message = [.. Encoding.UTF8.GetBytes($$"""{"t":"{{type}}","s":{{events.Count + 1}},"op":0,"d":"""), .. data, (byte)'}'];
            events.Add(message);
            connection?.Send(message);
        }
    }

    /// <summary>From now on events go there, those after <paramref name="sequence"/> first.</summary>
    public void Attach(Connection to, int sequence)
    {
        lock (gate)
        {
            foreach (var missed in events.Skip(sequence))
                to.Send(missed);
            connection = to;
        }
    }

    public void Detach(Connection from)
    {
        lock (gate)
            if (connection == from)
                connection = null;
    }
}
