using System.Collections.Immutable;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Daily;

/// <summary>/daily as it is registered.</summary>
static class DailyCommand
{
    public const string Name = "daily";

    static readonly ImmutableArray<int> whereMessagesGo = [0, 5];

    public static CommandDefinition Definition { get; } = new(
        Name, "The daily prompt of a channel: when it comes, and how it stands",
        [
            Sub("set", "Give a channel a daily prompt, or change when it comes",
                new(OptionType.Channel, "channel", "Where it is posted", Required: true, ChannelTypes: whereMessagesGo),
                new(OptionType.Text, "hour", "On the wall there, such as 09:00", Required: true, MaxLength: 20),
                new(OptionType.Text, "timezone", "A city or an IANA name, such as Berlin or Europe/Berlin", Required: true, Autocomplete: true, MaxLength: 60),
                new(OptionType.Text, "days", "Monday to Friday when you leave it out", Autocomplete: true, MaxLength: 60),
                new(OptionType.Text, "depth", "What Start begins; a drill when you leave it out", Choices: [new("drill: 5 to 7 minutes", "drill"), new("core: 15 to 35 minutes", "core"), new("full: 40 to 60 minutes", "full")]),
                new(OptionType.Role, "role", "Whom to ping; nobody when you leave it out")),
            Sub("now", "Post today's prompt at once", Channel),
            Sub("skip", "Leave out one prompt",
                new(OptionType.Text, "which", "The next one when you leave it out", Choices: [new("the next one", "next"), new("today's", "today")]), Channel),
            Sub("quiet", "Days without a prompt, such as a holiday",
                new(OptionType.Text, "from", "The first day, such as 2026-12-24", MaxLength: 10), new(OptionType.Text, "to", "The last day; the same when you leave it out", MaxLength: 10),
                new(OptionType.YesNo, "clear", "Forget all quiet days instead"), Channel),
            Sub("digest", "Figures of the week before, with the first prompt of a week",
                new(OptionType.Text, "weekly", "Names only who chose to be named", Required: true, Choices: [new("on", "on"), new("off", "off")]), Channel),
            Sub("off", "No more daily prompts in a channel", Channel),
            Sub("status", "The next prompt, the last one, and what is missing", Channel),
        ],
        ChannelPermissions.ForManagers, Contexts.InServers);

    static OptionDefinition Channel => new(OptionType.Channel, "channel", "Which one; this channel, or the only one, when you leave it out", ChannelTypes: whereMessagesGo);

    static OptionDefinition Sub(string name, string description, params ImmutableArray<OptionDefinition> options) => new(OptionType.Subcommand, name, description, Options: options);
}
