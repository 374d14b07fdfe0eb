using System.Globalization;
using System.Text.Json.Nodes;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>What was typed behind an option's colon, as the kind of value that was registered.</summary>
static class TypedValue
{
    public static (FakeOption? Given, string? Wrong) Read(JsonObject option, string typed, IReadOnlyList<FakeChannel> channels)
    {
        var name = Registered.Name(option);
        return (int?)option["type"] switch
        {
            3 when Registered.Choices(option) is { Count: > 0 } choices => Is(typed, [.. choices.Select(choice => (string)choice["value"]!)]) is { } value
                ? (FakeOption.Text(name, value), null)
                : (null, $"{name}: is one of {string.Join(", ", choices.Select(choice => choice["value"]))}."),
            3 => (FakeOption.Text(name, typed), null),
            4 => long.TryParse(typed, CultureInfo.InvariantCulture, out var whole) ? (FakeOption.Integer(name, whole), null) : (null, $"{name}: is a whole number."),
            5 => Is(typed, ["yes", "no", "true", "false"]) is { } said ? (FakeOption.YesNo(name, said is "yes" or "true"), null) : (null, $"{name}: is yes or no."),
            7 => channels.FirstOrDefault(channel => channel.Name == typed.TrimStart('#')) is { } channel
                ? (FakeOption.Channel(name, channel), null)
                : (null, $"{name}: is one of {string.Join(", ", channels.Select(each => $"#{each.Name}"))}."),
            10 => double.TryParse(typed, CultureInfo.InvariantCulture, out var number) ? (new(name, 10, number), null) : (null, $"{name}: is a number."),
            _ => (null, $"This Discord has nothing that {name}: could name."),
        };
    }

    static string? Is(string typed, string[] allowed) => allowed.FirstOrDefault(value => value.Equals(typed, StringComparison.OrdinalIgnoreCase));
}
