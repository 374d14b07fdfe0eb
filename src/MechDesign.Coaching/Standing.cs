using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>What a screen shows beside the words: what is practised, and which moves would not be refused.</summary>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="Brief">What is to be designed, as an interviewer says it.</param>
/// <param name="Given">What is given beside the brief and was shown before the first question: figures and worksheets.</param>
/// <param name="Depth">How much is asked.</param>
/// <param name="Mode">When the coach speaks.</param>
/// <param name="CanUndo">Whether an answer can be taken back.</param>
/// <param name="CanRedo">Whether one that was taken back can be brought back.</param>
/// <param name="HasHint">Whether there is a hint for the question at hand.</param>
/// <param name="TakenBack">What was answered to the question at hand before it was taken back; null when nothing was.</param>
public sealed record Standing(string Prompt, string Brief, ImmutableArray<Block> Given, Depth Depth, Mode Mode, bool CanUndo, bool CanRedo, bool HasHint, string? TakenBack)
{
    internal static Standing Of(Session session) => new(
        session.Agenda.Prompt.Id,
        session.Agenda.Prompt.Brief,
        session.Agenda.Given,
        session.Agenda.Depth,
        session.Mode,
        session.Reopened is not null || (!session.Done.IsEmpty && !session.IsAtChange),
        !session.Undone.IsEmpty,
        session.Mode is Mode.Guided && session.Current is { } question && session.Agenda.Prompt.HintFor(question.Key) is not null,
        !session.Undone.IsEmpty && session.Undone.Peek() is var last && last.Key == session.Current?.Key ? last.Value : null);
}
