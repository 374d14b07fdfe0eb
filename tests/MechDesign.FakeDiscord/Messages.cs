using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord;

/// <summary>A file that came with a body.</summary>
public sealed record ReceivedFile(string Field, string Name, string? MediaType, byte[] Bytes);

/// <summary>A message as its readers see it now.</summary>
/// <param name="answeredTo">Whose act the bot answered with it; null for what it posted by itself.</param>
public sealed class FakeMessage(string id, string channelId, string? guildId, JsonObject body, IReadOnlyList<ReceivedFile> files, string? answeredTo = null)
{
    public const int Ephemeral = 64;
    public const int Loading = 128;

    readonly List<JsonObject> shown = [body];
    readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

    public string ChannelId => channelId;

    public string? GuildId => guildId;

    public string? AnsweredTo => answeredTo;

    /// <summary>What it holds now: what was sent, with every edit put over it.</summary>
    public JsonObject Body
    {
        get
        {
            lock (shown)
                return shown[^1];
        }
    }

    public IReadOnlyList<ReceivedFile> Files { get; private set; } = files;

    /// <summary>Whether the bot has still to say what it says.</summary>
    public bool IsLoading => ((int?)Body["flags"] & Loading) is Loading;

    public bool IsEphemeral => ((int?)Body["flags"] & Ephemeral) is Ephemeral;

    public bool IsSeenBy(FakePerson person) => !IsEphemeral || answeredTo == person.Id;

    /// <summary>Until it says something: a bot may answer at once and write later.</summary>
    public Task Written => IsLoading ? written.Task : Task.CompletedTask;

    internal event Action<FakeMessage>? Edited;

    /// <summary>How often it was edited.</summary>
    public int Edits
    {
        get
        {
            lock (shown)
                return shown.Count - 1;
        }
    }

    /// <summary>What can be pressed or chosen on it now, in order.</summary>
    public IEnumerable<JsonObject> Parts => Walk(Body["components"]).Where(part => part.ContainsKey("custom_id"));

    /// <summary>Puts what is given over what was there; what an edit leaves out stays.</summary>
    public void Edit(JsonObject body, IReadOnlyList<ReceivedFile> files)
    {
        lock (shown)
        {
            var merged = (JsonObject)shown[^1].DeepClone();
            foreach (var (name, value) in body)
                if (name is not "flags")
                    merged[name] = value?.DeepClone();
            merged["flags"] = ((int?)merged["flags"] ?? 0) & ~Loading;
            shown.Add(merged);
        }
        if (files.Count > 0 || body.ContainsKey("attachments"))
            Files = files;
        Edited?.Invoke(this);
        written.TrySetResult();
    }

    /// <summary>The component with this id, 2 a button or 3 a select; also one that an edit took away since, because a member may be late.</summary>
    internal int? ComponentType(string customId)
    {
        lock (shown)
            return shown.SelectMany(body => Walk(body["components"])).Where(part => (string?)part["custom_id"] == customId).Select(part => (int?)part["type"]).FirstOrDefault();
    }

    static IEnumerable<JsonObject> Walk(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Walk),
        JsonObject part => [part, .. Walk(part["components"]), .. Walk(part["component"]), .. Walk(part["accessory"])],
        _ => [],
    };
}

/// <summary>Every message there is, posted or answered.</summary>
public sealed class Messages
{
    readonly ConcurrentDictionary<string, FakeMessage> all = new(StringComparer.Ordinal);

    /// <summary>A message is new, or was edited.</summary>
    public event Action<FakeMessage>? Shown;

    public FakeMessage Add(string channelId, string? guildId, JsonObject body, IReadOnlyList<ReceivedFile> files, string? answeredTo = null)
    {
        var message = all.GetOrAdd(Snowflakes.Next(), id => new(id, channelId, guildId, body, files, answeredTo));
        message.Edited += edited => Shown?.Invoke(edited);
        Shown?.Invoke(message);
        return message;
    }

    public FakeMessage? Find(string id) => all.GetValueOrDefault(id);

    /// <summary>What stands in a channel for everybody, the oldest first.</summary>
    public IReadOnlyList<FakeMessage> In(string channelId) =>
        [.. all.Values.Where(message => message.ChannelId == channelId && !message.IsEphemeral).OrderBy(message => message.Id.Length).ThenBy(message => message.Id, StringComparer.Ordinal)];
}
