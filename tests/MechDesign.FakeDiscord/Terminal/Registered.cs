using System.Globalization;
using System.Text.Json.Nodes;
using MechDesign.FakeDiscord.Rest;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>The commands that a member is offered; Discord hides what they may not use.</summary>
public static class Registered
{
    public static IReadOnlyList<JsonObject> Of(FakeRest rest, FakePerson person) =>
        [.. rest.Commands.Values.SelectMany(commands => commands.OfType<JsonObject>()).Where(command => Allows(command, person)).OrderBy(Name, StringComparer.Ordinal)];

    public static string Name(JsonObject part) => (string)part["name"]!;

    /// <summary>A command's options, or its subcommands.</summary>
    public static IReadOnlyList<JsonObject> Options(JsonObject part) => [.. (part["options"] as JsonArray ?? []).OfType<JsonObject>()];

    public static IReadOnlyList<JsonObject> Subcommands(JsonObject command) => [.. Options(command).Where(option => (int?)option["type"] is 1)];

    public static IReadOnlyList<JsonObject> Choices(JsonObject option) => [.. (option["choices"] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>All of them, as they are typed; what may be left out stands in brackets.</summary>
    public static string List(IEnumerable<JsonObject> commands) => string.Join('\n', commands.SelectMany(command =>
        Subcommands(command) is { Count: > 0 } below ? below.Select(part => Line($"/{Name(command)} {Name(part)}", part)) : [Line($"/{Name(command)}", command)]));

    static string Line(string typed, JsonObject part) => $"{string.Join(' ', [typed, .. Options(part).Select(Typed)])}\n    {part["description"]}";

    static string Typed(JsonObject option)
    {
        var typed = $"{Name(option)}:{string.Join('|', Choices(option).Select(choice => choice["value"]))}";
        return (bool?)option["required"] is true ? typed : $"[{typed}]";
    }

    static bool Allows(JsonObject command, FakePerson person) =>
        (string?)command["default_member_permissions"] is not { } needed || (Bits(needed) & ~Bits(person.Permissions)) == 0;

    static long Bits(string permissions) => long.Parse(permissions, CultureInfo.InvariantCulture);
}
