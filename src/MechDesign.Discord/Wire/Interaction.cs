using System.Collections.Immutable;
using System.Text.Json;

namespace MechDesign.Discord.Wire;

/// <summary>What somebody did (Discord documentation, Receiving and Responding, Interaction Type).</summary>
public enum InteractionType { Ping = 1, Command, Component, Autocomplete, Modal }

/// <summary>Something a member did with the bot, as INTERACTION_CREATE carries it.</summary>
/// <param name="Id">A snowflake; the same one when it is delivered again.</param>
/// <param name="ApplicationId">The bot's application.</param>
/// <param name="Type">What was done.</param>
/// <param name="Token">Opens the answer; good for fifteen minutes, and never to be logged.</param>
/// <param name="Data">Names, options, values; null only for a ping.</param>
/// <param name="GuildId">The server; null in a direct message.</param>
/// <param name="ChannelId">Where it was done.</param>
/// <param name="Member">Who, in a server.</param>
/// <param name="User">Who, in a direct message.</param>
/// <param name="Message">The message that carried the component.</param>
/// <param name="AppPermissions">What the bot may do here, a decimal bit set.</param>
/// <param name="AttachmentSizeLimit">Bytes; null where Discord does not say.</param>
public sealed record Interaction(
    string Id, string ApplicationId, InteractionType Type, string Token, InteractionData? Data = null, string? GuildId = null, string? ChannelId = null,
    Member? Member = null, User? User = null, ReceivedMessage? Message = null, string? AppPermissions = null, long? AttachmentSizeLimit = null)
{
    /// <summary>Whoever did it; a member has a user of its own only in a server.</summary>
    public string? UserId => (Member?.User ?? User)?.Id;

    /// <summary>Without the token, which whoever reads it could answer with.</summary>
    public override string ToString() => $"{Type} {Id}";
}

public sealed record User(string Id, string? Username = null, string? GlobalName = null);

/// <param name="User">The person.</param>
/// <param name="Permissions">What they may do in the channel, a decimal bit set.</param>
public sealed record Member(User User, string? Permissions = null);

/// <param name="Id">A snowflake.</param>
/// <param name="ChannelId">Where it stands.</param>
/// <param name="Flags">64 for one person only.</param>
/// <param name="Embeds">As they were sent.</param>
public sealed record ReceivedMessage(string Id, string? ChannelId = null, int Flags = 0, ImmutableArray<Embed>? Embeds = null);

/// <summary>The part of an interaction that depends on its type; what a type does not have is null.</summary>
/// <param name="Name">A command's name.</param>
/// <param name="Options">A command's options.</param>
/// <param name="CustomId">A component's or a modal's own id.</param>
/// <param name="ComponentType">2 a button, 3 a select.</param>
/// <param name="Values">What was selected.</param>
/// <param name="Components">What was typed into a modal.</param>
/// <param name="Resolved">Channels named by options.</param>
public sealed record InteractionData(
    string? Name = null, ImmutableArray<GivenOption>? Options = null, string? CustomId = null, int? ComponentType = null,
    ImmutableArray<string>? Values = null, ImmutableArray<SubmittedComponent>? Components = null, Resolved? Resolved = null);

/// <summary>An option as it was given; a subcommand is an option that has options.</summary>
public sealed record GivenOption(string Name, OptionType Type, JsonElement? Value = null, ImmutableArray<GivenOption>? Options = null, bool Focused = false);

/// <summary>A part of a submitted modal: a label around an input, or the input itself.</summary>
public sealed record SubmittedComponent(
    int Type, string? CustomId = null, string? Value = null, SubmittedComponent? Component = null, ImmutableArray<SubmittedComponent>? Components = null);

public sealed record Resolved(ImmutableDictionary<string, ResolvedChannel>? Channels = null);

/// <param name="Id">The channel.</param>
/// <param name="Type">0 is a text channel, 5 an announcement channel.</param>
/// <param name="Name">Its name.</param>
/// <param name="Permissions">What the member may do there.</param>
/// <param name="AppPermissions">What the bot may do there; Discord sends it since July 2026.</param>
public sealed record ResolvedChannel(string Id, int Type, string? Name = null, string? Permissions = null, string? AppPermissions = null);
