using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>Whether a full interview takes some answers other than the reference's, given that all else is answered like it.</summary>
static class AnswersGate
{
    /// <summary>Keys of the changes that are asked nowhere, or where that answer is not allowed; what follows without being asked is taken.</summary>
    public static IEnumerable<Key> NotTaken(Agenda full, Rows<AnswerChange> changes)
    {
        var changed = full.Prompt.Design.With(changes.AsSpan());
        var given = full.Questions.Select((question, index) => Given(full, changes, question, full.Reference[index])).ToArray();
        var walk = Walk.Through(full, Mode.Mock, given);
        // Where the reference has no answer that is allowed, nobody knows one.
        while (walk.Next is var next and >= 0 && changes.All(change => change.Key != full.Questions[next].Key))
        {
            given[next] = new(null);
            walk = Walk.Through(full, Mode.Mock, given);
        }
        return changes.Where(change => !IsTaken(change, full, walk, changed)).Select(change => change.Key);
    }

    /// <summary>What is said of paths that differ, once these answers are given too.</summary>
    public static string Overrides(Design reference, Rows<AnswerChange> changes)
    {
        var changed = reference.With(changes.AsSpan());
        return ReferenceAnswers.Set(Choices.OverrideKeys(changed)
            .Where(key => changed.Answer(key) is not null)
            .Select(key => changed.Text(key)));
    }

    static Given? Given(Agenda full, Rows<AnswerChange> changes, Question question, string? reference)
    {
        foreach (var change in changes)
        {
            if (change.Key == question.Key)
                return new(change.Label);
        }
        return question.Field is Field.Overrides ? new(Overrides(full.Prompt.Design, changes)) : reference is null ? null : new(reference);
    }

    static bool IsTaken(AnswerChange change, Agenda full, Walk walk, Design changed)
    {
        var index = full.IndexOf(change.Key);
        if (index < 0 || !walk.Asked[index])
            return walk.Design.Answer(change.Key) == change.Label;
        var question = full.Questions[index];
        // A prediction is no choice but for what it chooses, such as CDC in place of the outbox.
        return walk.IsAnswered(index) && (!question.IsPrediction || Predictions.Derived(question, walk.Design) == Predictions.Derived(question, changed));
    }
}
