namespace MechDesign.FakeDiscord.Terminal;

/// <summary>Something to press or choose, as one number on the screen.</summary>
/// <param name="CustomId">The component's.</param>
/// <param name="Value">What is chosen of a list; null for a button.</param>
/// <param name="Least">How many of the list have to be chosen.</param>
/// <param name="Most">How many may be.</param>
public sealed record Press(string CustomId, string? Value = null, int Least = 1, int Most = 1)
{
    /// <summary>Why these cannot be done at once; null when they can.</summary>
    public static string? Wrong(IReadOnlyList<Press> together) =>
        together.Count > 1 && (together.Any(press => press.Value is null) || together.DistinctBy(press => press.CustomId).Count() > 1)
            ? "Several numbers go together only when they are choices of one list."
        : together[0] is { Value: not null } of && (together.Count < of.Least || together.Count > of.Most)
            ? of.Least == of.Most ? $"Choose {of.Least} of this list." : $"Choose {of.Least} to {of.Most} of this list."
        : null;
}
