using System.Text.Json.Nodes;
using static MechDesign.FakeDiscord.Rest.ErrorTree;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>The limits whose breaking people meet most, refused as Discord refuses them.</summary>
static class FormCheck
{
    /// <summary>Null when there is nothing to find.</summary>
    public static Refusal? Message(JsonObject body, bool mustHaveSomething, string under = "")
    {
        var errors = new JsonObject();
        var place = under.Length == 0 ? errors : At(errors, under);
        Length(place, "content", body["content"], 2_000);
        Length(place, "nonce", body["nonce"], 25);
        if ((body["components"] as JsonArray)?.Count > 5)
            Add(At(place, "components"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        foreach (var (row, index) in Objects(body["components"]))
            Row(At(At(place, "components"), $"{index}"), row);
        Embeds(At(place, "embeds"), body["embeds"]);
        if (Ids(body["components"]).GroupBy(id => id).Any(same => same.Count() > 1))
            Add(At(place, "components"), "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        return ErrorTree.Refusal(errors) ?? (mustHaveSomething && IsEmpty(body) ? new(400, 50006, "Cannot send an empty message") : null);
    }

    public static Refusal? Suggestions(JsonObject data)
    {
        var errors = new JsonObject();
        Choices(At(errors, "data"), data["choices"]);
        return ErrorTree.Refusal(errors);
    }

    public static Refusal? Modal(JsonObject data)
    {
        var errors = new JsonObject();
        var place = At(errors, "data");
        Length(place, "title", data["title"], 45);
        Length(place, "custom_id", data["custom_id"], 100);
        if ((data["components"] as JsonArray)?.Count is not (>= 1 and <= 5))
            Add(At(place, "components"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        foreach (var (label, index) in Objects(data["components"]))
        {
            var at = At(At(place, "components"), $"{index}");
            Length(at, "label", label["label"], 45);
            Length(at, "description", label["description"], 100);
            Length(At(at, "component"), "value", label["component"]?["value"], 4_000);
        }
        return ErrorTree.Refusal(errors);
    }

    public static Refusal? Thread(JsonObject body)
    {
        var errors = new JsonObject();
        if (((string?)body["name"])?.EnumerateRunes().Count() is not (>= 1 and <= 100))
            Add(At(errors, "name"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        if (body["auto_archive_duration"] is { } minutes && (int)minutes is not (60 or 1440 or 4320 or 10080))
            Add(At(errors, "auto_archive_duration"), "BASE_TYPE_CHOICES", "Value must be one of (60, 1440, 4320, 10080).");
        return ErrorTree.Refusal(errors);
    }

    public static void Choices(JsonObject place, JsonNode? given)
    {
        var under = At(place, "choices");
        if ((given as JsonArray)?.Count > 25)
            Add(under, "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 25 in length.");
        foreach (var (choice, index) in Objects(given))
        {
            Length(At(under, $"{index}"), "name", choice["name"], 100);
            Length(At(under, $"{index}"), "value", choice["value"], 100);
        }
    }

    static void Embeds(JsonObject place, JsonNode? given)
    {
        if ((given as JsonArray)?.Count > 10)
            Add(place, "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 10 in length.");
        var total = 0;
        foreach (var (embed, index) in Objects(given))
        {
            Length(At(place, $"{index}"), "title", embed["title"], 256);
            Length(At(place, $"{index}"), "description", embed["description"], 4_096);
            total += Size(embed["title"]) + Size(embed["description"]) + Size(embed["footer"]?["text"]) + Objects(embed["fields"]).Sum(field => Size(field.Part["name"]) + Size(field.Part["value"]));
        }
        if (total > 6_000)
            Add(place, "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
    }

    static void Row(JsonObject errors, JsonObject row)
    {
        if ((int?)row["type"] is not 1)
            Add(At(errors, "type"), "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1,).");
        var parts = Objects(row["components"]).ToArray();
        if (parts.Length is 0 or > 5 || (parts.Length > 1 && parts.Any(part => (int?)part.Part["type"] is not 2)))
            Add(At(errors, "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
        foreach (var (part, index) in parts)
        {
            var place = At(At(errors, "components"), $"{index}");
            Length(place, "label", part["label"], 80);
            Length(place, "custom_id", part["custom_id"], 100);
            if (((int?)part["style"] is 5) == (part["custom_id"] is not null))
                Add(At(place, "custom_id"), "BASE_TYPE_REQUIRED", "A custom id is required, except for a link, which must not have one");
            Options(At(place, "options"), part["options"]);
        }
    }

    static void Options(JsonObject place, JsonNode? given)
    {
        var options = Objects(given).ToArray();
        if (options.Length > 25)
            Add(place, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.");
        foreach (var (option, index) in options)
        {
            Length(At(place, $"{index}"), "label", option["label"], 100);
            Length(At(place, $"{index}"), "value", option["value"], 100);
            Length(At(place, $"{index}"), "description", option["description"], 100);
        }
        foreach (var twice in options.GroupBy(option => (string?)option.Part["value"]).Where(same => same.Count() > 1))
            Add(At(At(place, $"{twice.Last().Index}"), "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
    }

    static bool IsEmpty(JsonObject body) => string.IsNullOrWhiteSpace((string?)body["content"])
        && new[] { "embeds", "components", "attachments" }.All(name => body[name] is not JsonArray { Count: > 0 });

    static IEnumerable<(JsonObject Part, int Index)> Objects(JsonNode? array) => (array as JsonArray ?? []).OfType<JsonObject>().Select((part, index) => (part, index));

    static int Size(JsonNode? text) => ((string?)text)?.EnumerateRunes().Count() ?? 0;

    static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Ids),
        JsonObject part => [.. part["custom_id"] is { } id ? [(string)id!] : Array.Empty<string>(), .. Ids(part["components"])],
        _ => [],
    };
}
