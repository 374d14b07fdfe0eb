using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// What the coach says to a choice in guided mode: the reference, what decides, what the choice leads to, and when it
/// would be right. Each sentence is read off a rule, an answer or a catalog entry.
/// </summary>
static class FeedbackPhrase
{
    public static IEnumerable<Block> Of(Session before, Session after, Event happened, Wording wording)
    {
        if (before.Mode is Mode.Mock)
            return [];
        return happened switch
        {
            Event.Answered answered => [.. Answered(before, after, answered, wording), .. Mistaken(before, after, answered)],
            Event.Unknown unknown => Taught(before, unknown.Key, unknown.GoesOnWith, wording),
            Event.Skipped skipped => [new Block.Paragraph(skipped.GoesOnWith is { } goesOn ? $"Skipped; the interview goes on with {goesOn}." : "Skipped; it stays open.", Tone.Note)],
            _ => [],
        };
    }

    /// <summary>When an answer completes a mistake that many make, it is named at once.</summary>
    static IEnumerable<Block> Mistaken(Session before, Session after, Event.Answered answered) =>
        MistakesMade.CompletedBy(before, after, answered.Key).Select(mistake => new Block.Paragraph($"A classic mistake: {mistake.Name}. {mistake.Breaks}", Tone.Wrong));

    static IEnumerable<Block> Answered(Session before, Session after, Event.Answered answered, Wording wording)
    {
        var question = before.Agenda.Questions[before.Agenda.IndexOf(answered.Key)];
        var judged = Judged.Of(after, question, answered.Value);
        return judged.Judgement switch
        {
            Judgement.Match when question.IsPrediction => [new Block.Paragraph($"Right: {answered.Text} is {answered.Value}.", Tone.Right)],
            Judgement.Match => [new Block.Paragraph($"{answered.Value}: as the reference has it.", Tone.Right), .. Others(before, question, answered.Value)],
            Judgement.Accepted =>
            [
                new Block.Paragraph($"{answered.Value} is right too, when {judged.Accepted!.When}. {judged.Accepted.Because}", Tone.Right),
                .. judged.Expected is { } other ? [new Block.Paragraph($"The reference says {other}.", Tone.Note)] : Array.Empty<Block>(),
            ],
            Judgement.NotEvaluated when question.IsPrediction =>
                [new Block.Paragraph($"Not what follows here: {answered.Text} is not to be had, not {answered.Value}.", Tone.Wrong)],
            Judgement.NotEvaluated => [new Block.Paragraph($"{answered.Value}: the reference has no answer here, so this one is not evaluated.", Tone.Note)],
            _ when question.IsPrediction =>
            [
                new Block.Paragraph($"Not what follows here: {answered.Text} is {judged.Expected}, not {answered.Value}.", Tone.Wrong),
                .. Bullets(PredictionReasons.Of(after.Walk.Design, question, answered.Value, judged.Expected!, wording)),
            ],
            _ => Differs(after, question, answered, judged.Expected!, wording),
        };
    }

    /// <summary>The reference is not the only right answer, and whoever gave it should know.</summary>
    static IEnumerable<Block> Others(Session before, Question question, string value)
    {
        foreach (var accepted in before.Agenda.Prompt.Accepted)
        {
            foreach (var change in accepted.Change)
            {
                if (change.Key == question.Key && change.Label != value)
                    yield return new Block.Paragraph($"{change.Label} is right too, when {accepted.When}.", Tone.Note);
            }
        }
    }

    static IEnumerable<Block> Differs(Session after, Question question, Event.Answered answered, string reference, Wording wording)
    {
        var decides = AnswerReasons.Decides(after.Walk.Design, question, answered.Value, reference, wording);
        yield return new Block.Paragraph($"The reference says {reference}, you said {answered.Value}.{(decides is null ? "" : $" {decides}")}", Tone.Wrong);
        if (answered.GoesOnWith is { } goesOn)
            yield return new Block.Paragraph($"Later questions hang on this one, so the interview goes on with {goesOn}.", Tone.Note);
        // What goes on may be the reference already; then it is the member's own value that would lead elsewhere.
        var other = answered.GoesOnWith is null ? reference : answered.Value;
        foreach (var block in Bullets(
            [
                .. ChangePhrase.Otherwise(after, Preview.ChangesOf(after, answered.Key, other), other, wording),
                .. AnswerReasons.WhenRight(after.Walk.Design, question, answered.Value, reference, wording),
            ]))
            yield return block;
    }

    static IEnumerable<Block> Bullets(IEnumerable<string> lines) => lines.ToArray() is { Length: > 0 } some ? [new Block.Bullets([.. some])] : [];

    static IEnumerable<Block> Taught(Session before, Key key, string? goesOn, Wording wording)
    {
        var question = before.Agenda.Questions[before.Agenda.IndexOf(key)];
        var reference = before.Agenda.ReferenceFor(key);
        var entry = reference is null ? null : wording.List(question.Field)?.Find(reference);
        yield return new Block.Paragraph(question.IsPrediction
            ? "Here is what the engine derives."
            : $"The reference says {reference ?? "nothing"}, {(goesOn == reference ? "and the interview goes on with it" : "which your earlier answers do not allow; it stays open")}.{(entry?.Tell is { } tell ? $" {tell}" : "")}", Tone.Note);
        if (entry?.Example is { } example && !question.IsPrediction)
            yield return new Block.Paragraph($"For example: {example}", Tone.Note);
    }
}
