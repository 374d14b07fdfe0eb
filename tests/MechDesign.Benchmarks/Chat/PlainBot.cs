using System.Diagnostics;
using MechDesign.Discord;
using MechDesign.Discord.Gateway;
using MechDesign.Discord.Rest;
using MechDesign.Discord.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace MechDesign.Benchmarks;

/// <summary>Our gateway and REST clients with the answers of <see cref="JsBot"/> and nothing behind them: the clients held against each other, without the coaching.</summary>
sealed class PlainBot(Uri api, string token) : IDisposable
{
    /// <summary>The first argument of the process that is it.</summary>
    public const string Verb = "plain-bot";

    public Process Process { get; } = Drained.Start(Itself.With(Verb, api.ToString(), token));

    /// <summary>In that process: connected until it is killed.</summary>
    public static async Task RunAsync(string api, string token)
    {
        var settings = new DiscordSettings(token, new(api), null, null);
        using var http = DiscordRest.Client();
        var rest = new DiscordRest(settings, http, TimeProvider.System, NullLogger<DiscordRest>.Instance);
        var gateway = new GatewayClient(GatewaySettings.From(settings), rest.GatewayBotAsync, TimeProvider.System, NullLogger<GatewayClient>.Instance);
        await Task.WhenAll(
            gateway.RunAsync(CancellationToken.None),
            Parallel.ForEachAsync(gateway.Events.ReadAllAsync(), new ParallelOptions { MaxDegreeOfParallelism = DiscordWorker.AtOnce }, async (happened, cancel) =>
            {
                if (happened is GatewayEvent.InteractionCreated { Interaction: var interaction })
                    await rest.CallbackAsync(interaction, Answer(interaction), cancel);
            }));
    }

    public void Dispose() => Drained.End(Process);

    static Callback Answer(Interaction interaction) => interaction.Type is InteractionType.Command
        ? new Callback.Say(new($"{interaction.GuildId}/{interaction.UserId}: {interaction.Data!.Options!.Value[0].Value}", Components: [Row.Of(new Select("pick", [.. Enumerable.Range(1, 3).Select(n => new SelectOption($"Choice {n}", $"{n}"))]))]))
        : new Callback.Update(new($"picked {interaction.Data!.Values!.Value[0]}", Components: [Row.Of(new Button(ButtonStyle.Primary, "Form", "form"))]));
}
