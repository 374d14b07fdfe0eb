using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>The limits whose breaking people meet most, refused as Discord refuses them: a tree of places.</summary>
static class FormCheck
{
    /// <summary>Null when there is nothing to find.</summary>
    public static Refusal? Message(JsonObject body, bool mustHaveSomething, string under = "")
    {
        var errors = new JsonObject();
        var place = under.Length == 0 ? errors : At(errors, under);
        Length(place, "content", body["content"], 2_000);
        if ((body["components"] as JsonArray)?.Count > 5)
            Add(At(place, "components"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        foreach (var (row, index) in (body["components"] as JsonArray ?? []).OfType<JsonObject>().Select((row, index) => (row, index)))
            Row(At(At(place, "components"), $"{index}"), row);
        foreach (var (embed, index) in (body["embeds"] as JsonArray ?? []).OfType<JsonObject>().Select((embed, index) => (embed, index)))
            Length(At(At(place, "embeds"), $"{index}"), "description", embed["description"], 4_096);
        if (Ids(body["components"]).GroupBy(id => id).Any(same => same.Count() > 1))
            Add(At(place, "components"), "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        var found = Pruned(errors);
        return found.Count > 0 ? Refusal.Form(found)
            : mustHaveSomething && string.IsNullOrEmpty((string?)body["content"]) && body["embeds"] is not JsonArray { Count: > 0 } && body["components"] is not JsonArray { Count: > 0 } && body["attachments"] is not JsonArray { Count: > 0 }
                ? new(400, 50006, "Cannot send an empty message") : null;
    }

    static void Row(JsonObject errors, JsonObject row)
    {
        if ((int?)row["type"] is not 1)
            Add(At(errors, "type"), "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1,).");
        foreach (var (part, index) in (row["components"] as JsonArray ?? []).OfType<JsonObject>().Select((part, index) => (part, index)))
        {
            var place = At(At(errors, "components"), $"{index}");
            Length(place, "label", part["label"], 80);
            Length(place, "custom_id", part["custom_id"], 100);
            var options = (part["options"] as JsonArray ?? []).OfType<JsonObject>().ToArray();
            if (options.Length > 25)
                Add(At(place, "options"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.");
            for (var option = 0; option < options.Length; option++)
            {
                Length(At(At(place, "options"), $"{option}"), "label", options[option]["label"], 100);
                Length(At(At(place, "options"), $"{option}"), "description", options[option]["description"], 100);
            }
            foreach (var twice in options.Select((option, at) => (Value: (string?)option["value"], at)).GroupBy(option => option.Value).Where(same => same.Count() > 1))
                Add(At(At(At(place, "options"), $"{twice.Last().at}"), "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        }
    }

    static void Length(JsonObject errors, string name, JsonNode? value, int most)
    {
        if (value is JsonValue text && text.TryGetValue<string>(out var written) && written.EnumerateRunes().Count() > most)
            Add(At(errors, name), "BASE_TYPE_MAX_LENGTH", $"Must be {most} or fewer in length.");
    }

    static JsonObject At(JsonObject errors, string name)
    {
        if (errors[name] is not JsonObject there)
            errors[name] = there = [];
        return there;
    }

    static void Add(JsonObject at, string code, string message) => at["_errors"] = new JsonArray(new JsonObject { ["code"] = code, ["message"] = message });

    static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Ids),
        JsonObject part => [.. part["custom_id"] is { } id ? [(string)id!] : Array.Empty<string>(), .. Ids(part["components"])],
        _ => [],
    };

    /// <summary>Without the places at which nothing was found.</summary>
    static JsonObject Pruned(JsonObject errors)
    {
        foreach (var (name, below) in errors.ToArray())
        {
            if (below is JsonObject place && Pruned(place).Count == 0)
                errors.Remove(name);
        }
        return errors;
    }
}
