using Microsoft.Extensions.Configuration;

namespace MechDesign.Discord;

/// <summary>How the bot reaches Discord (appsettings.json, section Discord).</summary>
/// <param name="Token">The bot's token, from the environment or user secrets only; never to be logged.</param>
/// <param name="ApiBaseUrl">Where the REST API is; another one runs the whole channel against another server.</param>
/// <param name="WebBaseUrl">Where members reach the practice room; null where they cannot, and no link is offered.</param>
/// <param name="TestGuild">A server whose commands are registered at once, instead of everywhere; null for everywhere.</param>
/// <param name="Intents">1 to hear of servers and channels that went, 0 for interactions alone.</param>
/// <param name="Rehearses">Whether drills are played after a start, so that the first members wait for nothing.</param>
public sealed record DiscordSettings(string? Token, Uri ApiBaseUrl, Uri? WebBaseUrl, string? TestGuild, int Intents = 1, bool Rehearses = true)
{
    /// <exception cref="DiscordStoppedException">One of them is none; the sentence says which, and what it may be.</exception>
    public static DiscordSettings From(IConfiguration configuration) => new(
        configuration["Discord:Token"] is { Length: > 0 } token ? token : null,
        Address(configuration, "Discord:ApiBaseUrl") ?? new("https://discord.com/api/v10"),
        Address(configuration, "Web:PublicUrl"),
        configuration["Discord:TestGuild"] is { Length: > 0 } guild ? guild : null,
        configuration["Discord:Intents"] switch
        {
            null or "" or "1" => 1,
            "0" => 0,
            var other => throw new DiscordStoppedException($"Discord:Intents is 1 or 0, not {other}: the bot needs no others."),
        },
        configuration["Discord:Rehearsal"] switch
        {
            null or "" => true,
            var said when bool.TryParse(said, out var wanted) => wanted,
            var other => throw new DiscordStoppedException($"Discord:Rehearsal is true or false, not {other}."),
        });

    static Uri? Address(IConfiguration configuration, string key) => configuration[key] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" => address,
        var text => throw new DiscordStoppedException($"{key} is an address such as https://example.org, not {text}."),
    };

    /// <summary>Without the token: a record would print it.</summary>
    public override string ToString() => $"Discord at {ApiBaseUrl}, {(Token is null ? "without a token" : "with a token")}";
}
