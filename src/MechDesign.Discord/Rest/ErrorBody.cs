using System.Text.Json;

namespace MechDesign.Discord.Rest;

/// <summary>What Discord says is wrong, as one line: <c>Invalid Form Body: data.components[0].label: Must be 80 or fewer in length.</c></summary>
/// <param name="Code">Discord's own code; 0 where there is none.</param>
/// <param name="Message">What is wrong, with every place.</param>
/// <param name="RetryAfter">Seconds to wait after a 429; null where it does not say.</param>
/// <param name="IsGlobal">Whether the 429 is of everything.</param>
sealed record ErrorBody(int Code, string Message, double? RetryAfter, bool IsGlobal)
{
    const int Deepest = 16;

    public static ErrorBody Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var json = JsonDocument.ParseValue(ref reader);
            var root = json.RootElement;
            if (root.ValueKind is not JsonValueKind.Object)
                return None;
            var places = root.TryGetProperty("errors", out var errors) ? Flatten(errors, "", 0) : [];
            return new(
                root.TryGetProperty("code", out var code) && code.ValueKind is JsonValueKind.Number && code.TryGetInt32(out var number) ? number : 0,
                string.Join("; ", [root.TryGetProperty("message", out var message) ? message.ToString() : "refused", .. places]),
                root.TryGetProperty("retry_after", out var wait) && wait.ValueKind is JsonValueKind.Number ? wait.GetDouble() : null,
                root.TryGetProperty("global", out var global) && global.ValueKind is JsonValueKind.True);
        }
        catch (JsonException)
        {
            return None;
        }
    }

    static ErrorBody None => new(0, "refused without a reason", null, false);

    static IEnumerable<string> Flatten(JsonElement errors, string place, int depth)
    {
        if (errors.ValueKind is not JsonValueKind.Object || depth > Deepest)
            yield break;
        foreach (var member in errors.EnumerateObject())
        {
            if (member is { Name: "_errors", Value.ValueKind: JsonValueKind.Array })
            {
                foreach (var error in member.Value.EnumerateArray())
                    yield return $"{place}: {(error.ValueKind is JsonValueKind.Object && error.TryGetProperty("message", out var message) ? message : error)}";
                continue;
            }
            var below = int.TryParse(member.Name, out var index) ? $"{place}[{index}]" : place.Length == 0 ? member.Name : $"{place}.{member.Name}";
            foreach (var found in Flatten(member.Value, below, depth + 1))
                yield return found;
        }
    }
}
