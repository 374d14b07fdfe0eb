using Microsoft.Extensions.Configuration;

namespace MechDesign.Discord;

/// <summary>How the bot reaches Discord (appsettings.json, section Discord).</summary>
/// <param name="Token">The bot's token, from the environment or user secrets only; never to be logged.</param>
/// <param name="ApiBaseUrl">Where the REST API is; another one runs the whole channel against another server.</param>
/// <param name="WebBaseUrl">Where members reach the practice room; null where they cannot, and no link is offered.</param>
/// <param name="TestGuild">A server whose commands are registered at once, instead of everywhere; null for everywhere.</param>
/// <param name="Intents">1 to hear of servers and channels that went, 0 for interactions alone.</param>
public sealed record DiscordSettings(string? Token, Uri ApiBaseUrl, Uri? WebBaseUrl, string? TestGuild, int Intents = 1)
{
    public static DiscordSettings From(IConfiguration configuration) => new(
        configuration["Discord:Token"] is { Length: > 0 } token ? token : null,
        new(configuration["Discord:ApiBaseUrl"] is { Length: > 0 } api ? api.TrimEnd('/') : "https://discord.com/api/v10"),
        configuration["Web:PublicUrl"] is { Length: > 0 } web ? new(web) : null,
        configuration["Discord:TestGuild"] is { Length: > 0 } guild ? guild : null,
        configuration["Discord:Intents"] switch
        {
            null or "" or "1" => 1,
            "0" => 0,
            var other => throw new DiscordStoppedException($"Discord:Intents is 1 or 0, not {other}: the bot needs no others."),
        });

    /// <summary>Without the token: a record would print it.</summary>
    public override string ToString() => $"Discord at {ApiBaseUrl}, {(Token is null ? "without a token" : "with a token")}";
}
