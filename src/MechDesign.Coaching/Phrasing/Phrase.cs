using System.Collections.Immutable;
using System.Globalization;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>From what was decided to what is said. One place for every word, whatever the channel.</summary>
public static class Phrase
{
    public static Reply Opening(Session session, Wording wording) => Reply.Of(
    [
        new Block.Heading(session.Agenda.Prompt.Title),
        new Block.Paragraph(session.Agenda.Prompt.Brief),
        .. session.Agenda.Given,
        .. QuestionPhrase.Of(session, wording),
    ]);

    /// <param name="before">Where the interview stood.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="after">Where it stands now.</param>
    /// <param name="wording">The catalog's words.</param>
    /// <param name="pace">Where the time went, for whoever asks how things stand.</param>
    public static Reply Of(Session before, Decision decision, Session after, Wording wording, Pace? pace = null) => decision switch
    {
        Decision.Refused refused => Reply.Of([new Block.Paragraph(RefusalPhrase.Of(refused, before, wording), Tone.Wrong), .. Again(before, wording)]),
        Decision.Shown { What: Showing.Help } => Reply.Of([.. StatusPhrase.Help(), .. Again(before, wording)]),
        Decision.Shown { What: Showing.Status } => Reply.Of([.. StatusPhrase.Status(before, pace), .. Again(before, wording)]),
        Decision.Shown { What: Showing.Why } => Reply.Of([.. WhyPhrase.Of(before, wording), .. Again(before, wording)]),
        Decision.Shown { What: Showing.WhyNot, About: { } outcome } => Reply.Of([.. WhyNotPhrase.Of(before.Walk.Design, outcome)?.Blocks ?? [], .. Again(before, wording)]),
        Decision.Shown => Reply.Of([.. Again(before, wording)]),
        Decision.Accepted accepted => Reply.Of([.. Happened(before, accepted.Events, wording), .. Again(after, wording)]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static ImmutableArray<Block> Again(Session session, Wording wording) =>
        session.State is SessionState.Asking ? QuestionPhrase.Of(session, wording) : [];

    // Each event is spoken of as it was then: the requirement may have changed after the answer.
    static IEnumerable<Block> Happened(Session before, ImmutableArray<Event> events, Wording wording)
    {
        foreach (var happened in events)
        {
            var after = Evolve.After(before, happened);
            foreach (var block in Happened(before, happened, after, wording))
                yield return block;
            before = after;
        }
    }

    static IEnumerable<Block> Happened(Session before, Event happened, Session after, Wording wording) => happened switch
    {
        Event.Answered or Event.Unknown or Event.Skipped => FeedbackPhrase.Of(before, after, happened, wording),
        Event.Revealed revealed => RevealPhrase.Of(revealed, after, wording),
        Event.HintShown hint => [new Block.Paragraph($"Hint: {before.Agenda.Prompt.HintFor(hint.Key)}", Tone.Note)],
        Event.Undone => [new Block.Paragraph($"Taken back: {Named(before, before.Done.Peek())}.", Tone.Note)],
        Event.Redone => [new Block.Paragraph($"Redone: {Named(before, before.Undone.Peek())}.", Tone.Note)],
        Event.Reopened reopened => [new Block.Paragraph($"{reopened.Text} is open again. Back leaves it as it was.", Tone.Note)],
        Event.Dropped => [new Block.Paragraph("Left as it was.", Tone.Note)],
        Event.Paused => [new Block.Paragraph("Paused. Everything is kept; the time does not count.", Tone.Note)],
        Event.Resumed => [new Block.Paragraph("Welcome back.", Tone.Note)],
        Event.Abandoned => [new Block.Paragraph("Abandoned. What you answered is kept for review.", Tone.Note)],
        Event.Finished => [new Block.Paragraph("That was the last question.", Tone.Right)],
        Event.Shared => [new Block.Paragraph("Shared: others may read this transcript.", Tone.Note)],
        Event.Unshared => [new Block.Paragraph("No longer shared: only you can read it.", Tone.Note)],
        Event.RequirementChanged =>
        [
            new Block.Heading("A requirement changes"),
            new Block.Paragraph(before.Agenda.Prompt.Change?.Text ?? ""),
            new Block.Paragraph("What it touches is asked again, with your old answer beside it; everything else stands.", Tone.Note),
        ],
        Event.Proposed or Event.Started => [],
        _ => throw new System.Diagnostics.UnreachableException($"An event nobody phrases: {happened.GetType().Name}"),
    };

    static string Named(Session session, AnswerStep step) => $"{session.Walk.Design.Text(step.Key)} ({step.Value ?? "no answer"})";

    static IEnumerable<Block> Constraints(Catalogs.Prompt prompt) => prompt.Constraints is { Count: > 0 } rows
        ? [new Block.Bullets([.. rows.Select(Constraint)])]
        : [];

    internal static string Constraint(Catalogs.Constraint row) => row.Number is { } number ? $"{row.Text}: {Amount(number, row.Unit)}" : row.Text;

    static string Amount(double number, string? unit)
    {
        var digits = number.ToString("#,0.###", CultureInfo.InvariantCulture);
        return unit is null ? digits : unit.StartsWith("1/", StringComparison.Ordinal) ? digits + unit[1..] : $"{digits} {unit}";
    }

    /// <summary>What stands beside the brief before the first question: figures, and where steps 1 to 3 are given their sheets A and B (session.md §1).</summary>
    internal static IEnumerable<Block> Given(Agenda agenda) =>
        [.. Constraints(agenda.Prompt), .. agenda.Depth is Depth.Full ? [] : Sheets.Of(Derive.From(agenda.Skeleton)).Take(2).Select(Table)];

    internal static Block.Table Table(Sheet sheet) => new($"{sheet.Letter}. {sheet.Title}", sheet.Columns, sheet.Rows);
}
