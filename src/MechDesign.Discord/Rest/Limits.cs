using System.Collections.Immutable;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Rest;

/// <summary>
/// What Discord would refuse, found before it is sent; each problem is a sentence that names its place. Lengths are UTF-16
/// units, never fewer than the characters Discord counts. (Discord documentation: Message, Component Reference, Application
/// Commands, Receiving and Responding; the OpenAPI document misses about half of it.)
/// </summary>
public static class Limits
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
    const int AttachmentDescription = 1_024;
    const int Attachments = 10;
    const int Roles = 100;

    static readonly int[] archiveMinutes = [60, 1440, 4320, 10080];

    /// <summary>A message by itself.</summary>
    public static ImmutableArray<string> Problems(MessageBody body) => [.. OfMessage(body)];

    public static ImmutableArray<string> Problems(Callback callback) => callback switch
    {
        Callback.Say say => [.. OfMessage(say.Data), .. Empty(say.Data)],
        // An update may leave everything as it is.
        Callback.Update update => [.. OfMessage(update.Data)],
        Callback.SayLater { Data: { Content: null, Embeds: null, Components: null, Flags: null or MessageBody.Ephemeral } } => [],
        Callback.SayLater => ["A message that comes later has no content yet, and no flag but ephemeral."],
        Callback.Suggest suggest => CommandLimits.Choices("Suggestions", suggest.Data.Choices),
        Callback.Ask ask => ComponentLimits.Modal(ask.Data),
        _ => [],
    };

    public static ImmutableArray<string> Problems(ImmutableArray<CommandDefinition> commands) => CommandLimits.Problems(commands);

    public static ImmutableArray<string> Problems(ThreadBody thread) =>
    [
        .. Length("The thread's name", thread.Name, 1, ThreadName),
        .. archiveMinutes.Contains(thread.AutoArchiveDuration) ? Array.Empty<string>() : [$"A thread cannot be archived after {thread.AutoArchiveDuration} minutes."],
    ];

    static IEnumerable<string> OfMessage(MessageBody body) =>
    [
        .. Length("The content", body.Content, 0, Content),
        .. Length("The nonce", body.Nonce, 1, Nonce),
        .. Count("embeds", body.Embeds?.Length ?? 0, Embeds),
        .. (body.Embeds ?? []).SelectMany(OfEmbed),
        .. Count("characters in all embeds", (body.Embeds ?? []).Sum(Total), EmbedTotal),
        .. Count("attachments", Math.Max(body.Attachments?.Length ?? 0, body.Files.Length), Attachments),
        .. (body.Attachments ?? []).SelectMany(attachment => Length($"The description of {attachment.Filename}", attachment.Description, 0, AttachmentDescription)),
        .. body.Files.Length > 0 && body.Attachments?.Length != body.Files.Length ? ["Files and attachments are not as many."] : Array.Empty<string>(),
        .. Count("roles that may be pinged", body.AllowedMentions?.Roles?.Length ?? 0, Roles),
        .. ComponentLimits.Rows(body.Components ?? []),
    ];

    static IEnumerable<string> Empty(MessageBody body) =>
        string.IsNullOrWhiteSpace(body.Content) && body is { Embeds: null or [], Files: [], Components: null or [] } ? ["A message has to have something in it."] : [];

    static IEnumerable<string> OfEmbed(Embed embed) =>
    [
        .. Length("An embed's title", embed.Title, 0, EmbedTitle),
        .. Length("An embed's description", embed.Description, 0, EmbedDescription),
        .. Length("An embed's footer", embed.Footer?.Text, 0, Footer),
        .. Count("fields", embed.Fields?.Length ?? 0, Fields),
        .. (embed.Fields ?? []).SelectMany(field => Length("A field's name", field.Name, 1, EmbedTitle).Concat(Length($"The field {field.Name}", field.Value, 1, FieldValue))),
    ];

    static int Total(Embed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0) + (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length);

    internal static IEnumerable<string> Length(string what, string? text, int least, int most) => text is null || (text.Length >= least && text.Length <= most)
        ? []
        : [text.Length < least ? $"{what} is empty." : $"{what} has {text.Length} characters, and {most} are allowed."];

    internal static IEnumerable<string> Count(string what, int count, int most) => count <= most ? [] : [$"There are {count} {what}, and {most} are allowed."];

    internal static IEnumerable<string> Different(string what, IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{what} {same.Key} is there twice.");
}
