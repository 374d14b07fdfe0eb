using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MechDesign.Coaching;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>
/// What interviews are called here. An id is made from what led to it and never by chance, so that an interaction that is
/// delivered twice, or a button pressed twice, begins one interview and not two.
/// </summary>
static class TranscriptIds
{
    /// <summary>For whatever a command or click begins; nobody guesses it, since the interaction's token is in it.</summary>
    public static string Of(Interaction interaction) => $"x{Hash($"{interaction.Id}:{interaction.Token}")}";

    /// <summary>A member's first, second … drill of a daily post; the post's thread has the message's id.</summary>
    public static string OfPost(string message, string user, int attempt) =>
        DailyPost.BegunFrom(message) + Hash(string.Create(CultureInfo.InvariantCulture, $"{message}:{user}:{attempt}"))[..16];

    /// <summary>For another try at what an interview was about.</summary>
    public static string After(string id) => $"x{Hash($"after {id}")}";

    /// <summary>The message of the daily post an interview was begun from; null when it was begun otherwise.</summary>
    public static string? PostOf(string id) => DailyPost.PostOf(id) is { } message && message.All(char.IsAsciiDigit) ? message : null;

    /// <summary>The same text gives the same 32 letters and digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
