using System.Text.Json.Nodes;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Tests.Rest;

/// <summary>
/// Discord's own OpenAPI document as a judge of bodies, where it lies beside the checkout. Only the part of JSON Schema that
/// it uses for what we send; property names it does not know count as faults too, which the document itself lets pass.
/// </summary>
static class Spec
{
    static readonly string file = Path.Combine(Repository.Folder(), "..", "shared", "data", "discord-openapi.json");
    static readonly Lazy<JsonObject> schemas = new(() => (JsonObject)JsonNode.Parse(File.ReadAllText(file))!["components"]!["schemas"]!);

    public static bool IsThere => File.Exists(file);

    /// <summary>The schema a callback is judged by.</summary>
    public static string SchemaOf(Callback callback) => callback switch
    {
        Callback.Say or Callback.SayLater => "CreateMessageInteractionCallbackRequest",
        Callback.Update => "UpdateMessageInteractionCallbackRequest",
        Callback.Suggest => "ApplicationCommandAutocompleteCallbackRequest",
        _ => "ModalInteractionCallbackRequest",
    };

    /// <summary>What is wrong, each with its place.</summary>
    public static string[] Problems(string schema, JsonNode? body) => [.. Check(new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" }, body, "$")];

    static IEnumerable<string> Check(JsonObject schema, JsonNode? value, string at)
    {
        if ((string?)schema["$ref"] is { } reference)
            return Check((JsonObject)schemas.Value[reference.Split('/')[^1]]!, value, at);
        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices)
        {
            var tried = choices.Select(choice => Check((JsonObject)choice!, value, at).ToArray()).ToArray();
            return tried.Any(problems => problems.Length == 0) ? [] : tried.OrderBy(problems => problems.Any(problem => problem.StartsWith($"{at} is ", StringComparison.Ordinal))).ThenBy(problems => problems.Length).First();
        }
        return [.. Type(schema, value, at), .. Bounds(schema, value, at), .. Parts(schema, value, at)];
    }

    static IEnumerable<string> Type(JsonObject schema, JsonNode? value, string at)
    {
        string[] allowed = schema["type"] switch { JsonArray several => [.. several.Select(one => (string)one!)], JsonValue one => [(string)one!], _ => [] };
        var kind = value?.GetValueKind() switch
        {
            null => "null",
            System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
            System.Text.Json.JsonValueKind.Number => "integer",
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Array => "array",
            _ => "object",
        };
        // The document types permissions as a number; the documentation wants text (discord.md, section 4).
        if (allowed.Length > 0 && !allowed.Contains(kind) && !(kind == "integer" && allowed.Contains("number")) && !at.EndsWith("default_member_permissions", StringComparison.Ordinal))
            yield return $"{at} is {kind}, not {string.Join(" or ", allowed)}";
        if (schema["enum"] is JsonArray values && !values.Any(allowedValue => JsonNode.DeepEquals(allowedValue, value)))
            yield return $"{at} is {value?.ToJsonString()}, none of {values.ToJsonString()}";
    }

    static IEnumerable<string> Bounds(JsonObject schema, JsonNode? value, string at)
    {
        var (size, least, most) = value switch
        {
            JsonArray array => (array.Count, (int?)schema["minItems"], (int?)schema["maxItems"]),
            JsonValue text when text.GetValueKind() is System.Text.Json.JsonValueKind.String => (((string)text!).EnumerateRunes().Count(), (int?)schema["minLength"], (int?)schema["maxLength"]),
            _ => (0, null, null),
        };
        if (size < least || size > most)
            yield return $"{at} has {size}, allowed are {least ?? 0} to {most}";
    }

    static IEnumerable<string> Parts(JsonObject schema, JsonNode? value, string at)
    {
        if (value is JsonArray array && schema["items"] is JsonObject items)
            return array.SelectMany((part, index) => Check(items, part, $"{at}[{index}]"));
        if (value is not JsonObject body || schema["properties"] is not JsonObject properties)
            return [];
        return
        [
            .. (schema["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !body.ContainsKey(name)).Select(name => $"{at}.{name} is missing"),
            .. body.Where(part => !properties.ContainsKey(part.Key)).Select(part => $"{at}.{part.Key} is nothing Discord knows"),
            .. body.Where(part => properties.ContainsKey(part.Key)).SelectMany(part => Check((JsonObject)properties[part.Key]!, part.Value, $"{at}.{part.Key}")),
        ];
    }
}

/// <summary>A test that needs Discord's OpenAPI document.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class SpecTheoryAttribute : TheoryAttribute
{
    public SpecTheoryAttribute() => Skip = Spec.IsThere ? null : "Discord's OpenAPI document does not lie beside the checkout (../shared/data/discord-openapi.json).";
}
