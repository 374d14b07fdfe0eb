using System.Text.Json.Nodes;
using MechDesign.FakeDiscord.Gateway;

namespace MechDesign.FakeDiscord;

/// <summary>An option as a member gives it.</summary>
/// <param name="Type">1 subcommand, 2 group, 3 text, 4 integer, 5 yes or no, 7 channel, 10 number.</param>
/// <param name="Focused">Whether it is being typed.</param>
public sealed record FakeOption(string Name, int Type, JsonNode? Value = null, IReadOnlyList<FakeOption>? Options = null, bool Focused = false)
{
    public static FakeOption Text(string name, string value) => new(name, 3, value);

    public static FakeOption Integer(string name, long value) => new(name, 4, value);

    public static FakeOption YesNo(string name, bool value) => new(name, 5, value);

    public static FakeOption Channel(string name, FakeChannel value) => new(name, 7, value.Id);

    public static FakeOption Subcommand(string name, params IReadOnlyList<FakeOption> options) => new(name, 1, Options: options);

    internal JsonObject ToJson()
    {
        var json = new JsonObject { ["name"] = Name, ["type"] = Type };
        if (Value is not null)
            json["value"] = Value.DeepClone();
        if (Options is not null)
            json["options"] = new JsonArray([.. Options.Select(option => option.ToJson())]);
        if (Focused)
            json["focused"] = true;
        return json;
    }
}

/// <summary>What members do. Each act is sent to the bot as INTERACTION_CREATE; the Async forms wait for its answer as Discord does.</summary>
public sealed class Members(World world, FakeGateway gateway, Interactions interactions)
{
    /// <summary>A command is sent.</summary>
    public PendingInteraction Slash(FakePerson who, FakeChannel where, string command, params IReadOnlyList<FakeOption> options) =>
        Send(Shapes.Interaction(world, 2, who, where, Shapes.Command(world, command, options)), null);

    /// <summary>An option is being typed: the one that is <see cref="FakeOption.Focused"/>.</summary>
    public PendingInteraction Autocomplete(FakePerson who, FakeChannel where, string command, params IReadOnlyList<FakeOption> options) =>
        Send(Shapes.Interaction(world, 4, who, where, Shapes.Command(world, command, options)), null);

    /// <summary>A button is pressed, or values are selected.</summary>
    /// <exception cref="InvalidOperationException">The message never had this component.</exception>
    public PendingInteraction Click(FakePerson who, FakeMessage message, string customId, params IReadOnlyList<string> values)
    {
        if (message.ComponentType(customId) is not { } type || type == 0)
            throw new InvalidOperationException($"Nobody can press {customId}: the message has {message.Body["components"]?.ToJsonString() ?? "no components"}.");
        var data = new JsonObject { ["id"] = 2, ["custom_id"] = customId, ["component_type"] = type };
        if (type == 3)
            data["values"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        var where = Where(message.ChannelId);
        return Send(Shapes.Interaction(world, 3, who, where, data, message), message);
    }

    /// <summary>A form that the bot opened is sent.</summary>
    /// <param name="opened">The bot's answer of type 9.</param>
    /// <param name="fields">The inputs' custom ids and what was typed.</param>
    public PendingInteraction Modal(FakePerson who, Answer opened, params IReadOnlyList<(string CustomId, string Value)> fields)
    {
        var data = new JsonObject
        {
            ["custom_id"] = (string?)opened.Callback["data"]?["custom_id"] ?? throw new InvalidOperationException($"This opened no form: {opened.Callback.ToJsonString()}."),
            ["components"] = new JsonArray([.. fields.Select((field, index) => new JsonObject
            {
                ["type"] = 18, ["id"] = 2 * index + 1,
                ["component"] = new JsonObject { ["type"] = 4, ["id"] = 2 * index + 2, ["custom_id"] = field.CustomId, ["value"] = field.Value },
            })]),
        };
        var where = Where(opened.Interaction.ChannelId);
        return Send(Shapes.Interaction(world, 5, who, where, data, opened.Interaction.On), opened.Interaction.On);
    }

    public Task<Answer> SlashAsync(FakePerson who, FakeChannel where, string command, params IReadOnlyList<FakeOption> options) => AnswerAsync(Slash(who, where, command, options));

    public Task<Answer> AutocompleteAsync(FakePerson who, FakeChannel where, string command, params IReadOnlyList<FakeOption> options) =>
        AnswerAsync(Autocomplete(who, where, command, options));

    public Task<Answer> ClickAsync(FakePerson who, FakeMessage message, string customId, params IReadOnlyList<string> values) => AnswerAsync(Click(who, message, customId, values));

    public Task<Answer> ModalAsync(FakePerson who, Answer opened, params IReadOnlyList<(string CustomId, string Value)> fields) => AnswerAsync(Modal(who, opened, fields));

    /// <summary>The same interaction once more, as Discord may deliver it.</summary>
    public void Redeliver(PendingInteraction interaction) => gateway.Dispatch("INTERACTION_CREATE", interaction.Written, interaction.GuildId);

    /// <summary>While this is not null, what members do is kept back in it; <see cref="Release"/> sends it.</summary>
    public IList<PendingInteraction>? Held { get; set; }

    /// <summary>Sends what was held back, in the given order.</summary>
    public void Release(params IEnumerable<PendingInteraction> order)
    {
        Held = null;
        foreach (var interaction in order)
        {
            interaction.DispatchedAt = System.Diagnostics.Stopwatch.GetTimestamp();
            Redeliver(interaction);
        }
    }

    async Task<Answer> AnswerAsync(PendingInteraction interaction)
    {
        try
        {
            return await interaction.Answer.WaitAsync(interactions.Patience + TimeSpan.FromSeconds(1)).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The bot did not answer within {interactions.Patience.TotalSeconds} s: {interaction.Payload["data"]?.ToJsonString()}.");
        }
    }

    FakeChannel Where(string channelId) => world.Find(channelId) ?? throw new InvalidOperationException($"There is no channel {channelId}.");

    PendingInteraction Send(JsonObject payload, FakeMessage? on)
    {
        var interaction = interactions.Open(payload, on);
        if (Held is { } held)
            held.Add(interaction);
        else
            Redeliver(interaction);
        return interaction;
    }
}
