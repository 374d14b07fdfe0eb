using System.Collections.Immutable;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

/// <summary>Bodies that are right, and hold everything a body can: the largest there are.</summary>
static class Bodies
{
    public static Button Press(string id = "v1:x1:0:back") => new(ButtonStyle.Secondary, "Back", id);

    public static Select Pick(string id = "v1:x1:0:pick", int options = 2) =>
        new(id, [.. Enumerable.Range(0, options).Select(number => new SelectOption($"Answer {number}", $"{number}"))]);

    public static MessageBody With(params ImmutableArray<Row> rows) => new("Which one?", Components: rows);

    public static MessageBody Large { get; } = new(
        new('c', 2_000),
        [
            new(new('t', 256), new('d', 3_000), "https://example.org/review", 0xFFFFFF, [.. Enumerable.Range(0, 25).Select(number => new EmbedField($"Name {number}", new('v', 80), number % 2 == 0))], new("Foot"), new("attachment://matrix.png")),
        ],
        [
            Row.Of(new Select("v1:x1:0:pick", [.. Enumerable.Range(0, 25).Select(number => new SelectOption(new('l', 100), $"{number:000}{new string('v', 97)}", new('d', 100)))], new('p', 150), 1, 25)),
            Row.Of([.. Enumerable.Range(0, 5).Select(number => new Button(number == 0 ? ButtonStyle.Primary : ButtonStyle.Danger, new('b', 80), $"{number}{new string('i', 99)}"))]),
            Row.Of(new Button(ButtonStyle.Link, "The room", Url: "https://example.org/review")),
        ],
        AllowedMentions: new([], ["123456789012345678"]),
        Attachments: [new("0", "matrix.png", new('a', 1_024))])
    {
        Files = [new("matrix.png", new byte[] { 1, 2, 3 }, "image/png")],
    };

    public static Callback.Ask Form(int parts = 5) => new(new(
        new('i', 100), new('t', 45),
        [.. Enumerable.Range(0, parts).Select(number => new Label(new('l', 45), new TextInput($"input.{number}", TextInputStyle.Paragraph, new('v', 4_000), false, 4_000), new('d', 100)))]));

    public static Callback.Suggest Suggestions(int choices = 25, int valueLength = 100) =>
        new(new([.. Enumerable.Range(0, choices).Select(number => new OptionChoice($"{number:000}{new string('n', 97)}", new('v', valueLength)))]));

    public static OptionDefinition Option(string name = "words", bool? required = null) => new(OptionType.Text, name, "What to look for", required);

    public static CommandDefinition Command(params ImmutableArray<OptionDefinition> options) => new("explain", "What a word of the framework means", options);

    public static CommandDefinition LargeCommand { get; } = new(
        new('c', 32), new('d', 100),
        [
            new(OptionType.Subcommand, "set", "Sets it", Options:
            [
                .. new[] { OptionType.Integer, OptionType.YesNo, OptionType.User, OptionType.Role, OptionType.Mentionable, OptionType.Number, OptionType.File }
                    .Select(type => new OptionDefinition(type, $"o-{(int)type}", "One of a kind", true)),
                new OptionDefinition(OptionType.Channel, "where", "Where it is posted", ChannelTypes: [0, 5]),
                new OptionDefinition(OptionType.Text, "zone", "A city", Autocomplete: true, MaxLength: 6_000),
                new OptionDefinition(OptionType.Text, "kind", "Which", Choices: [new("Drill", "drill"), new("Core", "core")]),
            ]),
            new(OptionType.SubcommandGroup, "more", "More of it", Options: [new(OptionType.Subcommand, "off", "Ends it")]),
        ],
        "32", [0, 1, 2]);
}
