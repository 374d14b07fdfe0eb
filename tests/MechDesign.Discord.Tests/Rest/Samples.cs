using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Tests.Rest;

/// <summary>One of everything the bot can send.</summary>
static class Samples
{
    public static readonly Interaction Click = new("1", "2", InteractionType.Component, "token", new(CustomId: "v1:a:1:pick"), User: new("3"));

    public static Row Buttons(int count) => new([.. Enumerable.Range(0, count).Select(number => new Button(number == 0 ? ButtonStyle.Primary : ButtonStyle.Secondary, $"Choice {number}", $"v1:a:1:answer.{number}"))]);

    public static Select Select(int count) => new("v1:a:1:pick", [.. Enumerable.Range(0, count).Select(number => new SelectOption($"Choice {number}", $"{number}", "What it means"))], "Pick one", 1, 1);

    public static readonly MessageBody Question = new(
        "Question 3 of 12", [new("Recap", "What was said", "https://example.org/r/1", 0x336699, [new("Shape", "append-only event", true)], new("12 questions"), new("attachment://p1.png"))],
        [Row.Of(Select(25)), Buttons(5)], MessageBody.Ephemeral, AllowedMentions.Nobody);

    public static readonly MessageBody Post = new("Daily drill", Components: [Buttons(1)], AllowedMentions: new([], ["5"]), Nonce: "n1234", EnforceNonce: true);

    public static readonly MessageBody WithFile = new("Your review", Attachments: [new("0", "review.md", "The review as text")]) { Files = [new("review.md", "# Review"u8.ToArray(), "text/markdown")] };

    public static readonly ModalBody Form = new("v1:a:0:own", "Your own problem",
        [new Label("Name", new TextInput("name", TextInputStyle.Short, "Booking", true, 100), "What people call it"), new Label("Text", new TextInput("text", TextInputStyle.Paragraph))]);

    public static readonly CommandDefinition Command = new("daily", "The daily prompt of a channel",
    [
        new(OptionType.Subcommand, "set", "Post every working day", Options:
        [
            new(OptionType.Channel, "channel", "Where", true, ChannelTypes: [0, 5]), new(OptionType.Text, "timezone", "Whose time", true, Autocomplete: true, MaxLength: 60),
            new(OptionType.Text, "depth", "How long", Choices: [new("Drill", "drill"), new("Core", "core")]), new(OptionType.Role, "role", "Who is pinged"),
        ]),
    ], "32", [0]);

    public static readonly Dictionary<string, Callback> Callbacks = new()
    {
        ["a message"] = new Callback.Say(Question),
        ["a message with a file"] = new Callback.Say(WithFile),
        ["a message that comes later"] = new Callback.SayLater(new(Flags: MessageBody.Ephemeral), _ => Task.FromResult(Question)),
        ["an update"] = new Callback.Update(Question),
        ["an update that takes the components away"] = new Callback.Update(new("Finished", Components: [])),
        ["suggestions"] = new Callback.Suggest(new([new("A01 CRUD", "A01")])),
        ["no suggestions"] = new Callback.Suggest(new([])),
        ["a form"] = new Callback.Ask(Form),
    };
}
