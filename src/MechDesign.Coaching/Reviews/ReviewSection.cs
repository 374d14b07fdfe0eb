using System.Collections.Immutable;
using Humanizer;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A part of a review that is read by itself.</summary>
/// <param name="Name">Short and the same for ever, such as summary, g, P1.</param>
/// <param name="Title">As a list shows it.</param>
/// <param name="Hint">What awaits the reader, in a few words.</param>
/// <param name="Text">The part.</param>
/// <param name="Picture">The picture that shows the same; null when there is none.</param>
public sealed record ReviewSection(string Name, string Title, string Hint, Reply Text, string? Picture = null)
{
    public const string Summary = "summary";

    /// <summary>Every part of a review once: summary, what differs, sheets A to H, derivations, closure, findings, timing, script and close.</summary>
    public static ImmutableArray<ReviewSection> Of(Review review)
    {
        var conclusions = review.Conclusions;
        return
        [
            new(Summary, "Summary", "score, level, what to look at", Reply.Of([new Block.Heading($"Review: {review.Started.Title}"), ReviewPhrase.Summary(review), .. ReviewPhrase.Score(review), .. LookAt(review)])),
            .. review.IsScored ? [Differences(review)] : Array.Empty<ReviewSection>(),
            .. Sheets.Of(conclusions).Select(Sheet),
            .. Derivations(conclusions),
            new("closure", "Closure", conclusions.Closure.Closed ? "the baseline is closed" : "the baseline is open", Reply.Of(ClosurePhrase.Of(conclusions))),
            new("findings", "Findings", conclusions.Findings.IsEmpty ? "none" : "finding".ToQuantity(conclusions.Findings.Length), Reply.Of([.. ReviewPhrase.Findings(conclusions), .. EarnedComponents.Phrase(conclusions)])),
            new("timing", "Timing", "by step, beside the usual", Reply.Of(PacePhrase.ByStep(review.Pace, review.Catalog.Steps))),
            new("script", "Script", "what to say aloud, with your own facts", Reply.Of([.. ScriptPhrase.Of(review)])),
            new("close", "The close", "sixty seconds", Reply.Of([.. ClosePhrase.Of(conclusions)])),
        ];
    }

    static ReviewSection Differences(Review review)
    {
        var missed = Missed(review);
        return new("differences", "Differences", missed == 0 ? "none" : $"{"answer".ToQuantity(missed)} to look at", Reply.Of([ScorePhrase.Differences(review.Score), .. ReviewPhrase.Mistakes(review)]));
    }

    static ReviewSection Sheet(Sheet sheet) => new(
        char.ToLowerInvariant(sheet.Letter).ToString(), $"{sheet.Letter} {sheet.Title}", sheet.Rows.IsEmpty ? "empty" : "row".ToQuantity(sheet.Rows.Length),
        Reply.Of(Phrase.Table(sheet)), sheet.Letter == 'G' ? Coaching.Picture.Failures : null);

    static IEnumerable<ReviewSection> Derivations(Conclusions conclusions) =>
    [
        .. conclusions.Paths.Where(path => path.Write is not null).Select(path => new ReviewSection(
            path.Path.Id, $"{path.Path.Id} derivation", path.Path.Requirement.Text,
            Reply.Of(
            [
                new Block.Heading($"{path.Path.Id} {path.Path.Requirement.Text}"), Traces.Shape("Write shape", path.Write!), Traces.Mechanism("Base mechanism", path.Write!),
                .. SensitivityPhrase.Of(path, conclusions.Design),
            ]), path.Path.Id)),
        .. conclusions.Reads.Select(read => new ReviewSection(
            read.Id, $"{read.Id} derivation", read.Row.Concept ?? "",
            Reply.Of([new Block.Heading($"{read.Id} {read.Row.Concept}"), Traces.Read("Read path", read), .. SensitivityPhrase.Of(read, conclusions)]), read.Id)),
    ];

    /// <summary>What deserves a second look, in a line each; nothing where all is well.</summary>
    static IEnumerable<Block> LookAt(Review review)
    {
        ImmutableArray<string> lines =
        [
            .. review.IsScored && Missed(review) is var missed and > 0 ? [$"{"answer".ToQuantity(missed)} differed or had a hint: Differences"] : Array.Empty<string>(),
            .. review.Conclusions.Closure.Closed ? Array.Empty<string>() : ["the baseline is open: Closure"],
            .. review.Conclusions.Findings.IsEmpty ? Array.Empty<string>() : [$"{"finding".ToQuantity(review.Conclusions.Findings.Length)}: Findings"],
        ];
        return lines.IsEmpty ? [] : [new Block.Paragraph("To look at:"), new Block.Bullets(lines)];
    }

    static int Missed(Review review) => review.Score.Questions.Count(scored => scored.Judgement is not Judgement.Match || scored.IsHinted);
}
