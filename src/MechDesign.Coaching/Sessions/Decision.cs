using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>What a command leads to: events, or a refusal, or only something to show. Nothing typed is an exception.</summary>
public abstract record Decision
{
    Decision() { }

    /// <summary>Something happened.</summary>
    public sealed record Accepted(ImmutableArray<Event> Events) : Decision;

    /// <summary>Nothing happened, and the member is told why; no answer is lost.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Detail">What was typed.</param>
    /// <param name="Question">The question it was no answer to; a change is typed while another one is at hand.</param>
    public sealed record Refused(Refusal Reason, string? Detail = null, Question? Question = null) : Decision;

    /// <summary>Nothing happened; something is shown.</summary>
    public sealed record Shown(Showing What, string? About = null) : Decision;
}

public enum Refusal
{
    NotAnAnswer = 1, NotASet, TwiceInASet, FitsSeveral, NothingToUndo, ChangeStands, NothingToRedo, NoHint, NoReasonsInMock, NoSuchOutcome, NoSuchKey, NotAskedYet, IsOver, YesOrNo,
}

public enum Showing { Question = 1, Why, WhyNot, Status, Help }

/// <summary>The labels a question offers and how they may be typed.</summary>
/// <param name="Label">The value.</param>
/// <param name="Aliases">Other words for it.</param>
/// <param name="IsShown">Whether it is listed; what is not is understood all the same.</param>
public sealed record Option(string Label, Rows<string> Aliases, bool IsShown = true)
{
    /// <summary>What it means, in one line; empty where it speaks for itself.</summary>
    public string Means { get; init; } = "";

    /// <summary>What it is called where the label is only its number, as a list shows it; the first is its own. Part of one will do.</summary>
    public Rows<string> Names { get; init; } = [];

    /// <summary>Other words for it that may be typed in part.</summary>
    public Rows<string> Nicknames { get; init; } = [];
}
