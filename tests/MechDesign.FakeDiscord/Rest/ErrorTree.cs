using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>What is wrong with a form, as Discord says it: a tree of places, with <c>_errors</c> at its leaves.</summary>
static class ErrorTree
{
    public static JsonObject At(JsonObject errors, string name)
    {
        if (errors[name] is not JsonObject there)
            errors[name] = there = [];
        return there;
    }

    public static void Add(JsonObject at, string code, string message) => at["_errors"] = new JsonArray(new JsonObject { ["code"] = code, ["message"] = message });

    public static void Length(JsonObject errors, string name, JsonNode? value, int most)
    {
        if (value is JsonValue text && text.TryGetValue<string>(out var written) && written.EnumerateRunes().Count() > most)
            Add(At(errors, name), "BASE_TYPE_MAX_LENGTH", $"Must be {most} or fewer in length.");
    }

    /// <summary>Null when nothing was found.</summary>
    public static Refusal? Refusal(JsonObject errors) => Pruned(errors).Count > 0 ? Rest.Refusal.Form(errors) : null;

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
