using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MechDesign.Discord;

/// <summary>The part of JSON Schema that Discord's document uses; a keyword it does not know is a fault of its own, so that nothing goes unchecked in silence.</summary>
sealed class SchemaCheck(JsonObject schemas)
{
    // What says nothing about validity, and formats, which are snowflakes (patterns say it too), widths of integers and addresses.
    static readonly HashSet<string> silent = ["title", "description", "format", "default", "x-discord-union", "contentEncoding", "properties", "additionalProperties", "deprecated"];

    public IEnumerable<string> Problems(string schema, JsonNode? json) => Check("body", (JsonObject)(schemas[schema] ?? throw new ArgumentException($"Discord's document has no {schema}.")), json);

    IEnumerable<string> Check(string place, JsonObject schema, JsonNode? json) => schema.SelectMany(keyword => keyword.Key switch
    {
        "$ref" => Problems(place, (string)keyword.Value!, json),
        "type" => If(!Types(keyword.Value!).Any(type => Is(type, json)), place, $"is no {keyword.Value!.ToJsonString()}"),
        "enum" => If(!((JsonArray)keyword.Value!).Any(allowed => JsonNode.DeepEquals(allowed, json)), place, $"is not one of {keyword.Value!.ToJsonString()}"),
        "const" => If(!JsonNode.DeepEquals(keyword.Value, json), place, $"is not {keyword.Value}"),
        "allOf" => ((JsonArray)keyword.Value!).SelectMany(part => Check(place, (JsonObject)part!, json)),
        "anyOf" or "oneOf" => Nearest(place, (JsonArray)keyword.Value!, json),
        "required" => json is JsonObject owner ? ((JsonArray)keyword.Value!).SelectMany(name => If(!owner.ContainsKey((string)name!), place, $"has no {name}")) : [],
        "items" => json is JsonArray array ? array.SelectMany((item, index) => Check($"{place}[{index}]", (JsonObject)keyword.Value!, item)) : [],
        "minLength" or "maxLength" => Text(json) is { } text ? Bound(place, keyword.Key, text.EnumerateRunes().Count(), keyword.Value!) : [],
        "minItems" or "maxItems" => json is JsonArray items ? Bound(place, keyword.Key, items.Count, keyword.Value!) : [],
        "maxProperties" => json is JsonObject many ? Bound(place, keyword.Key, many.Count, keyword.Value!) : [],
        "minimum" or "maximum" => json?.GetValueKind() is JsonValueKind.Number ? Bound(place, keyword.Key, Number(json), keyword.Value!) : [],
        "uniqueItems" => json is JsonArray all ? If(all.Select(item => item?.ToJsonString()).Distinct().Count() < all.Count, place, "has the same twice") : [],
        "pattern" => Text(json) is { } written ? If(!Regex.IsMatch(written, (string)keyword.Value!), place, $"does not match {keyword.Value}") : [],
        _ when silent.Contains(keyword.Key) => [],
        _ => throw new NotSupportedException($"{place}: the keyword {keyword.Key} is not known here."),
    }).Concat(Members(place, schema, json)).ToArray();

    IEnumerable<string> Problems(string place, string reference, JsonNode? json) => Check(place, (JsonObject)schemas[reference.Split('/')[^1]]!, json);

    // What fits says nothing; of what does not, one of the right kind and type tells more than one that fails at once.
    string[] Nearest(string place, JsonArray alternatives, JsonNode? json)
    {
        string[]? nearest = null;
        foreach (var alternative in alternatives)
        {
            string[] problems = [.. Check(place, (JsonObject)alternative!, json)];
            if (problems.Length == 0)
                return problems;
            if (nearest is null || Distance(place, problems) < Distance(place, nearest))
                nearest = problems;
        }
        return nearest!;
    }

    static int Distance(string place, string[] problems) => problems.Length
        + (problems.Any(problem => problem.StartsWith($"{place}: ", StringComparison.Ordinal) || problem.StartsWith($"{place}.type: ", StringComparison.Ordinal)) ? 1_000 : 0);

    IEnumerable<string> Members(string place, JsonObject schema, JsonNode? json)
    {
        if (json is not JsonObject owner || schema["properties"] is not JsonObject && schema["additionalProperties"] is not JsonObject)
            return [];
        return owner.SelectMany(member => (schema["properties"]?[member.Key] ?? schema["additionalProperties"]) is JsonObject known
            ? Check($"{place}.{member.Key}", known, member.Value) : [$"{place}.{member.Key}: nobody knows this name"]);
    }

    static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(one => (string)one!) : [(string)type!];

    static bool Is(string type, JsonNode? json) => (type, json?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null)
            or ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(Number(json!)),
        _ => false,
    };

    static string? Text(JsonNode? json) => json?.GetValueKind() is JsonValueKind.String ? (string)json! : null;

    static double Number(JsonNode json) => double.Parse(json.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);

    static IEnumerable<string> Bound(string place, string keyword, double actual, JsonNode bound) => If(
        keyword.StartsWith("min", StringComparison.Ordinal) ? actual < Number(bound) : actual > Number(bound), place, $"{actual} breaks {keyword} {bound.ToJsonString()}");

    static IEnumerable<string> If(bool isWrong, string place, string problem) => isWrong ? [$"{place}: {problem}"] : [];
}
