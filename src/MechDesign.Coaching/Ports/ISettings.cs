namespace MechDesign.Coaching;

/// <summary>
/// Small documents a channel keeps by name: schedules, links between people, who is a lead. Each has a version, so
/// that two writers cannot silently undo each other.
/// </summary>
public interface ISettings
{
    /// <summary>The document, or null when there is none.</summary>
    Task<Setting?> ReadAsync(string name, CancellationToken cancel);

    /// <summary>Writes at the version that was read (0: there was none); false when somebody else wrote since.</summary>
    Task<bool> WriteAsync(string name, int expectedVersion, string json, CancellationToken cancel);

    /// <summary>The names that begin with a prefix, in order.</summary>
    Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancel);

    Task<bool> DeleteAsync(string name, CancellationToken cancel);
}

/// <summary>A stored document: JSON text and its version, from 1.</summary>
public sealed record Setting(string Json, int Version);
