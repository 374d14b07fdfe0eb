using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>A score in words: by step, the level, and each verdict that is no plain match, with the member's own answer.</summary>
static class ScorePhrase
{
    public static IEnumerable<Block> Of(ScoreCard card, bool isOver, IReadOnlyList<Step> steps)
    {
        if (card.Total is not { } total)
            yield break;
        yield return new Block.Table($"Score: {Percent(total)} of 100{(isOver ? "" : " so far")}", ["Step", "Weight", "Points", "Of", "Score"],
        [
            .. card.Steps.Select(step => (ImmutableArray<string>)
                [Title(steps[step.Step]), Number(step.Weight), Number(step.Points), Number(step.Questions), Percent(step.Score)]),
        ]);
        if (Level(card.Level) is { } level)
            yield return new Block.Paragraph(level, Tone.Note);
    }

    /// <summary>What was asked again after the requirement changed.</summary>
    public static IEnumerable<Block> AfterChange(ScoreCard card, string text)
    {
        if (card.AfterChange.IsEmpty)
            yield break;
        yield return new Block.Table(
            $"After the change: {(card.TotalAfterChange is { } total ? $"{Percent(total)} of 100, apart from the score above" : "nothing to score")}",
            ["Question", "Before", "Your answer", "Verdict", "Expected"],
            [.. card.AfterChange.Select(scored => (ImmutableArray<string>)
                [scored.Key, card.Find(scored.Question.Key) is { } before ? Answer(before) : "not asked", Answer(scored), Verdict(scored), scored.Expected ?? "–"])]);
        yield return new Block.Paragraph(text, Tone.Note);
    }

    /// <summary>Where an answer was not what was expected, or was helped.</summary>
    public static Block Differences(ScoreCard card) => card.Questions.Where(scored => scored.Judgement is not Judgement.Match || scored.IsHinted).ToArray() switch
    {
        [] => new Block.Paragraph("Every answer is the reference's, and every prediction is what followed.", Tone.Right),
        var rows => new Block.Table("Differences", ["Question", "Your answer", "Verdict", "Expected", "By"],
            [.. rows.Select(scored => (ImmutableArray<string>)[scored.Key, Answer(scored), Verdict(scored), scored.Expected ?? "–", By(scored)])]),
    };

    public static string Answer(Scored scored) => scored.Answer ?? (scored.IsReached ? "no answer" : "never reached");

    public static string Verdict(Scored scored) =>
        $"{scored.Judgement.Label}{(scored.IsHinted ? ", after a hint" : "")}{(scored.CorrectedTo is { } later ? $", corrected to {later}" : "")}";

    static string By(Scored scored) =>
        $"{(scored.Question.IsPrediction ? "engine" : "reference")}{(scored.When is { } when ? $"; right too, when {when}" : "")}";

    static string? Level(LevelReached level) => (level.Reached, level.Next) switch
    {
        (null, null) => null,
        ({ } reached, null) => $"Level: {reached}, the highest this depth asks for.",
        var (reached, next) => $"Level: {reached ?? "none yet"}. For {next}, {string.Join(", ", level.Missing)} {(level.Missing.Length == 1 ? "was" : "were")} not right the first time.",
    };

    /// <summary>The entry is scored with step 1.</summary>
    internal static string Title(Step step) => step.Number == 1 ? $"Entry and {PacePhrase.Title(step)}" : PacePhrase.Title(step);

    internal static string Percent(double part) => (100 * part).ToString("0.#", CultureInfo.InvariantCulture);

    static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
