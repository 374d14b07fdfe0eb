using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using MechDesign.FakeDiscord.Rest;

namespace MechDesign.FakeDiscord;

/// <summary>How an interaction stands when its answer comes.</summary>
public enum Standing { Unknown = 1, Waiting, Answered, Late }

/// <summary>What the bot answered.</summary>
/// <param name="interaction">To what.</param>
/// <param name="took">From the dispatch to the callback.</param>
/// <param name="read">The body, and the message it makes; called once.</param>
public sealed class Answer(PendingInteraction interaction, TimeSpan took, Func<(JsonNode Callback, FakeMessage? Message)> read)
{
    readonly Lazy<(JsonNode Callback, FakeMessage? Message)> given = new(read);

    public PendingInteraction Interaction => interaction;

    public TimeSpan Took => took;

    /// <summary>The whole body: type and data.</summary>
    public JsonNode Callback => given.Value.Callback;

    /// <summary>The message as it stands now, new (4, 5) or replaced (7); null for suggestions and forms.</summary>
    public FakeMessage? Message => given.Value.Message;

    public int Type => (int)Callback["type"]!;
}

/// <summary>Something a member did, until and after the bot answered it.</summary>
public sealed class PendingInteraction(string id, string token, JsonObject payload, FakeMessage? on)
{
    readonly TaskCompletionSource<Answer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

    public string Token => token;

    /// <summary>The <c>d</c> of INTERACTION_CREATE.</summary>
    public JsonObject Payload => payload;

    /// <summary>The same as it is sent.</summary>
    internal byte[] Written { get; } = JsonSerializer.SerializeToUtf8Bytes(payload);

    public int Type => (int)payload["type"]!;

    public string ChannelId => (string)payload["channel_id"]!;

    public string? GuildId => (string?)payload["guild_id"];

    /// <summary>Who did it.</summary>
    public string PersonId => (string)(payload["member"]?["user"] ?? payload["user"])!["id"]!;

    /// <summary>The message that carried the component.</summary>
    public FakeMessage? On => on;

    /// <summary>What <c>@original</c> names once the bot answered with a message.</summary>
    public FakeMessage? Original { get; internal set; }

    public Task<Answer> Answer => answer.Task;

    /// <summary>A <see cref="Stopwatch"/> timestamp.</summary>
    public long DispatchedAt { get; internal set; } = Stopwatch.GetTimestamp();

    /// <summary>Of callbacks that came, the refused ones included.</summary>
    public int Callbacks { get; internal set; }

    internal void Answered(Answer given) => answer.TrySetResult(given);
}

/// <summary>What members did and what became of it; the callback route hands answers in.</summary>
public sealed class Interactions(Messages messages)
{
    readonly ConcurrentDictionary<string, PendingInteraction> all = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, PendingInteraction> byToken = new(StringComparer.Ordinal);

    /// <summary>How long Discord awaits the first answer.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether answers are read when they come, and held against Discord's rules; if not, when somebody looks at them. In a load test that would be most of the load.</summary>
    public bool ReadsAnswers { get; set; } = true;

    /// <summary>Whether one that was answered can still be found; in a load test whoever sent it has it.</summary>
    public bool Remembers { get; set; } = true;

    public PendingInteraction? Find(string id) => all.GetValueOrDefault(id);

    /// <summary>For the routes that name a token and no id: edits and follow-ups.</summary>
    public PendingInteraction? WithToken(string token) => byToken.GetValueOrDefault(token);

    public Standing StandingOf(string id, string token) => all.TryGetValue(id, out var interaction) && interaction.Token == token
        ? interaction.Answer.IsCompleted ? Standing.Answered
        : Stopwatch.GetElapsedTime(interaction.DispatchedAt) > Patience ? Standing.Late
        : Standing.Waiting
        : Standing.Unknown;

    /// <summary>Takes the bot's answer; false when nobody waits for it, and <see cref="StandingOf"/> beforehand says why.</summary>
    internal bool Complete(string id, string token, Func<Form> read)
    {
        if (!all.TryGetValue(id, out var interaction) || interaction.Token != token)
            return false;
        lock (interaction)
        {
            interaction.Callbacks++;
            if (StandingOf(id, token) is not Standing.Waiting)
                return false;
            var answer = new Answer(interaction, Stopwatch.GetElapsedTime(interaction.DispatchedAt), () => Carried(interaction, read()));
            if (ReadsAnswers)
                _ = answer.Callback;
            interaction.Answered(answer);
            if (!Remembers && all.TryRemove(id, out _))
                byToken.TryRemove(token, out _);
            return true;
        }
    }

    internal PendingInteraction Open(JsonObject payload, FakeMessage? on)
    {
        var (id, token) = (Snowflakes.Next(), Convert.ToBase64String(Guid.NewGuid().ToByteArray()).TrimEnd('=').Replace('/', '_').Replace('+', '-'));
        (payload["id"], payload["token"]) = (id, token);
        return byToken[token] = all[id] = new(id, token, payload, on);
    }

    (JsonNode, FakeMessage?) Carried(PendingInteraction interaction, Form form) =>
        (form.Json, Carry(interaction, (int?)form.Json["type"], form.Json["data"] as JsonObject ?? [], form.Files));

    FakeMessage? Carry(PendingInteraction interaction, int? type, JsonObject data, IReadOnlyList<ReceivedFile> files)
    {
        switch (type)
        {
            case 4:
                return interaction.Original = messages.Add(interaction.ChannelId, interaction.GuildId, (JsonObject)data.DeepClone(), files, interaction.PersonId);
            case 5:
                var waiting = new JsonObject { ["content"] = "", ["flags"] = ((int?)data["flags"] ?? 0) | FakeMessage.Loading };
                return interaction.Original = messages.Add(interaction.ChannelId, interaction.GuildId, waiting, files, interaction.PersonId);
            case 6:
                return interaction.Original = interaction.On;
            case 7:
                interaction.On?.Edit(data, files);
                return interaction.Original = interaction.On;
            default:
                return null;
        }
    }
}
