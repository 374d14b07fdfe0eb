using MechDesign.Discord.Commands;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Gateway;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rest;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord;

/// <summary>
/// The bot at work: stays connected, takes each interaction to its answer, many at once. A token that Discord refuses stops
/// this channel with one sentence; the others go on.
/// </summary>
sealed class DiscordWorker(
    GatewayClient gateway, DiscordRest rest, Router router, Registration registration, DailyGone daily, OneAtATime turns, TimeProvider clock, ILogger<DiscordWorker> log) : BackgroundService
{
    /// <summary>As many as there are connections for their answers; with 64, all of them may be waiting for the disk and the processors for them.</summary>
    internal const int AtOnce = DiscordRest.MostConnections;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var working = Parallel.ForEachAsync(
            gateway.Events.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
            async (happened, cancel) => await GuardAsync(happened, cancel).ConfigureAwait(false));
        try
        {
            using var turn = await turns.EnterAsync(stoppingToken).ConfigureAwait(false);
            await gateway.RunAsync(stoppingToken).ConfigureAwait(false);
            await working.ConfigureAwait(false);
        }
        catch (DiscordStoppedException stopped)
        {
            log.LogCritical("Discord is off: {Reason}", stopped.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    /// <summary>One event that goes wrong must not keep the others from being handled.</summary>
    async Task GuardAsync(GatewayEvent happened, CancellationToken cancel)
    {
        try
        {
            await HandleAsync(happened, cancel).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            log.LogError("{Event} failed: {Kind}: {Reason}", happened.GetType().Name, error.GetType().Name, error is LimitExceededException or DiscordRefusedException or HttpRequestException ? error.Message : error.StackTrace);
        }
    }

    Task HandleAsync(GatewayEvent happened, CancellationToken cancel) => happened switch
    {
        GatewayEvent.InteractionCreated created => AnswerAsync(created, cancel),
        GatewayEvent.Ready ready => BeginAsync(ready.ApplicationId, cancel),
        GatewayEvent.GuildGone gone => daily.PauseAsync(gone, cancel),
        GatewayEvent.ChannelGone gone => daily.PauseAsync(gone, cancel),
        _ => Task.CompletedTask,
    };

    async Task BeginAsync(string applicationId, CancellationToken cancel)
    {
        log.LogInformation("Discord is on. To invite the bot: {Invitation}", Invitation.For(applicationId).AbsoluteUri);
        if (await registration.EnsureAsync(applicationId, router.Definitions, cancel).ConfigureAwait(false))
            log.LogInformation("{Count} commands were registered", router.Definitions.Length);
    }

    async Task AnswerAsync(GatewayEvent.InteractionCreated created, CancellationToken cancel)
    {
        var interaction = created.Interaction;
        if (await router.AnswerAsync(interaction, cancel).ConfigureAwait(false) is not { } callback)
            return;
        var delivery = await rest.CallbackAsync(interaction, callback, cancel).ConfigureAwait(false);
        DiscordMeasures.Answered(interaction.Type, delivery, clock.GetElapsedTime(created.ReceivedAt));
        if (delivery is not Delivery.Delivered)
            log.LogInformation("An answer came {Delivery} after {Seconds:0.0} s", delivery, clock.GetElapsedTime(created.ReceivedAt).TotalSeconds);
        if (callback.Later is { } later && delivery is Delivery.Delivered)
            await rest.EditOriginalAsync(interaction.ApplicationId, interaction.Token, await later(cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
    }
}
