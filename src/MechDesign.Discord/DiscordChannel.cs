using System.Collections.Immutable;
using MechDesign.Discord.Commands;
using MechDesign.Discord.Daily;
using MechDesign.Discord.Gateway;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MechDesign.Discord;

/// <summary>The coach in Discord. What its features need is among the parts; without a token it is not added at all.</summary>
public static class DiscordChannel
{
    /// <param name="parts">The program's parts.</param>
    /// <param name="settings">With a token.</param>
    /// <param name="folder">The data folder, which one process at a time serves.</param>
    /// <param name="features">Makes everything the bot answers to.</param>
    public static void Add(IServiceCollection parts, DiscordSettings settings, string folder, Func<IServiceProvider, ImmutableArray<Feature>> features)
    {
        parts.AddSingleton(settings);
        parts.AddSingleton(_ => DiscordRest.Client(settings.WebBaseUrl));
        parts.AddSingleton<DiscordRest>();
        parts.AddSingleton<Registration>();
        parts.AddSingleton(all => new OneAtATime(folder, all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<OneAtATime>>()));
        parts.AddSingleton<DailyGone>();
        parts.AddSingleton(all => new Router(features(all), all.GetRequiredService<ILogger<Router>>()));
        parts.AddSingleton(all => new GatewayClient(
            GatewaySettings.From(settings), all.GetRequiredService<DiscordRest>().GatewayBotAsync, all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<GatewayClient>>()));
        parts.AddHostedService<DiscordWorker>();
    }
}
