using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Reviews;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.People;

/// <summary>What is held about somebody: joined by <c>/link</c>, handed over by <c>/export</c>, removed by <c>/forget</c>.</summary>
public sealed class DataFeature(PersonalData data, Identities identities)
{
    /// <summary>So many transcripts are read within a second on a slow disk.</summary>
    const int ReadAtOnce = 200;

    const string Mine = "me";

    public Feature Feature => new(
        [
            LinkCommand.Of(identities),
            new(new("export", "Everything held about you, as one JSON file that only you see", Contexts: Contexts.Everywhere), ExportAsync),
            new(new("forget", "Delete everything held about you; you are asked once more", Contexts: Contexts.Everywhere), AskAsync),
        ],
        [new("forget", ForgetAsync)]);

    async Task<Callback> ExportAsync(Interaction interaction, CancellationToken cancel)
    {
        var held = await data.HeldAsync(interaction.Person, cancel).ConfigureAwait(false);
        return held.IsEmpty ? Router.Told("Nothing is held about you.")
            : held.Transcripts.Length > ReadAtOnce ? new Callback.SayLater(new(Flags: MessageBody.Ephemeral), later => FileAsync(interaction, held, later))
            : new Callback.Say(await FileAsync(interaction, held, cancel).ConfigureAwait(false));
    }

    async Task<MessageBody> FileAsync(Interaction interaction, HeldData held, CancellationToken cancel)
    {
        using var json = new MemoryStream();
        await data.ExportAsync(interaction.Person, json, cancel).ConfigureAwait(false);
        var limit = interaction.AttachmentSizeLimit ?? ReviewFeature.UsualFileLimit;
        return json.Length > limit
            ? Router.Told($"What is held about you has {Size.Of(json.Length)}, and Discord takes at most {Size.Of(limit)} here. Delete or export single interviews with `/review`, or ask whoever runs this bot for the file.").Data
            : Router.Told($"The file holds {What(held)}, with everything you answered. Keep it where you keep such things.").Data with
            {
                Attachments = [new("0", "mechdesign-my-data.json")],
                Files = [new("mechdesign-my-data.json", json.ToArray(), "application/json")],
            };
    }

    async Task<Callback> AskAsync(Interaction interaction, CancellationToken cancel)
    {
        var held = await data.HeldAsync(interaction.Person, cancel).ConfigureAwait(false);
        return held.IsEmpty
            ? Router.Told("Nothing is held about you.")
            : Answers.Privately(
                $"Delete {What(held)} for good? Progress and team figures are computed from these, so they go too. What was posted in channels stays there; `/export` first if you want a copy.",
                Buttons.Rows(
                    new Button(ButtonStyle.Danger, "Delete everything of mine", new CustomId(Mine, 0, "forget.yes").ToString()),
                    new Button(ButtonStyle.Secondary, "Keep it", new CustomId(Mine, 0, "forget.no").ToString())));
    }

    async Task<Callback> ForgetAsync(CustomId clicked, Interaction interaction, CancellationToken cancel)
    {
        if (clicked.Action != "forget.yes")
            return Answers.InPlace("Nothing was deleted.");
        await data.ForgetAsync(interaction.Person, cancel).ConfigureAwait(false);
        return Answers.InPlace("Deleted. Nothing is held about you any more.");
    }

    static string What(HeldData held)
    {
        string[] what = [.. Count(held.Transcripts.Length, "interview"), .. Count(held.Settings.Length, "setting")];
        return held.Identities.Length == 1 ? string.Join(" and ", what)
            : $"{(what.Length == 0 ? "the link" : $"{string.Join(" and ", what)}, and the link")} between {string.Join(" and ", held.Identities.Select(Markup.Escape))}";
    }

    static IEnumerable<string> Count(int number, string one) => number == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}")];
}
