namespace MechDesign.Discord;

/// <summary>The address at which somebody who manages a server lets the bot in, with what it needs and nothing more.</summary>
public static class Invitation
{
    /// <summary>View Channel, Send Messages, Embed Links, Attach Files, Read Message History, Create Public Threads, Send Messages in Threads (Discord documentation, Permissions).</summary>
    const ulong Permissions = 1ul << 10 | 1ul << 11 | 1ul << 14 | 1ul << 15 | 1ul << 16 | 1ul << 35 | 1ul << 38;

    public static Uri For(string applicationId) =>
        new($"https://discord.com/oauth2/authorize?client_id={applicationId}&scope=bot%20applications.commands&permissions={Permissions}");
}
