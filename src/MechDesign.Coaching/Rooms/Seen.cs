namespace MechDesign.Coaching;

/// <summary>Who acts, and what stood on their screen: an answer to another question is not taken.</summary>
/// <param name="Person">channel:id.</param>
/// <param name="Key">The key of the question that was seen; null where the command is no answer.</param>
/// <param name="Version">The version of the turn that was seen; null where a screen does not tell.</param>
public sealed record Seen(string Person, string? Key = null, int? Version = null)
{
    /// <summary>Whether the interview has gone on since.</summary>
    public bool IsOlderThan(int version, string? asked) => (Key is not null && Key != asked) || (Version is { } seen && seen != version);
}
