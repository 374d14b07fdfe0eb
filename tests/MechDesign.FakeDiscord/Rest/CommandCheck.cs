using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MechDesign.FakeDiscord.Rest;

/// <summary>One command that breaks a rule, and none is registered.</summary>
static partial class CommandCheck
{
    public static Refusal? Refused(JsonArray commands)
    {
        if (commands.Count > 100)
            return new(400, 30032, "Maximum number of application commands reached (100).");
        var errors = new JsonObject();
        foreach (var (command, index) in commands.OfType<JsonObject>().Select((command, index) => (command, index)))
        {
            var place = ErrorTree.At(errors, $"{index}");
            Named(place, command);
            Options(place, command["options"]);
            if (Total(command) > 8_000)
                ErrorTree.Add(place, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
        if (commands.GroupBy(command => (string?)command?["name"]).Any(same => same.Count() > 1))
            ErrorTree.Add(errors, "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        return ErrorTree.Refusal(errors);
    }

    static void Named(JsonObject place, JsonObject part)
    {
        if (!Allowed().IsMatch((string?)part["name"] ?? "") || (string?)part["name"] != ((string?)part["name"])?.ToLowerInvariant())
            ErrorTree.Add(ErrorTree.At(place, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        if (((string?)part["description"])?.EnumerateRunes().Count() is not (>= 1 and <= 100))
            ErrorTree.Add(ErrorTree.At(place, "description"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
    }

    static void Options(JsonObject place, JsonNode? given)
    {
        var options = (given as JsonArray ?? []).OfType<JsonObject>().ToArray();
        var under = ErrorTree.At(place, "options");
        if (options.Length > 25)
            ErrorTree.Add(under, "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 25 in length.");
        if (options.SkipWhile(option => (bool?)option["required"] is true).Any(option => (bool?)option["required"] is true))
            ErrorTree.Add(under, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
        if (options.GroupBy(option => (string?)option["name"]).Any(same => same.Count() > 1))
            ErrorTree.Add(under, "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique");
        for (var index = 0; index < options.Length; index++)
        {
            var at = ErrorTree.At(under, $"{index}");
            Named(at, options[index]);
            Options(at, options[index]["options"]);
            FormCheck.Choices(at, options[index]["choices"]);
        }
    }

    static int Total(JsonNode? node) => node switch
    {
        JsonArray array => array.Sum(Total),
        JsonObject part => Text(part["name"]) + Text(part["description"]) + Text(part["value"]) + Total(part["options"]) + Total(part["choices"]),
        _ => 0,
    };

    static int Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text.EnumerateRunes().Count() : 0;

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}\z")]
    private static partial Regex Allowed();
}
