using System.Diagnostics;
using System.Text;

namespace MechDesign.Coaching;

/// <summary>What each event is called in a transcript, for ever.</summary>
public static class EventNames
{
    // The frequent ones first.
    static readonly (byte[] Bytes, string Name)[] all =
    [
        .. from name in (string[])
           [
               "answered", "revealed", "undone", "redone", "skipped", "unknown", "started", "hint shown", "reopened",
               "proposed", "dropped", "paused", "resumed", "abandoned", "finished", "requirement changed", "shared", "unshared",
           ]
           select (Encoding.UTF8.GetBytes(name), name),
    ];

    public static string Of(Event happened) => happened switch
    {
        Event.Started => "started",
        Event.Answered => "answered",
        Event.Unknown => "unknown",
        Event.Skipped => "skipped",
        Event.Revealed => "revealed",
        Event.HintShown => "hint shown",
        Event.Undone => "undone",
        Event.Redone => "redone",
        Event.Reopened => "reopened",
        Event.Proposed => "proposed",
        Event.Dropped => "dropped",
        Event.Paused => "paused",
        Event.Resumed => "resumed",
        Event.Abandoned => "abandoned",
        Event.Finished => "finished",
        Event.Shared => "shared",
        Event.Unshared => "unshared",
        Event.RequirementChanged => "requirement changed",
        _ => throw new UnreachableException($"An event without a name: {happened.GetType().Name}"),
    };

    /// <summary>The name that stands in these bytes; null when it is none.</summary>
    public static string? Find(ReadOnlySpan<byte> text)
    {
        foreach (var (bytes, name) in all)
        {
            if (text.SequenceEqual(bytes))
                return name;
        }
        return null;
    }
}
