namespace MechDesign.Coaching;

/// <summary>A channel that may get a daily prompt. Each part is small letters, digits and hyphens, as the names of settings are.</summary>
/// <param name="Platform">Such as discord.</param>
/// <param name="Team">A Discord server, a Teams team.</param>
/// <param name="Channel">The channel in it.</param>
public sealed record DailyPlace(string Platform, string Team, string Channel)
{
    /// <summary>The place in the name of a setting.</summary>
    public string Key => $"{Platform}.{Team}.{Channel}";

    /// <summary>The place of a key; null when it is none.</summary>
    public static DailyPlace? Parse(string key) => key.Split('.') is [var platform, var team, var channel] ? new(platform, team, channel) : null;

    /// <summary>The team as people choose to be named in it.</summary>
    public string TeamKey => $"{Platform}:{Team}";
}
