using System.Globalization;
using System.Text.RegularExpressions;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>Discord's marks as its readers see them: channels and people by name, times as times, escapes gone; bold and the like stay as written.</summary>
/// <param name="world">Whose channels.</param>
/// <param name="people">Who may be named.</param>
public sealed partial class Readable(World world, IReadOnlyList<FakePerson> people)
{
    public string Text(string text) => Marks().Replace(text, mark =>
        mark.Groups["channel"] is { Success: true } channel ? Place(channel.Value)
        : mark.Groups["person"] is { Success: true } person ? $"@{people.FirstOrDefault(one => one.Id == person.Value)?.Name ?? "somebody"}"
        : mark.Groups["time"] is { Success: true } time ? Time(long.Parse(time.Value, CultureInfo.InvariantCulture))
        : mark.Groups["escaped"].Value);

    /// <summary>A channel by name, a thread below its channel.</summary>
    public string Place(string channelId) => world.Find(channelId) switch
    {
        null => "#deleted-channel",
        { Type: 1 } => "direct messages",
        { ParentId: { } parent } thread => $"{Place(parent)} › {thread.Name}",
        var channel => $"#{channel.Name}",
    };

    static string Time(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<#(?<channel>\d+)>|<@!?(?<person>\d+)>|<t:(?<time>\d+)(:\w)?>|\\(?<escaped>[\p{P}\p{S}])")]
    private static partial Regex Marks();
}
