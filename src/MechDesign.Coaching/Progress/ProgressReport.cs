using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>A missed decision that is due again.</summary>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="Title">Its title; null when it is no longer in the library.</param>
/// <param name="Text">The decision's key.</param>
/// <param name="Due">Since when.</param>
/// <param name="Misses">How often it was missed.</param>
/// <param name="LastMissed">When last.</param>
public sealed record DueDecision(string Prompt, string? Title, string Text, DateOnly Due, int Misses, DateOnly LastMissed);

/// <summary>How a person stands.</summary>
/// <param name="Figures">Shares, volume and streak, in words.</param>
/// <param name="Zone">The time zone days are counted in, by its IANA name.</param>
/// <param name="Due">Missed decisions that are due, the longest first.</param>
/// <param name="Next">What to practise next, and why; null when there are no prompts.</param>
public sealed record ProgressReport(Reply Figures, string Zone, ImmutableArray<DueDecision> Due, Suggestion? Next);
