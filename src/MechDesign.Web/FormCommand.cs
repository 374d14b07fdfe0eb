using MechDesign.Coaching;
using Microsoft.AspNetCore.Http;

namespace MechDesign.Web;

/// <summary>A form of the practice page as a command; null when it is none.</summary>
static class FormCommand
{
    public static Command? Of(IFormCollection form) => form["do"].ToString() switch
    {
        "" when form["answer"] is { Count: 1 } answer => new Command.Answer(answer.ToString()),
        "set" => new Command.Answer(form["answer"] is { Count: > 0 } ticked ? string.Join(", ", ticked.ToArray()) : "none"),
        "dont-know" => new Command.DontKnow(),
        "hint" => new Command.Hint(),
        "back" => new Command.Back(),
        "redo" => new Command.Redo(),
        "skip" => new Command.Skip(),
        "pause" => new Command.Pause(),
        "resume" => new Command.Resume(),
        "abandon" => new Command.Abandon(),
        "change" when form["change"] is { Count: 1 } key => new Command.Change(key.ToString(), null),
        _ => null,
    };
}
