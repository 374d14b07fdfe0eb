using System.Text;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.People;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Reviews;

/// <summary>Reviews: a section at a time, pictures where they can be made, files, and deleting one's own.</summary>
/// <param name="room">Who may read and delete what.</param>
/// <param name="own">Lists to pick from.</param>
/// <param name="pictures">Makes PNGs.</param>
/// <param name="webLink">A link to a transcript's review in the browser, good for whoever has it, so that only its owner is given one; null when there is no address to link to.</param>
public sealed class ReviewFeature(ReadingRoom room, Own own, Rsvg pictures, Func<string, Uri>? webLink)
{
    /// <summary>Discord's limit where an interaction does not tell one (Discord documentation, Uploading Files).</summary>
    public const long UsualFileLimit = 10 * 1024 * 1024;

    /// <summary>A longer id does not fit into a button beside what it is to do.</summary>
    const int LongestId = 70;

    /// <summary>A screen reader reads all of it; what the picture shows stands in the message.</summary>
    const int LongestAlt = 200;

    const string NotThere = "There is no such interview that you may read. `/review` lists yours.";

    /// <summary>To a press on somebody's message; whether the interview is still there is nobody else's business.</summary>
    const string NotShared = "This interview belongs to somebody else, who does not share it; if it was yours, it has been deleted. `/review` lists yours.";

    public Feature Feature => new(
        [new(new("review", "Read an interview of yours: score, worksheets, failure matrix, derivations, script",
            [new(OptionType.Text, "transcript", "Which interview; the latest, unless you say", Autocomplete: true, MaxLength: 100)], Contexts: Contexts.Everywhere), AskedAsync, own.SuggestAsync)],
        [new("review", ClickedAsync)]);

    async Task<Callback> AskedAsync(Interaction interaction, CancellationToken cancel)
    {
        var id = interaction.Text("transcript") ?? (await own.ListAsync(interaction.Person, cancel).ConfigureAwait(false)).FirstOrDefault()?.Id;
        return id is null
            ? await ShowAsync(Demo.Id, interaction, cancel).ConfigureAwait(false) is { } example
                ? new Callback.Say(example with { Content = Cut.To($"You have not practised yet; this is an example.\n{example.Content}", 2_000), Flags = MessageBody.Ephemeral })
                : Router.Told("You have not practised yet; `/practice` begins.")
            : await OpenAsync(id, interaction, cancel).ConfigureAwait(false);
    }

    async Task<Callback> OpenAsync(string id, Interaction interaction, CancellationToken cancel, string otherwise = NotThere) =>
        id.Length > LongestId ? await FileAsync(id, "markdown", interaction, cancel).ConfigureAwait(false)
        : await ShowAsync(id, interaction, cancel).ConfigureAwait(false) is { } body ? new Callback.Say(body with { Flags = MessageBody.Ephemeral })
        : Router.Told(otherwise);

    async Task<Callback> ClickedAsync(CustomId clicked, Interaction interaction, CancellationToken cancel) => (clicked.Action.Split('.'), interaction.Data?.Values) switch
    {
        (["review"], _) => await OpenAsync(clicked.Subject, interaction, cancel, NotShared).ConfigureAwait(false),
        (["review", "at", var section], _) => await TurnAsync(clicked.Subject, section, clicked.Step, interaction, cancel).ConfigureAwait(false),
        (["review", "go", _], [var section, ..]) => await TurnAsync(clicked.Subject, section, 0, interaction, cancel).ConfigureAwait(false),
        (["review", "file", var form], _) => await FileAsync(clicked.Subject, form, interaction, cancel).ConfigureAwait(false),
        (["review", "delete"], _) => await AskToDeleteAsync(clicked.Subject, interaction, cancel).ConfigureAwait(false),
        (["review", "deleted"], _) => await DeleteAsync(clicked.Subject, interaction, cancel).ConfigureAwait(false),
        _ => Router.Told("This button is from an older version; `/review` shows the interview as it stands now."),
    };

    async Task<Callback> TurnAsync(string id, string section, int page, Interaction interaction, CancellationToken cancel) =>
        await ShowAsync(id, interaction, cancel, section, page).ConfigureAwait(false) is not { } body ? Router.Told(NotShared)
        : interaction.IsOnPrivateMessage ? new Callback.Update(body)
        : new Callback.Say(body with { Flags = MessageBody.Ephemeral });

    /// <summary>A section's page with its picture; null when the person may not read that review.</summary>
    async Task<MessageBody?> ShowAsync(string id, Interaction interaction, CancellationToken cancel, string section = ReviewSection.Summary, int page = 0)
    {
        if (await room.ReadAsync(id, interaction.Person, cancel).ConfigureAwait(false) is not { Shelf: var review, IsOwn: var isOwn })
            return null;
        var body = ReviewScreen.Of(id, review, isOwn, section, page, isOwn ? webLink?.Invoke(id) : null);
        return review.Sections.FirstOrDefault(part => part.Name == section) is { Picture: { } name } shown && page == 0
            && review.Svg(name) is { } svg && await pictures.PngAsync(svg, cancel).ConfigureAwait(false) is { } png && png.LongLength <= LimitOf(interaction)
            ? With(body, new OutFile($"{name}.png", png, "image/png"), Cut.To($"{shown.Title}, drawn: {shown.Hint}. The message says the same in words.", LongestAlt))
            : body;
    }

    async Task<Callback> FileAsync(string id, string form, Interaction interaction, CancellationToken cancel)
    {
        if (await room.ReadAsync(id, interaction.Person, cancel).ConfigureAwait(false) is not { } reading || reading.Export(form) is not var (text, type, ending))
            return Router.Told(NotThere);
        var file = new OutFile($"{reading.FileName}.{ending}", Encoding.UTF8.GetBytes(text), type.Split(';')[0]);
        return file.Bytes.Length > LimitOf(interaction)
            ? Router.Told($"That file has {Size.Of(file.Bytes.Length)}, and Discord takes at most {Size.Of(LimitOf(interaction))} here.")
            : new Callback.Say(With(
                Answers.Privately(form == "design" ? "The design as a file; `practice --design FILE` in the terminal practises on it." : $"The whole review, to keep.{(reading.IsOwn ? " It holds all your answers." : "")}").Data,
                file, null));
    }

    async Task<Callback> AskToDeleteAsync(string id, Interaction interaction, CancellationToken cancel) =>
        await own.FindAsync(id, interaction.Person, cancel).ConfigureAwait(false) is not { } row ? Router.Told(NotThere)
        : Answers.InPlace(
            $"Delete **{Markup.Escape(Own.Named(row))}**?\nIts answers, its review and what it counts in your progress go for good.",
            Buttons.Rows(
                new Button(ButtonStyle.Danger, "Delete it for good", new CustomId(id, 0, "review.deleted").ToString()),
                new Button(ButtonStyle.Secondary, "Keep it", new CustomId(id, 0, $"review.at.{ReviewSection.Summary}").ToString())));

    async Task<Callback> DeleteAsync(string id, Interaction interaction, CancellationToken cancel) =>
        await room.DeleteAsync(id, interaction.Person, cancel).ConfigureAwait(false)
            ? Answers.InPlace("Deleted. `/review` lists what is left.")
            : Answers.InPlace("There is no such interview of yours; it may be deleted already. `/review` lists what there is.");

    static long LimitOf(Interaction interaction) => interaction.AttachmentSizeLimit ?? UsualFileLimit;

    static MessageBody With(MessageBody body, OutFile file, string? alt) => body with { Attachments = [new("0", file.Name, alt)], Files = [file] };
}
