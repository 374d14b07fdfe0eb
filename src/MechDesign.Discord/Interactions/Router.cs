using System.Collections.Frozen;
using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord.Interactions;

/// <summary>
/// From an interaction to its one answer, without any network. Discord may deliver an interaction more than once; only the
/// first one is answered here, and the store keeps a repeated one from being carried out by another process.
/// </summary>
public sealed class Router(ImmutableArray<Feature> features, ILogger<Router> log)
{
    /// <summary>More than Discord delivers again within the three seconds an answer is awaited.</summary>
    const int Remembered = 10_000;

    readonly FrozenDictionary<string, SlashCommand> commands = features.SelectMany(feature => feature.Commands).ToFrozenDictionary(command => command.Definition.Name, StringComparer.Ordinal);
    readonly FrozenDictionary<string, ClickAction> clicks = features.SelectMany(feature => feature.Clicks).ToFrozenDictionary(click => click.Action, StringComparer.Ordinal);
    readonly Lock gate = new();
    readonly HashSet<string> seen = new(StringComparer.Ordinal);
    readonly Queue<string> order = new();

    /// <summary>Every command, as it is to be registered.</summary>
    public ImmutableArray<CommandDefinition> Definitions => [.. features.SelectMany(feature => feature.Commands).Select(command => command.Definition)];

    /// <summary>The answer; null when the interaction was answered before or nobody awaits one.</summary>
    public async Task<Callback?> AnswerAsync(Interaction interaction, CancellationToken cancel)
    {
        if (interaction.UserId is null || IsRepeated(interaction.Id))
            return null;
        try
        {
            return await RouteAsync(interaction, cancel).ConfigureAwait(false);
        }
        catch (TranscriptException error)
        {
            log.LogError("An interaction met a failing store: {Reason}", error.Message);
            return interaction.Type is InteractionType.Autocomplete ? Nothing : Told("The store failed, and nothing was changed. Try once more; if it goes on, tell whoever runs this bot.");
        }
    }

    static Callback.Suggest Nothing => new(new Suggestions([]));

    /// <summary>A sentence only the one who acted sees.</summary>
    public static Callback.Say Told(string sentence) => new(new MessageBody(sentence, Flags: MessageBody.Ephemeral, AllowedMentions: AllowedMentions.Nobody));

    async Task<Callback?> RouteAsync(Interaction interaction, CancellationToken cancel) => (interaction.Type, interaction.Data) switch
    {
        (InteractionType.Command, { Name: { } name }) => commands.TryGetValue(name, out var command)
            ? await command.Answer(interaction, cancel).ConfigureAwait(false)
            : Told("This command is no longer there; /help lists those that are."),
        (InteractionType.Autocomplete, { Name: { } name }) => commands.TryGetValue(name, out var command) && command.Suggest is { } suggest
            ? await suggest(interaction, cancel).ConfigureAwait(false)
            : Nothing,
        (InteractionType.Component or InteractionType.Modal, { CustomId: { } id }) => CustomId.Parse(id) is { } clicked && clicks.TryGetValue(clicked.Action.Split('.')[0], out var click)
            ? await click.Answer(clicked, interaction, cancel).ConfigureAwait(false)
            : Told("This menu is from an older version; /resume shows your interview as it stands now."),
        _ => null,
    };

    bool IsRepeated(string id)
    {
        lock (gate)
        {
            if (!seen.Add(id))
                return true;
            order.Enqueue(id);
            if (order.Count > Remembered)
                seen.Remove(order.Dequeue());
            return false;
        }
    }
}
