namespace MechDesign.Discord.Interactions;

/// <summary>
/// What a component is about: <c>v1:SUBJECT:STEP:ACTION</c>. Everything a click needs is in it and in the store, so that a
/// restart costs nothing; the version is there because old messages stay clickable.
/// </summary>
/// <param name="Subject">A transcript, a prompt or a topic.</param>
/// <param name="Step">The turn's version that was on the screen, or a page; 0 where it does not matter.</param>
/// <param name="Action">What to do.</param>
public sealed record CustomId(string Subject, int Step, string Action)
{
    const string Version = "v1";

    public override string ToString() => $"{Version}:{Subject}:{Step}:{Action}";

    /// <summary>Null when it is not ours or of another version.</summary>
    public static CustomId? Parse(string? text) => text?.Split(':') is [Version, { Length: > 0 } subject, var step, { Length: > 0 } action] && int.TryParse(step, out var number)
        ? new(subject, number, action)
        : null;
}
