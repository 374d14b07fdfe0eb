using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>systems</c>: every system the source documents name, with its archetypes.</summary>
static class SystemsVerb
{
    public static Command Build(Composition app)
    {
        var words = new Argument<string[]>("words") { Description = "Part of a name", Arity = ArgumentArity.ZeroOrMore };
        var json = SharedOptions.Json();
        var verb = new Command("systems", "List the systems the source documents name") { words, json };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var wanted = string.Join(' ', parsed.GetValue(words)!);
            if (SystemsPhrase.Of(app.Catalog, wanted.Length == 0 ? null : wanted) is not { } reply)
                return Task.FromResult(ExitCodes.Fail($"The documents name no system like '{wanted}'. 'mechdesign systems' lists them.", ExitCodes.InputWasWrong));
            Composition.Show(reply, parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }
}
