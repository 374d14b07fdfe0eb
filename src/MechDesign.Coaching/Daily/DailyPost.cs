using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>What a daily post says, in plain text.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">product or infra.</param>
/// <param name="Difficulty">1 to 3.</param>
/// <param name="Brief">As an interviewer says it.</param>
/// <param name="Depth">What Start begins.</param>
public sealed record DailyPost(DateOnly Date, string Prompt, string Title, string Kind, int Difficulty, string Brief, Depth Depth)
{
    public static DailyPost Of(Prompt prompt, DateOnly date, Depth depth) =>
        new(date, prompt.Id, prompt.Title, prompt.Kind, prompt.Difficulty, prompt.Brief.Trim(), depth);

    /// <summary>What Start begins, in words.</summary>
    public string What => Named(Depth);

    /// <summary>An interview of a depth, in words.</summary>
    public static string Named(Depth depth) => depth switch
    {
        Depth.Drill => "drill",
        Depth.Core => "core interview",
        Depth.Full => "full interview",
    };

    /// <summary>How long it takes (session.md §1).</summary>
    public string Length => Depth switch
    {
        Depth.Drill => "about 12 questions, 5 to 7 minutes",
        Depth.Core => "about 25 to 50 questions, 15 to 35 minutes",
        Depth.Full => "55 to 100 questions, 40 to 60 minutes",
    };

    /// <summary>What the thread is called.</summary>
    public string ThreadName => string.Create(CultureInfo.InvariantCulture, $"{Date:d MMMM} · {Title}");

    /// <summary>The prefix of the transcripts begun from a post.</summary>
    public static string BegunFrom(string message) => $"d{message}-";

    /// <summary>The post a transcript was begun from, by its id; null when it was begun otherwise.</summary>
    public static string? PostOf(string id) => id.IndexOf('-', StringComparison.Ordinal) is var end and > 1 && id[0] == 'd' ? id[1..end] : null;

    /// <summary>The same for every try of one step, another for every other: 24 characters.</summary>
    public static string Nonce(DailyPlace place, DateOnly date, DailyStep step) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{place.Key} {date:yyyy-MM-dd} {(int)step}"))).AsSpan(0, 12));
}
