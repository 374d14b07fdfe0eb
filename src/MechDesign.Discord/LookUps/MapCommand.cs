using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.LookUps;

/// <summary><c>/map</c>: any prompt text to archetypes, whose cards are a button away.</summary>
static class MapCommand
{
    const int LongestText = 2_000;

    public static SlashCommand Of(LookUpDesk desk) => new(
        new("map", "Which archetypes a prompt looks like, and the words that decided",
            [new(OptionType.Text, "text", "Any prompt, in any words", Required: true, MaxLength: LongestText), Audience.Option], Contexts: Contexts.Everywhere),
        (interaction, _) => Task.FromResult<Callback>(Mapped(desk, interaction)));

    static Callback.Say Mapped(LookUpDesk desk, Interaction interaction)
    {
        var text = Cut.To(interaction.Text("text") ?? "", LongestText);
        var cards = desk.Nearest(text).Select(near => new Button(ButtonStyle.Secondary, $"Card of {near.Id}", new CustomId(near.Id, 0, "look.beside.archetype").ToString()));
        return Audience.Answer(interaction, Book.Pages(desk.Map(text))[0], Buttons.Rows(cards));
    }
}
