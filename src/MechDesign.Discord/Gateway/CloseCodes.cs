namespace MechDesign.Discord.Gateway;

/// <summary>Gateway close codes (Discord documentation, Opcodes and Status Codes) and what follows from each.</summary>
internal static class CloseCodes
{
    /// <summary>With which the bot leaves to come back: 1000 and 1001 would end the session.</summary>
    public const int Returning = 4200;

    /// <summary>With which it leaves for good, or to begin anew.</summary>
    public const int Leaving = 1000;

    /// <param name="code">Null when the connection went without one.</param>
    public static Next After(int? code) => code switch
    {
        // The connection was lost, or the server goes away. A close without a code reads as 1000 in .NET: if it was one,
        // and the session is over, Discord says so at the resume.
        null or 1000 or 1001 or 1005 or 1006 => Next.Resume.It,
        // Unknown error.
        4000 => Next.Resume.It,
        // Unknown opcode, or a payload that could not be read: our fault, yet the session lives.
        4001 or 4002 => Next.Resume.It,
        // Not authenticated.
        4003 => Next.NewSession.It,
        4004 => new Next.Stop("Discord refuses the bot's token (4004). Set Discord__Token to the token from the developer portal's page Bot, and start again."),
        // Already authenticated.
        4005 => Next.NewSession.It,
        // Invalid sequence number.
        4007 => Next.NewSession.It,
        // Sent too fast.
        4008 => Next.NewSession.It,
        // The session timed out.
        4009 => Next.NewSession.It,
        4010 => new Next.Stop("Discord refuses the shard this bot asked for (4010): its number or their count is wrong."),
        4011 => new Next.Stop("The bot is in too many servers for one connection (4011): it needs more shards."),
        4012 => new Next.Stop("Discord no longer speaks gateway version 10 (4012): this program needs an update."),
        4013 => new Next.Stop("Discord does not know the intents this bot asked for (4013): Discord__Intents must be 0 or 1."),
        4014 => new Next.Stop("Discord does not allow this bot the intents it asked for (4014): Discord__Intents must be 0 or 1."),
        // Whatever comes: a resume costs nothing, and Discord says so when it cannot be.
        _ => Next.Resume.It,
    };
}
