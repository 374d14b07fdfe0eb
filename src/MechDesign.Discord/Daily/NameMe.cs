using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Daily;

/// <summary>
/// A member's own choice to be named in a server's digest: a command anybody may use, and two buttons where it matters, on
/// the digest. Nobody is named who did not choose it, and a lead cannot choose for others.
/// </summary>
sealed class NameMe(Identities identities)
{
    const string Action = "named";

    public SlashCommand Command => new(
        new("name-me", "Whether this server's weekly digest may name you when you finish a daily prompt",
            [new(OptionType.Text, "choice", "Yes or no; no until you choose", Required: true, Choices: [new("yes", "yes"), new("no", "no")])], Contexts: Contexts.InServers),
        (interaction, cancel) => ChooseAsync(interaction, interaction.Text("choice") == "yes", cancel));

    public ClickAction Click => new(Action, (clicked, interaction, cancel) => ChooseAsync(interaction, clicked.Action == $"{Action}.yes", cancel));

    public static Button Button(string label, bool may) => new(ButtonStyle.Secondary, label, new CustomId("me", 0, $"{Action}.{(may ? "yes" : "no")}").ToString());

    async Task<Callback> ChooseAsync(Interaction interaction, bool may, CancellationToken cancel)
    {
        if (interaction.GuildId is not { } guild)
            return Router.Told("This is a choice for one server: send it in a channel of that server.");
        await identities.ChooseAsync(interaction.Person, chosen => chosen.Named(DailyPlaces.Team(guild), may), cancel).ConfigureAwait(false);
        return Router.Told(may
            ? "This server's weekly digest may name you when you finish a daily prompt; your answers stay yours. /name-me with no takes it back."
            : "This server's weekly digest will not name you.");
    }
}
