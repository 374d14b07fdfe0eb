using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>Two attempts side by side: score per step, every answer, what got better and what got worse.</summary>
public static class AttemptsPhrase
{
    public static Reply Of(TwoAttempts attempts)
    {
        var (before, now) = (attempts.Before, attempts.Now);
        return Reply.Of(
        [
            new Block.Heading($"Two attempts: {now.Started.Title}"),
            new Block.Facts([("Before", Named(before)), ("Now", Named(now))]),
            .. before.Started.PromptHash == now.Started.PromptHash
                ? Array.Empty<Block>()
                : [new Block.Paragraph("The prompt was edited between the two; each is held against its own.", Tone.Note)],
            .. now.IsScored ? [Scores(before.Score, now.Score, now.Catalog.Steps, "Before", "Now")] : Array.Empty<Block>(),
            Progress("Better", attempts, 1, Tone.Right),
            Progress("Worse", attempts, -1, Tone.Wrong),
            new Block.Table("Answers", ["Question", "Before", "Verdict", "Now", "Verdict now"], [.. attempts.Questions.Select(Row)]),
        ]);
    }

    /// <summary>Said before an interview on a prompt that somebody has finished before.</summary>
    public static Reply Again(Review earlier, string id) => Reply.Of(new Block.Paragraph(
        $"You finished this prompt before: {Named(earlier)}. Afterwards, compare the two with: mechdesign review {id} --against {earlier.Transcript.Id}", Tone.Note));

    static string Named(Review review) => $"{review.Transcript.Id}, {About(review)}";

    /// <summary>When, how deep, in which mode, and with which score.</summary>
    internal static string About(Review review) => string.Create(CultureInfo.InvariantCulture,
        $"{review.Transcript.Commits[0].At:yyyy-MM-dd}, {review.Started.Depth.Label}, {review.Started.Mode.Label}{Total(review)}");

    static string Total(Review review) => review.IsScored && review.Score.Total is { } total ? $", {ScorePhrase.Percent(total)} of 100" : "";

    internal static Block.Table Scores(ScoreCard before, ScoreCard now, IReadOnlyList<Step> steps, string one, string other) => new("Score by step", ["Step", one, other, "Change"],
    [
        .. from step in before.Steps.Concat(now.Steps).Select(score => score.Step).Distinct().Order()
           select Row(ScorePhrase.Title(steps[step]), before.Step(step)?.Score, now.Step(step)?.Score),
        Row("total", before.Total, now.Total),
        .. before.TotalAfterChange is null && now.TotalAfterChange is null
            ? []
            : (ImmutableArray<ImmutableArray<string>>)[Row("after the change", before.TotalAfterChange, now.TotalAfterChange)],
    ]);

    static ImmutableArray<string> Row(string name, double? before, double? now) =>
        [name, before is { } then ? ScorePhrase.Percent(then) : "–", now is { } later ? ScorePhrase.Percent(later) : "–", Change(before, now)];

    static string Change(double? before, double? now) => before is { } then && now is { } later
        ? (100 * (later - then)).ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture)
        : "";

    static Block.Paragraph Progress(string name, TwoAttempts attempts, int sign, Tone tone)
    {
        var keys = attempts.Questions.Where(pair => pair.Progress == sign).Select(pair => pair.IsAfterChange ? $"{pair.Text} after the change" : pair.Text).ToArray();
        return keys.Length == 0 ? new($"{name}: nothing.", Tone.Note) : new($"{name}: {string.Join(", ", keys)}.", tone);
    }

    static ImmutableArray<string> Row(TwoAnswers pair) =>
    [
        pair.IsAfterChange ? $"{pair.Text}\nafter the change" : pair.Text,
        pair.Before is { } before ? ScorePhrase.Answer(before) : "not asked", pair.Before is { } then ? ScorePhrase.Verdict(then) : "",
        pair.Now is { } now ? ScorePhrase.Answer(now) : "not asked", pair.Now is { } later ? ScorePhrase.Verdict(later) : "",
    ];
}
