using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MechDesign.Discord.Wire;

/// <summary>A message to be sent, as content, callbacks, edits and posts share it. What is null is left as it is.</summary>
/// <param name="Content">At most 2,000 characters.</param>
/// <param name="Embeds">At most 10, together at most 6,000 characters.</param>
/// <param name="Components">At most 5 rows; an empty array takes them away.</param>
/// <param name="Flags">64 shows it to one person only.</param>
/// <param name="AllowedMentions">Whom it may ping; nobody unless said.</param>
/// <param name="Attachments">What the files are called; an edit keeps only those named.</param>
/// <param name="Nonce">At most 25 characters.</param>
/// <param name="EnforceNonce">Whether Discord answers a repeated nonce with the first message (the last few minutes only).</param>
public sealed record MessageBody(
    string? Content = null, ImmutableArray<Embed>? Embeds = null, ImmutableArray<Row>? Components = null, int? Flags = null,
    AllowedMentions? AllowedMentions = null, ImmutableArray<Attachment>? Attachments = null, string? Nonce = null, bool? EnforceNonce = null)
{
    public const int Ephemeral = 64;

    /// <summary>What is sent beside the JSON, in the order of <see cref="Attachments"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<OutFile> Files { get; init; } = [];
}

/// <summary>A file to be sent.</summary>
/// <param name="Name">With its ending.</param>
/// <param name="Bytes">At most 10 MiB, or what the interaction allows.</param>
/// <param name="MediaType">Such as text/markdown.</param>
public sealed record OutFile(string Name, ReadOnlyMemory<byte> Bytes, string MediaType);

/// <param name="Id">The number of the file in the request.</param>
/// <param name="Filename">Its name.</param>
/// <param name="Description">What it shows, for those who cannot see it; at most 1,024 characters.</param>
public sealed record Attachment(string Id, string Filename, string? Description = null);

/// <param name="Title">At most 256 characters.</param>
/// <param name="Description">At most 4,096 characters.</param>
/// <param name="Url">Where the title leads.</param>
/// <param name="Color">24-bit; an ornament, never the meaning.</param>
/// <param name="Fields">At most 25.</param>
/// <param name="Footer">A small line below.</param>
/// <param name="Image">A picture, <c>attachment://NAME</c> for one that is sent along.</param>
public sealed record Embed(
    string? Title = null, string? Description = null, string? Url = null, int? Color = null, ImmutableArray<EmbedField>? Fields = null,
    EmbedFooter? Footer = null, EmbedImage? Image = null);

public sealed record EmbedField(string Name, string Value, bool? Inline = null);

public sealed record EmbedFooter(string Text);

public sealed record EmbedImage(string Url);

/// <param name="Parse">Kinds of mentions taken from the text; empty for none.</param>
/// <param name="Roles">Roles that may be pinged.</param>
public sealed record AllowedMentions(ImmutableArray<string> Parse, ImmutableArray<string>? Roles = null)
{
    public static AllowedMentions Nobody { get; } = new([]);
}
