using System.Globalization;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Daily;

/// <summary>What is posted: the prompt with its Start, the first words of its thread, the week's digest.</summary>
static class DailyMessages
{
    /// <summary>Enough to be curious, on one screen of a phone; Start shows all of it.</summary>
    const int LongestBrief = 700;

    const int MostNames = 40;

    public static MessageBody Post(DailySchedule schedule, DailyPost post, string nonce) => new(
        $"""
        {(schedule.Role is { } role ? $"<@&{role}>\n" : "")}**Daily {post.What}: {Markup.Escape(post.Title)}**
        > {Markup.Escape(Sentences(post.Brief))}
        {post.Kind} · difficulty {post.Difficulty} of 3 · {post.Length}
        -# Start is private: only you see your questions and answers. What you share when you finish appears in this post's thread.
        """,
        Components: [Row.Of(new Button(ButtonStyle.Primary, "Start", StartOf(post)))],
        AllowedMentions: schedule.Role is { } pinged ? new([], [pinged]) : AllowedMentions.Nobody, Nonce: nonce, EnforceNonce: true);

    /// <summary>The id of its button, by which a post is known.</summary>
    public static string StartOf(DailyPost post) => new CustomId(post.Prompt, 0, $"start.{post.Depth.Label}").ToString();

    public static string ThreadName(DailyPost post) => Cut.To(post.ThreadName, 100);

    public static MessageBody Welcome(string nonce) => new(
        @"Results appear here when their owners share them. Talk about the prompt as you like, and put what gives an answer away between \|\| and \|\|, so that it shows only when clicked.",
        AllowedMentions: AllowedMentions.Nobody, Nonce: nonce, EnforceNonce: true);

    public static MessageBody Digest(DailyDigest digest, string nonce) => new(
        string.Join('\n', DigestLines(digest)),
        Components: [Row.Of(NameMe.Button("Name me in these", true), NameMe.Button("Leave me out", false))],
        AllowedMentions: AllowedMentions.Nobody, Nonce: nonce, EnforceNonce: true);

    static IEnumerable<string> DigestLines(DailyDigest digest)
    {
        yield return $"**The week of {DailyPhrase.Week(digest)}**";
        yield return Text($"{Count(digest.Posts, "prompt")} posted · {digest.Begun} begun, {digest.Finished} finished · {Count(digest.People, "person", "people")} practised");
        if (digest.HasFigures)
        {
            yield return $"Hardest question: {Markup.Escape(digest.Hardest ?? "none was missed")}";
            yield return $"Most-missed rule: {Markup.Escape(digest.MostMissed ?? "none was missed")}";
        }
        else
            yield return "The hardest question and the most-missed rule come when three people or more practised.";
        if (!digest.Named.IsEmpty)
            yield return $"Finished at least one: {Names(digest)}";
        yield return "-# Only who chose to be named is named.";
    }

    static string Names(DailyDigest digest)
    {
        var names = string.Join(", ", digest.Named.Take(MostNames).Select(person => $"<@{person[(person.IndexOf(':', StringComparison.Ordinal) + 1)..]}>"));
        return digest.Named.Length <= MostNames ? names : Text($"{names} and {digest.Named.Length - MostNames} more");
    }

    // Whole sentences while at least one fits.
    static string Sentences(string brief)
    {
        var text = string.Join(' ', brief.Split((char[])['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= LongestBrief)
            return text;
        var end = text.LastIndexOf(". ", LongestBrief - 2, StringComparison.Ordinal);
        return end > 0 ? $"{text[..(end + 1)]} … Start shows the rest." : Cut.To(text, LongestBrief);
    }

    static string Count(int number, string one, string? many = null) => Text($"{number} {(number == 1 ? one : many ?? $"{one}s")}");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
