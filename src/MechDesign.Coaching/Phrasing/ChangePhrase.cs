using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// Conclusions that a change turns into others. Predict, then reveal: what is still to be predicted is named and not
/// told, and a mock interview tells none.
/// </summary>
static class ChangePhrase
{
    /// <summary>Before it is done.</summary>
    public static IEnumerable<string> Proposed(Session session, ImmutableArray<ChangedConclusion> changes) => changes.Select(change =>
        IsSecret(session, change) ? $"{change.Key} changes" : $"{change.Key}: {change.Now ?? "–"} → {change.Then ?? "–"}");

    /// <summary>After an answer that is not the reference's.</summary>
    public static IEnumerable<string> Otherwise(Session session, ImmutableArray<ChangedConclusion> changes, string reference) => changes.Select(change =>
        IsSecret(session, change)
            ? $"With {reference}, {change.Key} would be another."
            : $"{change.Key} is now {change.Now ?? "–"}; with {reference} it would be {change.Then ?? "–"}.");

    static bool IsSecret(Session session, ChangedConclusion change) => session.Walk.Design.Parse(change.Key) is { } key
        && (session.Mode is Mode.Mock || (session.Agenda.IndexOf(key) is var index and >= 0 && !session.Walk.IsAnswered(index)));
}
