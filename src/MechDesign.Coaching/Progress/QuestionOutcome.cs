using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What became of a question: its first answer before any feedback (session.md §4).</summary>
public enum FirstAnswer
{
    /// <summary>The reference's answer, or what the engine derives from the answers in force.</summary>
    Right = 1,

    /// <summary>An alternative the prompt accepts.</summary>
    Accepted,

    Wrong,

    /// <summary>I don't know.</summary>
    Unknown,

    Skipped,
}

public static class FirstAnswers
{
    public static readonly Vocabulary<FirstAnswer> Words = new("first answer", value => value.Label);

    extension(FirstAnswer value)
    {
        public string Label => value switch
        {
            FirstAnswer.Right => "right",
            FirstAnswer.Accepted => "accepted",
            FirstAnswer.Wrong => "wrong",
            FirstAnswer.Unknown => "don't know",
            FirstAnswer.Skipped => "skipped",
        };
    }
}

/// <summary>One question of one interview and what became of it.</summary>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="Key">The question.</param>
/// <param name="Text">Its key as people read it.</param>
/// <param name="Value">The first answer; null when there was none.</param>
/// <param name="Answer">How good it was.</param>
/// <param name="Hinted">Whether a hint was asked for before.</param>
/// <param name="Rule">The rule that decided, where a numbered one does.</param>
/// <param name="Archetype">The archetype that leads the prompt, by the id of its card.</param>
/// <param name="At">When it was answered.</param>
public sealed record QuestionOutcome(
    string Prompt, Key Key, string Text, string? Value, FirstAnswer Answer, bool Hinted, DecidingRule? Rule, string? Archetype, DateTimeOffset At)
{
    /// <summary>Right first time and without a hint. Anything else is missed, and comes back.</summary>
    public bool IsRight => Answer is FirstAnswer.Right or FirstAnswer.Accepted && !Hinted;
}
