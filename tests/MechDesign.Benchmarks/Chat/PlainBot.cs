using System.Diagnostics;
using MechDesign.Coaching;
using MechDesign.Discord;
using MechDesign.Discord.Gateway;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;
using MechDesign.Engine;
using MechDesign.Transcripts;
using Microsoft.Extensions.Logging.Abstractions;
using Interaction = MechDesign.Discord.Wire.Interaction;

namespace MechDesign.Benchmarks;

/// <summary>
/// Our gateway and REST clients with the answers of <see cref="JsBot"/> and nothing behind them: the clients held against each
/// other, without the coaching. With a folder, a commit in the store comes before each answer, as long as that of a member's choice:
/// what no bot can be below that loses no answer.
/// </summary>
sealed class PlainBot(Uri api, string token, string? folder) : IDisposable
{
    /// <summary>The first argument of the process that is it.</summary>
    public const string Verb = "plain-bot";

    const char Of = ':';

    public Process Process { get; } = Drained.Start(Itself.With([Verb, api.ToString(), token, .. folder is null ? (string[])[] : [folder]]));

    /// <summary>In that process: connected until it is killed.</summary>
    public static async Task RunAsync(string api, string token, string? folder)
    {
        var settings = new DiscordSettings(token, new(api), null, null);
        using var http = DiscordRest.Client();
        var rest = new DiscordRest(settings, http, TimeProvider.System, NullLogger<DiscordRest>.Instance);
        var gateway = new GatewayClient(GatewaySettings.From(settings), rest.GatewayBotAsync, TimeProvider.System, NullLogger<GatewayClient>.Instance);
        var store = folder is null ? null : new FileTranscripts(folder);
        await Task.WhenAll(
            gateway.RunAsync(CancellationToken.None),
            Parallel.ForEachAsync(gateway.Events.ReadAllAsync(), new ParallelOptions { MaxDegreeOfParallelism = DiscordWorker.AtOnce }, async (happened, cancel) =>
            {
                if (happened is not GatewayEvent.InteractionCreated { Interaction: var interaction })
                    return;
                if (store is not null)
                    await StoreAsync(store, interaction, cancel);
                await rest.CallbackAsync(interaction, Answer(interaction), cancel);
            }));
    }

    public void Dispose() => Drained.End(Process);

    /// <summary>A command begins a transcript, and the choice under its answer goes on with it.</summary>
    static async Task StoreAsync(FileTranscripts store, Interaction interaction, CancellationToken cancel)
    {
        var (id, version) = interaction.Type is InteractionType.Command ? (interaction.Id, 0) : (interaction.Data!.CustomId!.Split(Of)[1], 1);
        Event happened = new Event.Answered(new(Field.Routing, 1), "P1.routing", "any writer", null);
        await store.AppendAsync($"t-{id}", version, new(interaction.Id, TimeProvider.System.GetUtcNow(), [happened]), cancel);
    }

    static Callback Answer(Interaction interaction) => interaction.Type is InteractionType.Command
        ? new Callback.Say(new($"{interaction.GuildId}/{interaction.UserId}: {interaction.Data!.Options!.Value[0].Value}", Components: [Row.Of(new Select($"pick{Of}{interaction.Id}", [.. Enumerable.Range(1, 3).Select(n => new SelectOption($"Choice {n}", $"{n}"))]))]))
        : new Callback.Update(new($"picked {interaction.Data!.Values!.Value[0]}", Components: [Row.Of(new Button(ButtonStyle.Primary, "Form", "form"))]));
}
