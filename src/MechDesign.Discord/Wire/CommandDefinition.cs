using System.Collections.Immutable;

namespace MechDesign.Discord.Wire;

/// <summary>A slash command as it is registered (Discord documentation, Application Commands).</summary>
/// <param name="Name">1 to 32 small letters, digits, hyphens.</param>
/// <param name="Description">1 to 100 characters.</param>
/// <param name="Options">At most 25, the required first.</param>
/// <param name="DefaultMemberPermissions">Who sees it, a decimal bit set; null for everybody.</param>
/// <param name="Contexts">0 in a server, 1 in a direct message with the bot, 2 in other direct messages.</param>
public sealed record CommandDefinition(
    string Name, string Description, ImmutableArray<OptionDefinition>? Options = null, string? DefaultMemberPermissions = null, ImmutableArray<int>? Contexts = null)
{
    /// <summary>1: typed with a slash.</summary>
    public int Type { get; } = 1;
}

public enum OptionType { Subcommand = 1, SubcommandGroup, Text, Integer, YesNo, User, Channel, Role, Mentionable, Number, File }

/// <param name="Type">What is given.</param>
/// <param name="Name">As a command's.</param>
/// <param name="Description">1 to 100 characters.</param>
/// <param name="Required">Whether it must be given; those that must come first.</param>
/// <param name="Autocomplete">Whether the bot suggests values; not together with choices.</param>
/// <param name="Choices">At most 25 values.</param>
/// <param name="Options">A subcommand's own.</param>
/// <param name="MaxLength">Of a text, at most 6,000.</param>
/// <param name="ChannelTypes">0 is a text channel, 5 an announcement channel.</param>
public sealed record OptionDefinition(
    OptionType Type, string Name, string Description, bool? Required = null, bool? Autocomplete = null, ImmutableArray<OptionChoice>? Choices = null,
    ImmutableArray<OptionDefinition>? Options = null, int? MaxLength = null, ImmutableArray<int>? ChannelTypes = null);

/// <param name="Name">What is shown; at most 100 characters.</param>
/// <param name="Value">What is sent; at most 100 characters.</param>
public sealed record OptionChoice(string Name, string Value);
