namespace MechDesign.Coaching;

/// <summary>Who acts, and the question that stood on their screen: an answer to another one is not taken.</summary>
/// <param name="Person">channel:id.</param>
/// <param name="Key">The key of the question that was seen; null where the command is no answer.</param>
public sealed record Seen(string Person, string? Key = null);
