using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MechDesign.Discord.Gateway;

/// <summary>All that this bot ever sends to the gateway.</summary>
internal static class Outgoing
{
    /// <summary>More, and Discord closes with 4002.</summary>
    public const int MostBytes = 4096;

    public static byte[] Beat(int? sequence) =>
        Encoding.UTF8.GetBytes($$"""{"op":1,"d":{{sequence?.ToString(CultureInfo.InvariantCulture) ?? "null"}}}""");

    public static byte[] Identify(GatewaySettings settings) => Checked(JsonSerializer.SerializeToUtf8Bytes(
        new IdentifyPayload(2, new(settings.Token, settings.Intents, new("linux", "mechdesign", "mechdesign"), [settings.Shard.Number, settings.Shard.Count])), GatewayJson.Default.IdentifyPayload));

    public static byte[] Resume(GatewaySettings settings, string sessionId, int sequence) =>
        Checked(JsonSerializer.SerializeToUtf8Bytes(new ResumePayload(6, new(settings.Token, sessionId, sequence)), GatewayJson.Default.ResumePayload));

    /// <exception cref="DiscordStoppedException">It is longer than Discord takes, and will be so every time.</exception>
    static byte[] Checked(byte[] payload) => payload.Length <= MostBytes
        ? payload
        : throw new DiscordStoppedException("What identifies the bot is longer than the 4,096 bytes Discord takes: Discord__Token holds something other than a token.");
}
