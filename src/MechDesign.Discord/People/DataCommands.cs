using System.Globalization;
using System.Security.Cryptography;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Reviews;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary><c>/link</c>, <c>/export</c>, <c>/forget</c>: what is held about a member is theirs (session.md §5).</summary>
public sealed class DataCommands(Identities identities, PersonalData data)
{
    public Feature Feature => new(
        [
            new(new("link", "Join your name here with the one you have in the browser or the terminal",
                [new(OptionType.Text, "code", "The code you got there; without one, you get a code here", MaxLength: 20)], Contexts: Contexts.Everywhere), LinkAsync),
            new(new("export", "Everything that is held about you, as a file", Contexts: Contexts.Everywhere), ExportAsync),
            new(new("forget", "Delete everything that is held about you; asks once more", Contexts: Contexts.Everywhere), ForgetAsync),
        ],
        [new("forget", ForgottenAsync)]);

    async Task<Callback> LinkAsync(Interaction interaction, CancellationToken cancel)
    {
        if (interaction.Text("code") is not { } typed)
        {
            var code = RandomNumberGenerator.GetString(LinkCode.Alphabet, LinkCode.Length);
            await identities.OfferAsync(interaction.Person, code, cancel).ConfigureAwait(false);
            return Router.Told($"Your code is **{code}**, for {LinkCode.Lifetime.Minutes} minutes and one use. Type it where you are known by another name: in the browser under “What is kept about you”, in the terminal as `mechdesign link {code}`.");
        }
        return Router.Told(await identities.RedeemAsync(interaction.Person, typed, cancel).ConfigureAwait(false) switch
        {
            Linking.Linked => "Linked: your interviews and your progress are one from now on.",
            Linking.Expired => string.Create(CultureInfo.InvariantCulture, $"That code is older than {LinkCode.Lifetime.Minutes} minutes. Get another one where you got it."),
            Linking.OwnCode => "You asked for that code yourself. Type it where you are known by another name.",
            _ => "No such code waits: it was mistyped, used or replaced. Get another one.",
        });
    }

    async Task<Callback> ExportAsync(Interaction interaction, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        await data.ExportAsync(interaction.Person, buffer, cancel).ConfigureAwait(false);
        var most = interaction.AttachmentSizeLimit ?? ReviewFeature.UsualFileLimit;
        if (buffer.Length > most)
            return Router.Told($"Your data has {Size.Of(buffer.Length)}, and Discord takes at most {Size.Of(most)} here. `/link` joins you with your name in the browser, which hands over any size.");
        return new Callback.Say(new MessageBody(
            "Everything that is held about you: each interview with every answer, and what you chose.", Flags: MessageBody.Ephemeral, AllowedMentions: AllowedMentions.Nobody,
            Attachments: [new("0", "mechdesign-my-data.json")])
        { Files = [new("mechdesign-my-data.json", buffer.ToArray(), "application/json")] });
    }

    async Task<Callback> ForgetAsync(Interaction interaction, CancellationToken cancel)
    {
        var held = await data.HeldAsync(interaction.Person, cancel).ConfigureAwait(false);
        if (held.IsEmpty)
            return Router.Told("Nothing is held about you.");
        var names = held.Identities.Length > 1 ? $" It covers your linked names too: {string.Join(", ", held.Identities.Select(Markup.Escape))}." : "";
        return Answers.Privately(
            $"Delete {Interviews(held.Transcripts.Length)}, your progress and what you chose, for good?{names} What you posted in channels stays until you or a moderator delete it there. `/export` hands everything over first.",
            Buttons.Rows(new Button(ButtonStyle.Danger, "Delete everything of mine", new CustomId("me", 0, "forget.yes").ToString())));
    }

    static string Interviews(int count) => count == 1 ? "1 interview" : string.Create(CultureInfo.InvariantCulture, $"{count} interviews");

    async Task<Callback> ForgottenAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        await data.ForgetAsync(interaction.Person, cancel).ConfigureAwait(false);
        return Answers.InPlace("Everything of yours is deleted.");
    }
}
