using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// Session.md §4: the highest level (mid, senior, staff) whose keys, and those of the levels below, were all right the
/// first time, among the keys this depth asks.
/// </summary>
/// <param name="Reached">Its name; null when none is reached.</param>
/// <param name="Next">The level after it; null when there is none, or this depth asks nothing of it.</param>
/// <param name="Missing">The keys that were not right for the next one.</param>
public sealed record LevelReached(string? Reached, string? Next, ImmutableArray<string> Missing)
{
    internal static LevelReached Of(ImmutableArray<Scored> questions, Agenda agenda, Mode mode)
    {
        var (isAsked, reached) = (ScoredAnswers.Meant(agenda, mode, questions), (string?)null);
        foreach (var level in agenda.Prompt.Levels)
        {
            // A level of which this depth asks nothing is neither reached nor in the way.
            var keys = level.Keys.Where(key => agenda.IndexOf(key) is var index and >= 0 && isAsked(index)).ToArray();
            if (keys.Length == 0)
                continue;
            var missing = keys.Where(key => !IsRight(questions, key)).Select(key => agenda.Prompt.Design.Text(key)).ToImmutableArray();
            if (!missing.IsEmpty)
                return new(reached, level.Name, missing);
            reached = level.Name;
        }
        return new(reached, null, []);
    }

    static bool IsRight(ImmutableArray<Scored> questions, Key key) =>
        questions.Any(scored => scored.Question.Key == key && (scored.Judgement.IsRight || scored.Judgement is Judgement.NotEvaluated));
}
