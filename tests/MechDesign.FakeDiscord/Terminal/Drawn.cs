using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>A message as text: what it says, then what can be pressed, each with its number.</summary>
/// <param name="Text">Lines, the last one without an end.</param>
/// <param name="Presses">What the numbers mean, from 1.</param>
public sealed record Drawn(string Text, IReadOnlyList<Press> Presses)
{
    public static Drawn Of(FakeMessage message, Readable readable)
    {
        var (text, presses) = (new StringBuilder(), new List<Press>());
        if (message.IsLoading)
            text.Append("(The bot is still writing.)\n");
        if ((string?)message.Body["content"] is { Length: > 0 } content)
            text.Append(readable.Text(content)).Append('\n');
        foreach (var embed in Objects(message.Body["embeds"]))
            Embed(text, embed, readable);
        foreach (var (file, index) in message.Files.Select((file, index) => (file, index)))
            text.Append(CultureInfo.InvariantCulture, $"file {index + 1}: {file.Name}, {file.Bytes.Length:N0} bytes\n");
        foreach (var row in Objects(message.Body["components"]))
            Row(text, [.. Objects(row["components"])], presses);
        return new(text.ToString().TrimEnd('\n'), presses);
    }

    static void Embed(StringBuilder text, JsonObject embed, Readable readable)
    {
        string?[] lines =
        [
            (string?)embed["title"], (string?)embed["description"], .. Objects(embed["fields"]).Select(field => $"{field["name"]}: {field["value"]}"),
            (string?)embed["image"]?["url"], (string?)embed["footer"]?["text"],
        ];
        foreach (var line in lines.OfType<string>().SelectMany(line => readable.Text(line).Split('\n')))
            text.Append("┃ ").Append(line).Append('\n');
    }

    static void Row(StringBuilder text, JsonObject[] parts, List<Press> presses)
    {
        if (parts is [var select] && (int?)select["type"] is 3)
            Select(text, select, presses);
        else
            text.AppendJoin("  ", parts.Select(part => Button(part, presses))).Append('\n');
    }

    static string Button(JsonObject part, List<Press> presses)
    {
        var label = (string?)part["label"] ?? (string?)part["emoji"]?["name"];
        if ((string?)part["url"] is { } url)
            return $"{label} → {url}";
        if ((bool?)part["disabled"] is true)
            return $"({label})";
        return Numbered(presses, new((string)part["custom_id"]!), label);
    }

    static void Select(StringBuilder text, JsonObject select, List<Press> presses)
    {
        var (least, most) = ((int?)select["min_values"] ?? 1, (int?)select["max_values"] ?? 1);
        text.Append((string?)select["placeholder"] ?? "Choose").Append(most > 1 ? $" ({least} to {most}):\n" : ":\n");
        foreach (var option in Objects(select["options"]))
        {
            var choice = new Press((string)select["custom_id"]!, (string)option["value"]!, least, most);
            text.Append("  ").Append(Numbered(presses, choice, (string?)option["label"])).Append((string?)option["description"] is { } means ? $": {means}\n" : "\n");
        }
    }

    static string Numbered(List<Press> presses, Press press, string? label)
    {
        presses.Add(press);
        return $"[{presses.Count}] {label}";
    }

    static IEnumerable<JsonObject> Objects(JsonNode? array) => (array as JsonArray ?? []).OfType<JsonObject>();
}
