using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>due</c>: the missed decisions that come back today.</summary>
static class DueVerb
{
    public static Command Build(Composition app)
    {
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("due", "List the decisions you missed that are due again, spaced by SM-2") { data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var progress = (await Practiser.ReadAsync(app, parsed.GetValue(data), cancel).ConfigureAwait(false)).Progress;
            if (parsed.GetValue(json))
                Composition.Print(writer => ProgressJson.Write(writer, progress.Due));
            else
                Composition.Screen().Show(ProgressPhrase.Due(progress));
            return ExitCodes.Done;
        }));
        return verb;
    }
}
