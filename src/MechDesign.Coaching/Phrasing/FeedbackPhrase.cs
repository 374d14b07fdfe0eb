using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What the coach says to a choice in guided mode: the reference, what decides, and what the choice leads to.</summary>
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
        if (question.IsPrediction)
        {
            var right = Predictions.IsRight(question, answered.Value, after.Walk.Design);
            yield return right
                ? new Block.Paragraph($"Right: {answered.Text} is {answered.Value}.", Tone.Right)
                : new Block.Paragraph($"Not what follows here: {answered.Text} is {Predictions.Derived(question, after.Walk.Design) ?? "not to be had"}, not {answered.Value}.", Tone.Wrong);
            yield break;
        }
        var reference = before.Agenda.ReferenceFor(answered.Key);
        if (reference is not null && ReferenceAnswers.AreSame(question, answered.Value, reference))
        {
            yield return new Block.Paragraph($"{answered.Value}: as the reference has it.", Tone.Right);
            yield break;
        }
        if (ReferenceAnswers.Accepted(before.Agenda.Prompt, question, answered.Value) is { } accepted)
        {
            yield return new Block.Paragraph($"{answered.Value} is right too, when {accepted.When}. {accepted.Because}", Tone.Right);
            yield break;
        }
        if (reference is null)
        {
            yield return new Block.Paragraph($"{answered.Value}. The reference does not come to this question, so it counts neither way.", Tone.Note);
            yield break;
        }
        foreach (var block in Differs(before, after, question, answered, reference, wording))
            yield return block;
    }

    static IEnumerable<Block> Differs(Session before, Session after, Question question, Event.Answered answered, string reference, Wording wording)
    {
        var tell = wording.List(question.Field)?.Find(reference)?.Tell;
        yield return new Block.Paragraph($"The reference says {reference}, you said {answered.Value}.{(tell is null ? "" : $" {reference}: {tell}")}", Tone.Wrong);
        if (answered.GoesOnWith is { } goesOn)
        {
            yield return new Block.Paragraph($"Later questions hang on this one, so the interview goes on with {goesOn}.", Tone.Note);
            yield break;
        }
        var changes = Preview.Of(after, answered.Key, reference).Conclusions;
        if (!changes.IsEmpty)
            yield return new Block.Bullets([.. ChangePhrase.Otherwise(after, changes, reference)]);
    }

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
