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
    /// <summary>What stays connected, and answers.</summary>
    /// <param name="parts">The program's parts, with <see cref="AddAnswers"/> among them.</param>
    /// <param name="folder">The data folder, which one process at a time serves.</param>
    public static void Add(IServiceCollection parts, string folder)
    {
        parts.AddSingleton<Registration>();
        parts.AddSingleton(all => new OneAtATime(folder, all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<OneAtATime>>()));
        parts.AddSingleton<DailyGone>();
        parts.AddSingleton(all => new GatewayClient(
            GatewaySettings.From(all.GetRequiredService<DiscordSettings>()), all.GetRequiredService<DiscordRest>().GatewayBotAsync, all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<GatewayClient>>()));
        parts.AddHostedService<DiscordWorker>();
    }

    /// <summary>What makes answers and delivers them.</summary>
    /// <param name="parts">The program's parts.</param>
    /// <param name="settings">With a token.</param>
    /// <param name="http">Makes the client that reaches Discord.</param>
    /// <param name="features">Makes everything the bot answers to.</param>
    public static void AddAnswers(IServiceCollection parts, DiscordSettings settings, Func<HttpMessageInvoker> http, Func<IServiceProvider, ImmutableArray<Feature>> features)
    {
        parts.AddSingleton(settings);
        parts.AddSingleton(_ => http());
        parts.AddSingleton<DiscordRest>();
        parts.AddSingleton(all => new Router(features(all), all.GetRequiredService<ILogger<Router>>()));
    }
}
