using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary><c>/link</c> gives a code; <c>/link CODE</c>, typed as another identity of the same person, joins the two.</summary>
static class LinkCommand
{
    const int LongestCode = 20;

    public static SlashCommand Of(Identities identities) => new(
        new("link", "Join your Discord name with your name in the terminal, so that progress covers both",
            [new(OptionType.Text, "code", "The code you were given there; leave it out to get one for there", MaxLength: LongestCode)], Contexts: Contexts.Everywhere),
        async (interaction, cancel) => Router.Told(interaction.Text("code") is { } code
            ? await RedeemAsync(identities, interaction.Person, code, cancel).ConfigureAwait(false)
            : await OfferAsync(identities, interaction.Person, cancel).ConfigureAwait(false)));

    static async Task<string> OfferAsync(Identities identities, string person, CancellationToken cancel)
    {
        var code = LinkCode.New();
        var expires = await identities.OfferAsync(person, code, cancel).ConfigureAwait(false);
        return $"Your code: **{code}**\nIt is good once, until <t:{expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}:t>. In the terminal of the machine this bot runs on, type `mechdesign link {code}`.";
    }

    static async Task<string> RedeemAsync(Identities identities, string person, string code, CancellationToken cancel) =>
        LinkCode.WhyNot(await identities.RedeemAsync(person, code, cancel).ConfigureAwait(false))
        ?? $"✓ Linked: {string.Join(", ", (await identities.OfAsync(person, cancel).ConfigureAwait(false)).Select(Markup.Escape))} are one person now.";
}
