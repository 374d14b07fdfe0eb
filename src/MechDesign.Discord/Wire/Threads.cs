namespace MechDesign.Discord.Wire;

/// <param name="Name">1 to 100 characters.</param>
/// <param name="AutoArchiveDuration">60, 1440, 4320 or 10080 minutes without a word.</param>
public sealed record ThreadBody(string Name, int AutoArchiveDuration);

/// <summary>Of a message or thread that was made, the one thing we need.</summary>
public sealed record Made(string Id);
