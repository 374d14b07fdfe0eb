using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

/// <summary>What holds for commands: one fault, and Discord refuses all of them (Discord documentation, Application Commands).</summary>
static partial class CommandLimits
{
    const int Commands = 100;
    const int Options = 25;
    const int OptionChoices = 25;
    const int Text = 100;
    const int OneCommand = 8_000;
    const int TextOption = 6_000;

    public static ImmutableArray<string> Problems(ImmutableArray<CommandDefinition> commands) =>
    [
        .. Limits.Count("commands", commands.Length, Commands),
        .. Limits.Different("The command", commands.Select(command => command.Name)),
        .. commands.SelectMany(OfCommand),
    ];

    public static ImmutableArray<string> Choices(string what, ImmutableArray<OptionChoice> choices) =>
    [
        .. Limits.Count($"choices ({what})", choices.Length, OptionChoices),
        .. choices.SelectMany(choice => Limits.Length($"{what}: a choice's name", choice.Name, 1, Text).Concat(Limits.Length($"{what}: the value of {choice.Name}", choice.Value, 1, Text))),
        .. Limits.Different($"{what}: the choice", choices.Select(choice => choice.Name)),
    ];

    static IEnumerable<string> OfCommand(CommandDefinition command) =>
    [
        .. Name(command.Name, command.Name),
        .. Limits.Length($"/{command.Name}: the description", command.Description, 1, Text),
        .. OfOptions($"/{command.Name}", command.Options ?? [], 0),
        .. Limits.Count($"characters in /{command.Name}", command.Name.Length + command.Description.Length + Total(command.Options ?? []), OneCommand),
        .. command.DefaultMemberPermissions is { } permissions && !ulong.TryParse(permissions, out _) ? [$"/{command.Name}: {permissions} is no permission."] : Array.Empty<string>(),
    ];

    static IEnumerable<string> OfOptions(string place, ImmutableArray<OptionDefinition> options, int depth) =>
    [
        .. Limits.Count($"options of {place}", options.Length, Options),
        .. Limits.Different($"{place}: the option", options.Select(option => option.Name)),
        .. options.SkipWhile(option => option.Required is true).Any(option => option.Required is true) ? [$"{place}: what is required comes first."] : Array.Empty<string>(),
        .. options.Any(IsBranch) && !options.All(IsBranch) ? [$"{place}: subcommands and other options do not go together."] : Array.Empty<string>(),
        .. options.SelectMany(option => OfOption($"{place} {option.Name}", option, depth)),
    ];

    static IEnumerable<string> OfOption(string place, OptionDefinition option, int depth) =>
    [
        .. Name(place, option.Name),
        .. Limits.Length($"{place}: the description", option.Description, 1, Text),
        .. Choices(place, option.Choices ?? []),
        .. option is { Autocomplete: true, Choices: not null } ? [$"{place}: suggestions and choices do not go together."] : Array.Empty<string>(),
        .. option.MaxLength is < 1 or > TextOption ? [$"{place}: {option.MaxLength} is no length."] : Array.Empty<string>(),
        .. option.Options is not null && (!IsBranch(option) || depth > 1) ? [$"{place}: options lie too deep."] : Array.Empty<string>(),
        .. OfOptions(place, option.Options ?? [], depth + 1),
    ];

    static IEnumerable<string> Name(string place, string name) => Allowed().IsMatch(name) && !name.Any(char.IsUpper) ? [] : [$"{place}: '{name}' is no name; small letters, digits and hyphens, at most 32."];

    static bool IsBranch(OptionDefinition option) => option.Type is OptionType.Subcommand or OptionType.SubcommandGroup;

    static int Total(ImmutableArray<OptionDefinition> options) => options.Sum(option =>
        option.Name.Length + option.Description.Length + (option.Choices ?? []).Sum(choice => choice.Name.Length + choice.Value.Length) + Total(option.Options ?? []));

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$")]
    private static partial Regex Allowed();
}
