using System.Collections.Immutable;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// A prompt after its mid-round change: the reference has the flipped answers, and what was said about those before
/// (alternatives, mistakes, hints) speaks of a requirement that no longer stands.
/// </summary>
static class ChangedPrompt
{
    public static Prompt Of(Prompt prompt, MidRoundChange change, ImmutableArray<Question> questions)
    {
        var flipped = prompt with { Design = prompt.Design.With(change.Flips.AsSpan()) };
        var others = questions.Where(question => ReferenceAnswers.Of(question, flipped) != ReferenceAnswers.Of(question, prompt)).Select(question => question.Key).ToHashSet();
        return flipped with
        {
            Accepted = [.. prompt.Accepted.Where(row => !IsAbout(row.Change))],
            Mistakes = [.. prompt.Mistakes.Where(row => !IsAbout(row.Change))],
            Hints = [.. prompt.Hints.Where(hint => !others.Contains(hint.Key))],
            Change = null,
        };

        bool IsAbout(Rows<AnswerChange> changes) => changes.Any(row => others.Contains(row.Key));
    }
}
