using System.Collections.Immutable;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interactions;

/// <summary>Who sees an answer that is nobody's own: whoever asked, unless they want to read it together.</summary>
static class Audience
{
    const string Everyone = "everyone";

    public static OptionDefinition Option { get; } = new(OptionType.Text, "show", "Who sees the answer; only you, unless you say otherwise",
        Choices: [new("only me", "me"), new("everyone in this channel", Everyone)]);

    public static Callback.Say Answer(Interaction interaction, string text, ImmutableArray<Row> rows) =>
        interaction.Text("show") == Everyone ? Answers.Openly(text, rows) : Answers.Privately(text, rows);
}
