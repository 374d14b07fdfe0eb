namespace MechDesign.Discord.Wire;

/// <param name="Name">1 to 100 characters.</param>
/// <param name="AutoArchiveDuration">60, 1440, 4320 or 10080 minutes without a word.</param>
public sealed record ThreadBody(string Name, int AutoArchiveDuration)
{
    /// <summary>A thread nobody writes in for a day is put away; whatever is written later brings it back.</summary>
    public const int ADay = 1440;
}

/// <summary>Of a message or thread that was made, the one thing we need.</summary>
public sealed record Made(string Id);
