using System.Globalization;
using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord;

/// <summary>INTERACTION_CREATE as Discord writes it (documentation, Receiving and Responding).</summary>
internal static class Shapes
{
    public static JsonObject Interaction(World world, int type, FakePerson who, FakeChannel where, JsonObject data, FakeMessage? on = null)
    {
        var json = new JsonObject
        {
            ["version"] = 1,
            ["type"] = type,
            ["application_id"] = world.ApplicationId,
            ["channel_id"] = where.Id,
            ["channel"] = Channel(where, who),
            ["locale"] = "en-US",
            ["app_permissions"] = where.AppPermissions.ToString(CultureInfo.InvariantCulture),
            ["entitlements"] = new JsonArray(),
            ["attachment_size_limit"] = 10_485_760,
            ["data"] = data,
        };
        if (on is not null)
            json["message"] = Message(world, on);
        if (where.Guild is { } guild)
        {
            (json["guild_id"], json["guild_locale"], json["context"]) = (guild.Id, "en-US", 0);
            json["guild"] = new JsonObject { ["id"] = guild.Id, ["locale"] = "en-US", ["features"] = new JsonArray() };
            json["authorizing_integration_owners"] = new JsonObject { ["0"] = guild.Id };
            json["member"] = Member(who);
        }
        else
        {
            (json["context"], json["user"]) = (1, User(who));
            json["authorizing_integration_owners"] = new JsonObject { ["1"] = who.Id };
        }
        return json;
    }

    public static JsonObject Command(World world, string name, IReadOnlyList<FakeOption> options)
    {
        var json = new JsonObject { ["id"] = CommandId(world, name), ["name"] = name, ["type"] = 1, ["options"] = new JsonArray([.. options.Select(option => option.ToJson())]) };
        var channels = options.Concat(options.SelectMany(option => option.Options ?? [])).Where(option => option.Type is 7).Select(option => world.Find((string)option.Value!)!).ToArray();
        if (channels.Length > 0)
            json["resolved"] = new JsonObject { ["channels"] = new JsonObject(channels.Select(channel => KeyValuePair.Create(channel.Id, (JsonNode?)Resolved(channel)))) };
        return json;
    }

    /// <summary>A message as it comes with a click on it.</summary>
    public static JsonObject Message(World world, FakeMessage message)
    {
        var json = (JsonObject)message.Body.DeepClone();
        (json["id"], json["channel_id"], json["type"], json["flags"]) = (message.Id, message.ChannelId, 0, (int?)json["flags"] ?? 0);
        json["author"] = new JsonObject { ["id"] = world.BotUserId, ["username"] = "MechDesign", ["discriminator"] = "0000", ["avatar"] = null, ["bot"] = true, ["global_name"] = null };
        foreach (var list in (string[])["embeds", "components", "attachments", "mentions", "mention_roles"])
            json[list] ??= new JsonArray();
        json["content"] ??= "";
        json.Remove("allowed_mentions");
        (json["timestamp"], json["edited_timestamp"]) = ("2026-01-01T00:00:00.000000+00:00", null);
        (json["tts"], json["pinned"], json["mention_everyone"]) = (false, false, false);
        return json;
    }

    // Stable, so that a command has one id as long as it has one name.
    static string CommandId(World world, string name) =>
        (ulong.Parse(world.ApplicationId, CultureInfo.InvariantCulture) + (ulong)name.Sum(letter => letter * 31)).ToString(CultureInfo.InvariantCulture);

    static JsonObject Member(FakePerson who) => new()
    {
        ["user"] = User(who),
        ["nick"] = null,
        ["avatar"] = null,
        ["banner"] = null,
        ["roles"] = new JsonArray(),
        ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
        ["premium_since"] = null,
        ["communication_disabled_until"] = null,
        ["permissions"] = who.Permissions,
        ["deaf"] = false,
        ["mute"] = false,
        ["pending"] = false,
        ["flags"] = 0,
        ["unusual_dm_activity_until"] = null,
    };

    static JsonObject User(FakePerson who) => new()
    {
        ["id"] = who.Id,
        ["username"] = who.Name.ToLowerInvariant(),
        ["global_name"] = who.Name,
        ["discriminator"] = "0",
        ["avatar"] = null,
        ["avatar_decoration_data"] = null,
        ["public_flags"] = 0,
        ["clan"] = null,
        ["primary_guild"] = null,
        ["collectibles"] = null,
    };

    static JsonObject Channel(FakeChannel channel, FakePerson who) => new()
    {
        ["id"] = channel.Id,
        ["type"] = channel.Type,
        ["name"] = channel.Name,
        ["guild_id"] = channel.Guild?.Id,
        ["parent_id"] = channel.ParentId,
        ["permissions"] = who.Permissions,
        ["position"] = 0,
        ["nsfw"] = false,
        ["topic"] = null,
        ["last_message_id"] = null,
        ["rate_limit_per_user"] = 0,
        ["flags"] = 0,
    };

    static JsonObject Resolved(FakeChannel channel) => new()
    {
        ["id"] = channel.Id,
        ["type"] = channel.Type,
        ["name"] = channel.Name,
        ["permissions"] = "2248473465835073",
        ["app_permissions"] = channel.AppPermissions.ToString(CultureInfo.InvariantCulture),
        ["parent_id"] = channel.ParentId,
    };
}
