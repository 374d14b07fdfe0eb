using System.Collections.Immutable;
using System.Globalization;
using Humanizer;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A review as a reply: summary, sheets A to H, derivations, differences, closure, findings, script and close.</summary>
public static class ReviewPhrase
{
    public static Reply Of(Review review) => Reply.Of(
    [
        new Block.Heading($"Review: {review.Started.Title}"),
        Summary(review),
        .. Score(review),
        PacePhrase.ByStep(review.Pace, review.Catalog.Steps),
        .. Sheets.Of(review.Conclusions).Select(Phrase.Table),
        .. Derivations(review.Conclusions),
        .. SensitivityPhrase.Of(review.Conclusions),
        ScorePhrase.Differences(review.Score),
        .. Mistakes(review),
        ClosurePhrase.Of(review.Conclusions),
        .. Findings(review.Conclusions),
        .. EarnedComponents.Phrase(review.Conclusions),
        .. ScriptPhrase.Of(review),
        .. ClosePhrase.Of(review.Conclusions),
    ]);

    /// <summary>The score and the level, and where an answer differs; of an own design, that it has none. Nothing answered, nothing said.</summary>
    public static Reply Outcome(Review review) => Reply.Of([.. Score(review), .. review is { IsScored: true, Score.Total: not null } ? [ScorePhrase.Differences(review.Score)] : Array.Empty<Block>()]);

    internal static IEnumerable<Block> Score(Review review) => review.IsScored
        ? [.. ScorePhrase.Of(review.Score, review.Session.State is SessionState.Finished, review.Catalog.Steps), .. ScorePhrase.AfterChange(review.Score, ChangeOf(review))]
        : [new Block.Paragraph("Your own design was the reference, so there is no score; see its closure and findings.", Tone.Note)];

    static string ChangeOf(Review review) => review.Session.Agenda.Before?.Prompt.Change?.Text ?? "";

    /// <summary>The interview as it stood when the requirement changed; mistakes are those of the problem as it was given.</summary>
    static Session UpToChange(Review review) => review.Session.BeforeChange is null
        ? review.Session
        : review.Transcript.Events.TakeWhile(happened => happened is not Event.RequirementChanged).Aggregate(review.Session.Beginning, Evolve.After);

    internal static IEnumerable<Block> Mistakes(Review review) =>
        MistakesMade.In(UpToChange(review)).Select(mistake => new Block.Paragraph($"A classic mistake here: {mistake.Name}. {mistake.Breaks}", Tone.Wrong));

    internal static Block.Facts Summary(Review review)
    {
        var (first, last) = (review.Transcript.Commits[0].At, review.Transcript.LastAt);
        var walk = review.Session.Walk;
        return new(
        [
            ("Transcript", review.Transcript.Id),
            ("Interview", $"{review.Started.Depth.Label}, {review.Started.Mode.Label}, {review.Session.State.Humanize().ToLowerInvariant()}"),
            ("Begun", first.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)),
            ("From first to last answer", (last - first).Humanize(2, CultureInfo.InvariantCulture, minUnit: Humanizer.Localisation.TimeUnit.Second)),
            ("Answered", "question".ToQuantity(walk.Answered)),
            ("Rules", review.Started.Rules.Label),
            ("Replay", review.Replays switch
            {
                true => "the events give these very worksheets",
                false => "the events do not give the worksheets they were closed with; the transcript or the rules changed",
                null => "not finished yet",
            }),
        ]);
    }

    internal static IEnumerable<Block> Derivations(Conclusions conclusions)
    {
        foreach (var path in conclusions.Paths)
        {
            if (path.Write is not { } write)
                continue;
            yield return Traces.Shape($"{path.Path.Id} write shape", write);
            yield return Traces.Mechanism($"{path.Path.Id} base mechanism", write);
        }
        foreach (var read in conclusions.Reads)
            yield return Traces.Read($"Concept {read.Id} read path", read);
    }


    internal static IEnumerable<Block> Findings(Conclusions conclusions) => conclusions.Findings.IsEmpty
        ? [new Block.Paragraph("No findings.", Tone.Right)]
        : [new Block.Table("Findings", ["Severity", "At", "Finding", "What is wrong"],
            [.. conclusions.Findings.Select(finding => (ImmutableArray<string>)[finding.Severity.Label, finding.At, finding.Code, finding.Message])])];
}
