using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>next</c>: what to practise next, and why; the same all day until something is practised.</summary>
static class NextVerb
{
    public static Command Build(Composition app)
    {
        var (data, json) = (SharedOptions.Data(), SharedOptions.Json());
        var verb = new Command("next", "Say what to practise next, and why: what is due, else what is weak, else what is new") { data, json };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var who = await Practiser.ReadAsync(app, parsed.GetValue(data), cancel).ConfigureAwait(false);
            if (Suggestion.Of(who.Progress, who.Attempts, app.Prompts.All, app.Catalog, who.Zone) is not { } next)
                return ExitCodes.Fail("There are no prompts to practise.", ExitCodes.InputWasWrong);
            if (parsed.GetValue(json))
                Composition.Print(writer => ProgressJson.Write(writer, next));
            else
                Composition.Screen().Show(ProgressPhrase.Next(next));
            return ExitCodes.Done;
        }));
        return verb;
    }
}
