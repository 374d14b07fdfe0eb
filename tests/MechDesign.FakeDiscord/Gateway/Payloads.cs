using System.Text;
using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord.Gateway;

/// <summary>What the gateway says besides interactions.</summary>
internal static class Payloads
{
    public static byte[] Hello(TimeSpan interval) => Of(10, new JsonObject { ["heartbeat_interval"] = (int)interval.TotalMilliseconds, ["_trace"] = new JsonArray("fake") });

    public static byte[] Of(int op, JsonNode? data = null) => Encoding.UTF8.GetBytes(new JsonObject { ["t"] = null, ["s"] = null, ["op"] = op, ["d"] = data }.ToJsonString());

    public static JsonObject Ready(World world, string sessionId, string resumeUrl, int shard, int shards, IEnumerable<FakeGuild> guilds) => new()
    {
        ["v"] = 10,
        ["user_settings"] = new JsonObject(),
        ["user"] = new JsonObject
        {
            ["id"] = world.BotUserId,
            ["username"] = "MechDesign",
            ["discriminator"] = "0000",
            ["global_name"] = null,
            ["avatar"] = null,
            ["bot"] = true,
            ["verified"] = true,
            ["mfa_enabled"] = false,
            ["flags"] = 0,
            ["email"] = null,
        },
        ["session_type"] = "normal",
        ["session_id"] = sessionId,
        ["resume_gateway_url"] = resumeUrl,
        ["relationships"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["guilds"] = new JsonArray([.. guilds.Select(guild => new JsonObject { ["id"] = guild.Id, ["unavailable"] = true })]),
        ["guild_join_requests"] = new JsonArray(),
        ["geo_ordered_rtc_regions"] = new JsonArray("rotterdam"),
        ["shard"] = new JsonArray(shard, shards),
        ["application"] = new JsonObject { ["id"] = world.ApplicationId, ["flags"] = 0 },
        ["_trace"] = new JsonArray("fake"),
    };

    public static JsonObject Guild(World world, FakeGuild guild) => new()
    {
        ["id"] = guild.Id,
        ["name"] = guild.Name,
        ["icon"] = null,
        ["owner_id"] = world.BotUserId,
        ["preferred_locale"] = "en-US",
        ["features"] = new JsonArray(),
        ["unavailable"] = false,
        ["large"] = false,
        ["member_count"] = 4,
        ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
        ["verification_level"] = 0,
        ["default_message_notifications"] = 0,
        ["explicit_content_filter"] = 0,
        ["mfa_level"] = 0,
        ["nsfw_level"] = 0,
        ["premium_tier"] = 0,
        ["system_channel_flags"] = 0,
        ["roles"] = new JsonArray(new JsonObject
        {
            ["id"] = guild.Id,
            ["name"] = "@everyone",
            ["color"] = 0,
            ["hoist"] = false,
            ["position"] = 0,
            ["permissions"] = "2248473465835073",
            ["managed"] = false,
            ["mentionable"] = false,
            ["flags"] = 0,
        }),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["members"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["channels"] = new JsonArray([.. guild.Channels.Select(Channel)]),
        ["threads"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
        ["soundboard_sounds"] = new JsonArray(),
    };

    public static JsonObject Channel(FakeChannel channel) => new()
    {
        ["id"] = channel.Id,
        ["type"] = channel.Type,
        ["name"] = channel.Name,
        ["guild_id"] = channel.Guild?.Id,
        ["parent_id"] = channel.ParentId,
        ["position"] = 0,
        ["nsfw"] = false,
        ["topic"] = null,
        ["last_message_id"] = null,
        ["rate_limit_per_user"] = 0,
        ["permission_overwrites"] = new JsonArray(),
        ["flags"] = 0,
    };
}
