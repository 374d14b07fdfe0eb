using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>A form that the bot opened, asked field by field, one line each.</summary>
public static class FilledForm
{
    /// <summary>What was typed into each field; null when the form was closed.</summary>
    public static async Task<IReadOnlyList<(string CustomId, string Value)>?> AskAsync(JsonNode form, Screen screen, Keyboard keyboard)
    {
        screen.Tell($"\n── {form["title"]} · a form; / alone closes it");
        var filled = new List<(string CustomId, string Value)>();
        foreach (var label in ((JsonArray)form["components"]!).OfType<JsonObject>())
        {
            if (label["description"] is { } description)
                screen.Tell($"{description}");
            var field = label["component"]!;
            if (await FieldAsync($"{label["label"]}", field, screen, keyboard).ConfigureAwait(false) is not { } value)
                return null;
            filled.Add(((string)field["custom_id"]!, value));
        }
        return filled;
    }

    static async Task<string?> FieldAsync(string label, JsonNode field, Screen screen, Keyboard keyboard)
    {
        var before = (string?)field["value"] ?? "";
        var prompt = before.Length > 0 ? $"{label} (Enter for: {before}): " : $"{label}: ";
        while (await keyboard.NextAsync(prompt).ConfigureAwait(false) is { } line and not "/")
        {
            var value = line.Length == 0 ? before : line;
            if (value.Length == 0 && (bool?)field["required"] is not false)
                screen.Tell("This has to be filled in.");
            else if (value.Length > ((int?)field["max_length"] ?? 4_000))
                screen.Tell($"At most {field["max_length"] ?? 4_000} characters.");
            else
                return value;
        }
        return null;
    }
}
