using System.Collections.Immutable;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>
/// What happened in an interview. Names and JSON are for ever: old transcripts are read by new programs. A change of
/// meaning is a new event.
/// </summary>
public abstract record Event
{
    Event() { }

    /// <summary>An interview began. The prompt is kept as it was, so that an old review keeps its meaning.</summary>
    public sealed record Started(
        string Prompt, string Title, string PromptHash, Snapshot PromptSource, Depth Depth, Mode Mode, RuleSet Rules, string Person) : Event;

    /// <summary>A member answered. After a wrong structural answer the coach goes on with another value.</summary>
    public sealed record Answered(Key Key, string Text, string Value, string? GoesOnWith) : Event;

    /// <summary>A member said they do not know; the reference goes on.</summary>
    public sealed record Unknown(Key Key, string Text, string? GoesOnWith) : Event;

    /// <summary>A member passed over a question; the reference goes on.</summary>
    public sealed record Skipped(Key Key, string Text, string? GoesOnWith) : Event;

    /// <summary>What the engine derived, with the rule that fired and those tried before it, as it was shown then.</summary>
    public sealed record Revealed(Key Key, string Text, string? Outcome, int Rule, ImmutableArray<Tried> Before) : Event;

    public sealed record HintShown(Key Key, string Text) : Event;

    public sealed record Undone : Event;

    public sealed record Redone : Event;

    /// <summary>An earlier question was opened again.</summary>
    public sealed record Reopened(Key Key, string Text) : Event;

    /// <summary>A new value for an earlier answer, shown with what it would change, and not yet confirmed.</summary>
    public sealed record Proposed(Key Key, string Text, string Value) : Event;

    /// <summary>The change was given up; everything stays as it was.</summary>
    public sealed record Dropped : Event;

    public sealed record Paused : Event;

    public sealed record Resumed : Event;

    public sealed record Abandoned : Event;

    /// <summary>
    /// Every question was answered, and the prompt's requirement changed: from here on its reference is the flipped one,
    /// and what the change touches is asked again. The prompt kept with the start says what changed.
    /// </summary>
    public sealed record RequirementChanged : Event;

    /// <summary>The last question is answered. The proof is a hash over the events before and the worksheets.</summary>
    public sealed record Finished(string Proof) : Event;

    /// <summary>The owner lets others read this transcript.</summary>
    public sealed record Shared : Event;

    /// <summary>The owner took that back.</summary>
    public sealed record Unshared : Event;
}

/// <summary>All that one command did: what a store appends at once or not at all.</summary>
/// <param name="CommandId">The command's id from its platform; the same id is never carried out twice.</param>
/// <param name="At">When, to the millisecond.</param>
/// <param name="Events">What happened, at least one event.</param>
public sealed record Commit(string CommandId, DateTimeOffset At, ImmutableArray<Event> Events)
{
    /// <summary>When, in UTC and to the millisecond: what is remembered of a commit is what is read of it.</summary>
    public DateTimeOffset At { get; init => field = Whole(value); } = Whole(At);

    static DateTimeOffset Whole(DateTimeOffset at) => new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
}
