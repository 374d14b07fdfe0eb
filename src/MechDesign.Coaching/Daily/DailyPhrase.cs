using System.Globalization;

namespace MechDesign.Coaching;

/// <summary>Daily prompts in words that every platform shares.</summary>
public static class DailyPhrase
{
    /// <summary>Such as Monday 3 August 2026.</summary>
    public static string Day(DateOnly date) => Text($"{date:dddd d MMMM yyyy}");

    /// <summary>Such as Monday to Friday at 09:00 in Europe/Berlin.</summary>
    public static string When(DailySchedule schedule) => Text($"{schedule.Days.Words} at {schedule.Time:HH:mm} in {schedule.Zone}");

    /// <summary>Such as 24 December 2026 to 1 January 2027.</summary>
    public static string Days(Quiet quiet) => quiet.From == quiet.To ? Text($"{quiet.From:d MMMM yyyy}") : Text($"{quiet.From:d MMMM yyyy} to {quiet.To:d MMMM yyyy}");

    /// <summary>Such as 27 July to 2 August.</summary>
    public static string Week(DailyDigest digest) => Text($"{digest.From:d MMMM} to {digest.To:d MMMM}");

    /// <summary>What became of a day, in one or two sentences.</summary>
    public static string Outcome(DailyDay day) => string.Join(' ', Missing(day).Prepend(Of(day.Post)));

    /// <summary>What is not there beside the post, a sentence each.</summary>
    public static IEnumerable<string> Missing(DailyDay day)
    {
        if (day.Post.State is SendingState.Done && OfThread(day) is { } thread)
            yield return thread;
        if (day.Digest is { IsOver: true, State: not SendingState.Done } digest)
            yield return GivenUp(DailyStep.Digest, digest);
    }

    /// <summary>That a step will not be tried again, and what that means.</summary>
    public static string GivenUp(DailyStep step, Sending sending) => (step, sending.State) switch
    {
        (DailyStep.Post, SendingState.Unsure) => "Perhaps posted: no answer came, and a second try could have posted it twice. Look in the channel; if it is not there, /daily now posts it once you say so.",
        (DailyStep.Post, _) => $"Not posted: {Why(sending)} Once that is mended, /daily now posts it.",
        (DailyStep.Thread, _) => $"Its thread was not opened: {Why(sending)}",
        (DailyStep.Welcome, _) => $"The first words of its thread are missing: {Why(sending)}",
        (DailyStep.Digest, _) => $"The digest was not posted: {Why(sending)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static string Of(Sending post) => post.State switch
    {
        SendingState.Done => "Posted.",
        SendingState.Waiting or SendingState.Underway when post.Tries == 0 || post.Why is null => "Being posted.",
        SendingState.Waiting or SendingState.Underway => $"Not posted yet: {Why(post)} It is tried again.",
        _ => GivenUp(DailyStep.Post, post),
    };

    static string? OfThread(DailyDay day) => (day.Thread.State, day.Welcome.State) switch
    {
        (SendingState.Failed or SendingState.Unsure, _) => GivenUp(DailyStep.Thread, day.Thread),
        (SendingState.Done, SendingState.Failed or SendingState.Unsure) => GivenUp(DailyStep.Welcome, day.Welcome),
        (SendingState.Done, _) => null,
        _ => day.Thread.Why is null ? "Its thread is being opened." : $"Its thread is not open yet: {Why(day.Thread)} It is tried again.",
    };

    static string Why(Sending sending) => sending.Why is { } why ? why.EndsWith('.') ? why : $"{why}." : "it was too late for it.";

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
