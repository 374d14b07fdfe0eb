using MechDesign.Coaching;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Interview;

/// <summary>An interview that waits, and the question whether it is to end before its end.</summary>
static class PausedScreen
{
    public static MessageBody Of(Turn turn) => Screens.Body(
        $"**Paused: {Markup.Escape(Cut.To(turn.Title, 200))}**\nEverything is kept and the time does not count. Go on here, or with /resume in any channel.",
        [Row.Of(MoveRows.Press(turn, "Go on", "go", ButtonStyle.Primary), MoveRows.Press(turn, "End it here", "end"))]);

    /// <summary>An end cannot be taken back, so it is asked for twice.</summary>
    public static MessageBody Ending(Turn turn) => Screens.Body(
        $"**End {Markup.Escape(Cut.To(turn.Title, 200))} here?**\nIt cannot be gone on with afterwards. What you answered is kept, with its review.",
        [Row.Of(MoveRows.Press(turn, "Go on instead", "go", ButtonStyle.Primary), MoveRows.Press(turn, "End it", "end.now"))]);
}
