using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

/// <summary>
/// What Discord would refuse, found before it is sent; each problem is a sentence that names its place and never what was
/// written there. Characters are code points: that is what <c>maxLength</c> means in Discord's OpenAPI document (JSON
/// Schema Validation, 6.3.1). Source of the numbers: Discord documentation, Message, Component Reference, Application
/// Commands, Receiving and Responding; the OpenAPI document misses about half of them.
/// </summary>
public static partial class Limits
{
    public const int Content = 2_000;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4_096;
    public const int EmbedTotal = 6_000;
    public const int Nonce = 25;
    public const int ThreadName = 100;

    const int Embeds = 10;
    const int Fields = 25;
    const int FieldValue = 1_024;
    const int Footer = 2_048;
    const int Url = 2_048;
    const int White = 0xFFFFFF;
    const int AttachmentDescription = 1_024;
    const int Attachments = 10;
    const int Roles = 100;
    const long FileBytes = 10 << 20;
    const long RequestBytes = 25 << 20;

    /// <summary>Ephemeral, and what silences embeds and notifications; components of version 2 would forbid content and embeds.</summary>
    const int Flags = MessageBody.Ephemeral | 1 << 2 | 1 << 12;

    static readonly int[] archiveMinutes = [60, 1440, 4320, 10080];

    /// <summary>A message that is edited: what it leaves out stays.</summary>
    public static ImmutableArray<string> Problems(MessageBody body) => [.. OfMessage(body, FileBytes)];

    /// <summary>A message that is new, by the bot itself or after an interaction.</summary>
    public static ImmutableArray<string> NewMessage(MessageBody body, bool isEphemeralAllowed) =>
    [
        .. OfMessage(body, FileBytes),
        .. Empty(body),
        .. If(body.Flags is { } flags && (flags & MessageBody.Ephemeral) != 0 && !isEphemeralAllowed, "Only an answer to somebody can be ephemeral."),
    ];

    /// <summary>An answer to this interaction: whether it may be of this kind, and its body.</summary>
    public static ImmutableArray<string> Problems(Interaction interaction, Callback callback) =>
    [
        .. If(!Fits(interaction, callback), $"{callback.GetType().Name} does not answer {(interaction.Type is InteractionType.Autocomplete ? "an" : "a")} {interaction.Type}."),
        .. Problems(callback, interaction.AttachmentSizeLimit),
    ];

    /// <summary>An answer by itself.</summary>
    /// <param name="callback">The answer.</param>
    /// <param name="fileBytes">How large a file may be, if the interaction says so.</param>
    public static ImmutableArray<string> Problems(Callback callback, long? fileBytes = null) => callback switch
    {
        Callback.Say say => [.. OfMessage(say.Data, fileBytes ?? FileBytes), .. Empty(say.Data)],
        // An update may leave everything as it is.
        Callback.Update update => [.. OfMessage(update.Data, fileBytes ?? FileBytes)],
        Callback.SayLater { Data: { Content: null, Embeds: null, Components: null, Attachments: null, Files: [], Flags: null or 0 or MessageBody.Ephemeral } } => [],
        Callback.SayLater => ["A message that comes later has no content yet, and no flag but ephemeral."],
        Callback.Suggest suggest => CommandLimits.Suggestions(suggest.Data.Choices),
        Callback.Ask ask => ComponentLimits.Modal(ask.Data),
        _ => [],
    };

    public static ImmutableArray<string> Problems(ImmutableArray<CommandDefinition> commands) => CommandLimits.Problems(commands);

    public static ImmutableArray<string> Problems(ThreadBody thread) =>
    [
        .. Length("The thread's name", thread.Name, 1, ThreadName),
        .. If(!archiveMinutes.Contains(thread.AutoArchiveDuration), $"A thread cannot be archived after {thread.AutoArchiveDuration} minutes."),
    ];

    static bool Fits(Interaction interaction, Callback callback) => callback switch
    {
        Callback.Suggest => interaction.Type is InteractionType.Autocomplete,
        Callback.Ask => interaction.Type is InteractionType.Command or InteractionType.Component,
        // A form has a message to replace when a component opened it.
        Callback.Update => interaction is { Type: InteractionType.Component } or { Type: InteractionType.Modal, Message: not null },
        _ => interaction.Type is InteractionType.Command or InteractionType.Component or InteractionType.Modal,
    };

    static IEnumerable<string> OfMessage(MessageBody body, long fileBytes) =>
    [
        .. Length("The content", body.Content, 0, Content),
        .. Length("The nonce", body.Nonce, 1, Nonce),
        .. If(body is { EnforceNonce: true, Nonce: null }, "A nonce is to be enforced, and there is none."),
        .. If((body.Flags & ~Flags) is not (null or 0), "The flags hold one that this bot never sets."),
        .. Count("embeds", body.Embeds?.Length ?? 0, Embeds),
        .. (body.Embeds ?? []).SelectMany((embed, index) => OfEmbed(new("Embed", index + 1), embed)),
        .. Count("characters in all embeds", (body.Embeds ?? []).Sum(Total), EmbedTotal),
        .. OfFiles(body, fileBytes),
        .. Count("roles that may be pinged", body.AllowedMentions?.Roles?.Length ?? 0, Roles),
        .. If(body.AllowedMentions is { Roles: [_, ..] } mentions && mentions.Parse.Contains("roles"), "Roles are allowed both by name and all together."),
        .. ComponentLimits.Rows(body.Components ?? []),
    ];

    static IEnumerable<string> Empty(MessageBody body) =>
        If(string.IsNullOrWhiteSpace(body.Content) && body is { Embeds: null or [], Files: [], Components: null or [] }, "A message has to have something in it.");

    static IEnumerable<string> OfEmbed(Place place, Embed embed) =>
    [
        .. If(embed is { Title: null, Description: null, Fields: null or [], Footer: null, Image: null }, $"{place} is empty."),
        .. Length(place.At("the title"), embed.Title, 0, EmbedTitle),
        .. Length(place.At("the description"), embed.Description, 0, EmbedDescription),
        .. Length(place.At("the footer"), embed.Footer?.Text, 0, Footer),
        .. Address(place.At("the address"), embed.Url, Url),
        .. If(embed.Image is { } image && !image.Url.StartsWith("attachment://", StringComparison.Ordinal) && Address("", image.Url, Url).Any(), $"{place}: the picture is neither sent along nor on the web."),
        .. If(embed.Color is < 0 or > White, $"{place}: the color is none."),
        .. If(embed.Fields?.Length > Fields, $"There are {embed.Fields?.Length} fields in {place.Later}, and {Fields} are allowed."),
        .. (embed.Fields ?? []).SelectMany((field, index) => Length(place.Within("field", index + 1).At("the name"), field.Name, 1, EmbedTitle)
            .Concat(Length(place.Within("field", index + 1).At("the value"), field.Value, 1, FieldValue))),
    ];

    static IEnumerable<string> OfFiles(MessageBody body, long fileBytes) =>
    [
        .. Count("attachments", Math.Max(body.Attachments?.Length ?? 0, body.Files.Length), Attachments),
        .. If(body.Files.Length > 0 && body.Attachments?.Length != body.Files.Length, "Files and attachments are not as many."),
        .. (body.Attachments ?? []).SelectMany((attachment, index) => Length(new Place("Attachment", index + 1).At("the description"), attachment.Description, 0, AttachmentDescription)),
        .. body.Files.SelectMany((file, index) => If(!FileName().IsMatch(file.Name), $"File {index + 1}: a name has letters, digits, hyphens, dots and underscores only.")
            .Concat(If(file.Bytes.Length > fileBytes, $"File {index + 1} has {file.Bytes.Length} bytes, and {fileBytes} are allowed."))),
        .. If(body.Files.Sum(file => (long)file.Bytes.Length) > RequestBytes, "The files together are larger than 25 MiB."),
    ];

    static int Total(Embed embed) => Characters(embed.Title) + Characters(embed.Description) + Characters(embed.Footer?.Text)
        + (embed.Fields ?? []).Sum(field => Characters(field.Name) + Characters(field.Value));

    internal static int Characters(string? text) => text?.EnumerateRunes().Count() ?? 0;

    internal static IEnumerable<string> If(bool isWrong, string problem) => isWrong ? [problem] : [];

    internal static IEnumerable<string> If(bool isWrong, [InterpolatedStringHandlerArgument(nameof(isWrong))] Sentence problem) => isWrong ? [problem.ToString()] : [];

    internal static IEnumerable<string> Length(Place what, string? text, int least, int most) => text switch
    {
        null => [],
        _ when least > 0 && string.IsNullOrWhiteSpace(text) => [$"{what} is empty."],
        _ => If(text.Length > most && Characters(text) > most, $"{what} has {Characters(text)} characters, and {most} are allowed."),
    };

    internal static IEnumerable<string> Count(string what, int count, int most) => If(count > most, $"There are {count} {what}, and {most} are allowed.");

    internal static IEnumerable<string> Address(Place what, string? url, int most) => url is null ? [] :
    [
        .. Length(what, url, 1, most),
        .. If(!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"), $"{what} is not on the web."),
    ];

    /// <summary>Those that were there before, by their numbers.</summary>
    internal static IEnumerable<string> Different(Place what, IEnumerable<string> values) => values.ToArray() is var all && all.ToHashSet(StringComparer.Ordinal).Count == all.Length ? []
        : all.Select((value, index) => (value, Number: index + 1))
            .GroupBy(pair => pair.value, pair => pair.Number, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{what} {string.Join(" and ", same)} are the same.");

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,100}\z")]
    private static partial Regex FileName();
}
