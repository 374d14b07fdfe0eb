using System.Net;

namespace MechDesign.Discord.Rest;

/// <summary>Discord refused one request, and asking again would not help.</summary>
public sealed class DiscordRefusedException : Exception
{
    /// <summary>The bot may not see the channel (Discord documentation, JSON Error Codes).</summary>
    public const int MissingAccess = 50001;

    /// <summary>The bot may not do this in the channel.</summary>
    public const int MissingPermissions = 50013;

    public const int UnknownChannel = 10003;

    public const int UnknownMessage = 10008;

    public DiscordRefusedException() { }

    public DiscordRefusedException(string message) : base(message) { }

    public DiscordRefusedException(string message, Exception inner) : base(message, inner) { }

    public DiscordRefusedException(HttpStatusCode status, int code, string message) : base(message) => (Status, Code) = (status, code);

    public HttpStatusCode Status { get; }

    /// <summary>Discord's own code; 0 where it gave none.</summary>
    public int Code { get; }

    /// <summary>Whether an earlier try got no answer, so that what this one was refused may be done all the same.</summary>
    public bool MayBeDone { get; private init; }

    internal DiscordRefusedException AfterDoubt() => new(Status, Code, Message) { MayBeDone = true };
}
