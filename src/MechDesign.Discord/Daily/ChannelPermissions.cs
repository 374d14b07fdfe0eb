using System.Collections.Immutable;
using System.Globalization;

namespace MechDesign.Discord.Daily;

/// <summary>
/// Discord's permission bits (documentation, Permissions): decimal numbers of any length. A post is plain text, so that the
/// bot needs these four and no more; with Read Message History it can also look whether a post is there of which it never heard.
/// </summary>
static class ChannelPermissions
{
    const int Administrator = 3;
    const int ManageGuild = 5;

    /// <summary>What only those see who may manage the server.</summary>
    public const string ForManagers = "32";

    static readonly ImmutableArray<(int Bit, string Name)> needed =
        [(10, "View Channel"), (11, "Send Messages"), (35, "Create Public Threads"), (38, "Send Messages in Threads")];

    /// <summary>Whether a member may set up the server; a client may be made to send what it does not show.</summary>
    public static bool MayManage(string? permissions) => Read(permissions) is { } bits && (Has(bits, ManageGuild) || Has(bits, Administrator));

    /// <summary>What the bot lacks, by the names Discord shows; null where Discord does not say.</summary>
    public static ImmutableArray<string>? Missing(string? permissions) => Read(permissions) is not { } bits
        ? null
        : Has(bits, Administrator) ? [] : [.. needed.Where(permission => !Has(bits, permission.Bit)).Select(permission => permission.Name)];

    static UInt128? Read(string? permissions) => UInt128.TryParse(permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : null;

    static bool Has(UInt128 bits, int bit) => (bits >> bit & 1) == 1;
}
