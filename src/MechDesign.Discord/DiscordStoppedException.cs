namespace MechDesign.Discord;

/// <summary>Discord does not want this bot as it is configured; trying again would change nothing. The message says what to do.</summary>
public sealed class DiscordStoppedException : Exception
{
    public DiscordStoppedException() { }

    public DiscordStoppedException(string message) : base(message) { }

    public DiscordStoppedException(string message, Exception inner) : base(message, inner) { }
}
