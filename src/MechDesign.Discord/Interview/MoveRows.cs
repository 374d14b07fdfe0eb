using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Wire;
using Component = MechDesign.Discord.Wire.Component;

namespace MechDesign.Discord.Interview;

/// <summary>What can be done besides answering. A move that would be refused has no button.</summary>
static class MoveRows
{
    /// <param name="turn">The turn on the screen.</param>
    /// <param name="isCut">Whether more was said than is shown.</param>
    public static IEnumerable<Row> Of(Turn turn, bool isCut)
    {
        var (standing, moves, more) = (turn.Standing, ImmutableArray.CreateBuilder<Component>(), ImmutableArray.CreateBuilder<Component>());
        if (standing.CanUndo)
            moves.Add(Press(turn, "Back", "back"));
        if (standing.HasHint)
            moves.Add(Press(turn, "Hint", "hint"));
        moves.Add(Press(turn, "Why this?", "why"));
        moves.Add(Press(turn, "I don't know", "unknown"));
        moves.Add(Press(turn, "Pause", "pause"));
        if (standing.CanRedo)
            more.Add(Press(turn, "Redo", "redo"));
        if (isCut)
            more.Add(Press(turn, turn.Version == 1 ? "What is given" : "Details", "details"));
        more.Add(Press(turn, "Skip", "skip"));
        if (turn.Reply.Question is { Done: > 0 })
            more.Add(Press(turn, "Change an answer", "change"));
        more.Add(Press(turn, "So far", "status"));
        more.Add(Press(turn, "Brief", "brief"));
        return [new(moves.DrainToImmutable()), .. more.Chunk(5).Select(five => new Row([.. five]))];
    }

    public static Button Press(Turn turn, string label, string action, ButtonStyle style = ButtonStyle.Secondary) =>
        new(style, label, new CustomId(turn.Id, turn.Version, action).ToString());
}
