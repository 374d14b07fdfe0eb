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
        .. Sheets.Of(review.Conclusions).Select(Phrase.Table),
        .. Derivations(review.Conclusions),
        .. SensitivityPhrase.Of(review.Conclusions),
        .. Differences(review),
        .. Mistakes(review),
        ClosurePhrase.Of(review.Conclusions),
        .. Findings(review.Conclusions),
        .. EarnedComponents.Phrase(review.Conclusions),
        .. ScriptPhrase.Of(review),
        .. ClosePhrase.Of(review.Conclusions),
    ]);

    static IEnumerable<Block> Mistakes(Review review) =>
        MistakesMade.In(review.Session).Select(mistake => new Block.Paragraph($"A classic mistake here: {mistake.Name}. {mistake.Breaks}", Tone.Wrong));

    static Block.Facts Summary(Review review)
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

    /// <summary>Where an answer was not the reference's, and where a prediction was not what followed.</summary>
    internal static IEnumerable<Block> Differences(Review review)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var first = new HashSet<Key>();
        foreach (var step in review.Session.Done.Reverse())
        {
            var index = review.Session.Agenda.IndexOf(step.Key);
            if (index < 0 || !first.Add(step.Key) || review.Session.Given[index] is null)
                continue;
            var question = review.Session.Agenda.Questions[index];
            if (Difference(review, question, step) is { } row)
                rows.Add(row);
        }
        yield return rows.Count == 0
            ? new Block.Paragraph("Every answer is the reference's, and every prediction is what followed.", Tone.Right)
            : new Block.Table("Differences", ["Question", "Your answer", "Expected", "By"], rows.DrainToImmutable());
    }

    static ImmutableArray<string>? Difference(Review review, Question question, AnswerStep step)
    {
        var (agenda, design) = (review.Session.Agenda, review.Session.Walk.Design);
        var (value, key) = (step.Value ?? "no answer", design.Text(step.Key));
        if (question.IsPrediction)
        {
            return step.Value is not null && Predictions.IsRight(question, step.Value, design)
                ? null
                : [key, value, Predictions.Derived(question, design) ?? "–", "engine"];
        }
        var reference = agenda.ReferenceFor(step.Key);
        if (step.Value is not null && reference is not null && ReferenceAnswers.AreSame(question, step.Value, reference))
            return null;
        if (step.Value is not null && ReferenceAnswers.Accepted(agenda.Prompt, question, step.Value) is { } accepted)
            return [key, value, reference ?? "–", $"reference; right too, when {accepted.When}"];
        // A question the reference does not come to counts neither way.
        return reference is null ? null : [key, value, reference, "reference"];
    }

    internal static IEnumerable<Block> Findings(Conclusions conclusions) => conclusions.Findings.IsEmpty
        ? [new Block.Paragraph("No findings.", Tone.Right)]
        : [new Block.Table("Findings", ["Severity", "At", "Finding", "What is wrong"],
            [.. conclusions.Findings.Select(finding => (ImmutableArray<string>)[finding.Severity.Label, finding.At, finding.Code, finding.Message])])];
}
