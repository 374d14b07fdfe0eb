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
        .. Limits.Different("The names of commands", commands.Select(command => command.Name)),
        .. commands.SelectMany(OfCommand),
    ];

    /// <summary>What an option may be completed to; their names may be a member's own, so that only numbers tell them apart.</summary>
    public static ImmutableArray<string> Suggestions(ImmutableArray<OptionChoice> choices) => [.. OfChoices("The suggestions", choices)];

    static IEnumerable<string> OfChoices(string place, ImmutableArray<OptionChoice> choices) =>
    [
        .. Limits.Count($"choices ({place})", choices.Length, OptionChoices),
        .. choices.SelectMany((choice, index) => Limits.Length(new Place(place).Within("choice", index + 1).At("the name"), choice.Name, 1, Text)
            .Concat(Limits.Length(new Place(place).Within("choice", index + 1).At("the value"), choice.Value, 1, Text))),
        .. Limits.Different($"{place}: the names of choices", choices.Select(choice => choice.Name)),
    ];

    static IEnumerable<string> OfCommand(CommandDefinition command) =>
    [
        .. Name($"/{command.Name}", command.Name),
        .. Limits.Length($"/{command.Name}: the description", command.Description, 1, Text),
        .. OfOptions($"/{command.Name}", command.Options ?? [], null),
        .. Limits.Count($"characters in /{command.Name}", Limits.Characters(command.Name) + Limits.Characters(command.Description) + Total(command.Options ?? []), OneCommand),
        .. Limits.If(command.DefaultMemberPermissions is { } permissions && !ulong.TryParse(permissions, out _), $"/{command.Name}: the permissions are no number."),
        .. Limits.If(command.Contexts is { } contexts && (contexts.Any(context => context is < 0 or > 2) || contexts.Distinct().Count() < contexts.Length), $"/{command.Name}: the contexts are 0, 1 and 2, each once."),
    ];

    static IEnumerable<string> OfOptions(string place, ImmutableArray<OptionDefinition> options, OptionType? parent) =>
    [
        .. Limits.Count($"options of {place}", options.Length, Options),
        .. Limits.Different($"{place}: the names of options", options.Select(option => option.Name)),
        .. Limits.If(options.SkipWhile(option => option.Required is true).Any(option => option.Required is true), $"{place}: what is required comes first."),
        .. Limits.If(options.Any(IsBranch) && !options.All(IsBranch), $"{place}: subcommands and other options do not go together."),
        .. Limits.If(parent switch
        {
            null => false,
            OptionType.SubcommandGroup => options.IsEmpty || options.Any(option => option.Type is not OptionType.Subcommand),
            _ => options.Any(IsBranch),
        }, $"{place}: a group holds subcommands, and a subcommand holds options."),
        .. options.SelectMany(option => OfOption($"{place} {option.Name}", option)),
    ];

    static IEnumerable<string> OfOption(string place, OptionDefinition option) =>
    [
        .. Name(place, option.Name),
        .. Limits.Length($"{place}: the description", option.Description, 1, Text),
        .. OfChoices(place, option.Choices ?? []),
        .. Limits.If(option is { Autocomplete: true, Choices: not null }, $"{place}: suggestions and choices do not go together."),
        .. Limits.If(option is { Autocomplete: true, Type: not (OptionType.Text or OptionType.Integer or OptionType.Number) }, $"{place}: only a text or a number can be completed."),
        .. Limits.If(option is { Choices: not null, Type: not OptionType.Text }, $"{place}: our choices are texts."),
        .. Limits.If(option.MaxLength is < 1 or > TextOption || option is { MaxLength: not null, Type: not OptionType.Text }, $"{place}: {option.MaxLength} is no length."),
        .. Limits.If(option is { ChannelTypes: not null, Type: not OptionType.Channel }, $"{place}: kinds of channels are for channels."),
        .. Limits.If(option is { Required: not null } && IsBranch(option), $"{place}: a subcommand is never required."),
        .. IsBranch(option) ? OfOptions(place, option.Options ?? [], option.Type) : Limits.If(option.Options is not null, $"{place}: only subcommands have options."),
    ];

    static IEnumerable<string> Name(string place, string name) => Limits.If(
        !Allowed().IsMatch(name) || name.Any(letter => char.ToLowerInvariant(letter) != letter), $"{place}: this is no name; small letters, digits and hyphens, at most 32.");

    static bool IsBranch(OptionDefinition option) => option.Type is OptionType.Subcommand or OptionType.SubcommandGroup;

    static int Total(ImmutableArray<OptionDefinition> options) => options.Sum(option => Limits.Characters(option.Name) + Limits.Characters(option.Description)
        + (option.Choices ?? []).Sum(choice => Limits.Characters(choice.Name) + Limits.Characters(choice.Value)) + Total(option.Options ?? []));

    // Discord's pattern; .NET knows blocks and no scripts, which for these two are nearly the same.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z")]
    private static partial Regex Allowed();
}
