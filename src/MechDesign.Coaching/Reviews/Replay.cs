using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>One command of an interview as it happened.</summary>
/// <param name="Number">1 for the start.</param>
/// <param name="At">The time since the start, without the pauses.</param>
/// <param name="Asked">The question that was answered, when one was.</param>
/// <param name="Did">What the member did, in a few words.</param>
/// <param name="Said">What the coach said to it, without the next question.</param>
/// <param name="Before">The interview before.</param>
/// <param name="After">The interview after.</param>
public sealed record ReplayMove(int Number, TimeSpan At, string? Asked, string Did, Reply Said, Session Before, Session After)
{
    /// <summary>The design so far.</summary>
    public Design Design => After.Walk.Design;
}

/// <summary>An interview again, move by move, from its events alone: one move a command.</summary>
public static class Replay
{
    public static ImmutableArray<ReplayMove> Of(Review review)
    {
        var wording = new Wording(review.Catalog);
        var session = new Session { Agenda = review.Session.Agenda, Mode = review.Started.Mode, Person = review.Started.Person };
        var moves = ImmutableArray.CreateBuilder<ReplayMove>(review.Transcript.Commits.Length);
        foreach (var (commit, at) in review.Transcript.Commits.Zip(Elapsed(review.Transcript.Commits)))
        {
            var after = commit.Events.Aggregate(session, Evolve.After);
            moves.Add(new(moves.Count + 1, at, Asked(session, commit.Events, wording), Did(session, commit.Events), Said(session, commit.Events, after, wording), session, after));
            session = after;
        }
        return moves.MoveToImmutable();
    }

    /// <summary>For each commit the time since the first one, in which nobody had paused; a clock that was put back adds nothing.</summary>
    static IEnumerable<TimeSpan> Elapsed(ImmutableArray<Commit> commits)
    {
        var (spent, last, paused) = (TimeSpan.Zero, commits[0].At, false);
        foreach (var commit in commits)
        {
            if (!paused && commit.At > last)
                spent += commit.At - last;
            last = commit.At;
            foreach (var happened in commit.Events)
                paused = happened is Event.Paused || (paused && happened is not Event.Resumed);
            yield return spent;
        }
    }

    static string? Asked(Session before, ImmutableArray<Event> events, Wording wording) =>
        events.Select(happened => happened switch
        {
            Event.Answered answered => answered.Key,
            Event.Unknown unknown => unknown.Key,
            Event.Skipped skipped => skipped.Key,
            _ => (Key?)null,
        }).FirstOrDefault(key => key is not null) is { } key && before.Proposed is null && before.Current?.Key == key
            ? QuestionPhrase.Of(before, wording).OfType<Block.Ask>().LastOrDefault()?.Text
            : null;

    static Reply Said(Session before, ImmutableArray<Event> events, Session after, Wording wording) => events[0] is Event.Started
        ? Reply.Of(new Block.Paragraph(before.Agenda.Prompt.Brief))
        : new([.. Phrase.Of(before, new Decision.Accepted(events), after, wording).Blocks.SelectMany(Past)]);

    // Nobody can answer a question of then: the next one comes with the next move, and a preview is told.
    static IEnumerable<Block> Past(Block block) => block is not Block.Ask ask ? [block]
        : ask.Key != "confirm" ? []
        : ask.Subject.IsEmpty ? [new Block.Paragraph(ask.Text)]
        : [new Block.Paragraph(ask.Text), new Block.Bullets(ask.Subject)];

    static string Did(Session before, ImmutableArray<Event> events) =>
        string.Join(", then ", events.Select(happened => Did(before, happened)).OfType<string>()) is { Length: > 0 } did ? did : "finished";

    /// <summary>What a member did; null for what the coach added.</summary>
    static string? Did(Session before, Event happened) => happened switch
    {
        Event.Started started => $"began a {started.Depth.Label} interview, {started.Mode.Label}",
        Event.Answered answered when before.Proposed is not null => $"said yes: {answered.Text} is now {answered.Value}",
        Event.Answered answered => $"answered {answered.Text}: {answered.Value}",
        Event.Unknown unknown => $"did not know {unknown.Text}",
        Event.Skipped skipped => $"skipped {skipped.Text}",
        Event.HintShown hint => $"asked for a hint to {hint.Text}",
        Event.Undone => "went back",
        Event.Redone => "brought back what was taken back",
        Event.Reopened reopened => $"opened {reopened.Text} again",
        Event.Proposed proposed => $"wanted to change {proposed.Text} to {proposed.Value}",
        Event.Dropped => "left it as it was",
        Event.Paused => "paused",
        Event.Resumed => "came back",
        Event.Abandoned => "abandoned the interview",
        Event.Shared => "shared it",
        Event.Unshared => "no longer shared it",
        Event.Revealed or Event.RequirementChanged or Event.Finished => null,
        _ => throw new System.Diagnostics.UnreachableException($"An event nobody replays: {happened.GetType().Name}"),
    };
}
