using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>An interview as progress counts it: whose, on what, how long, and what became of each question.</summary>
/// <param name="Id">The transcript.</param>
/// <param name="Person">Who practised.</param>
/// <param name="Prompt">The prompt's id.</param>
/// <param name="Archetype">The archetype that leads it, by the id of its card.</param>
/// <param name="Depth">How much was asked.</param>
/// <param name="State">Where it stands.</param>
/// <param name="IsShared">Whether its owner lets others read it.</param>
/// <param name="LastAt">When it last went on.</param>
/// <param name="FinishedAt">When it was finished; null when it was not.</param>
/// <param name="Spent">Time over its questions; pauses do not count.</param>
/// <param name="Questions">How many questions were answered, passed over or given up.</param>
/// <param name="Outcomes">What became of them. Empty while a mock interview goes on: nothing of it is revealed before its end.</param>
public sealed record Attempt(
    string Id, string Person, string Prompt, string? Archetype, Depth Depth, SessionState State, bool IsShared,
    DateTimeOffset LastAt, DateTimeOffset? FinishedAt, TimeSpan Spent, int Questions, ImmutableArray<QuestionOutcome> Outcomes);
