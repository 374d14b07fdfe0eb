using System.CommandLine;
using MechDesign.Coaching;
using MechDesign.Engine;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>rules</c>: the rule tables; <c>--compare</c> sets the repaired against the letter.</summary>
static class RulesVerb
{
    public static Command Build(Composition app)
    {
        var rules = SharedOptions.Rules();
        var compare = new Option<bool>("--compare") { Description = "Show where the two rule sets differ, and why" };
        var json = SharedOptions.Json();
        var verb = new Command("rules", "Print the rules") { rules, compare, json };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var reply = parsed.GetValue(compare) ? RulesPhrase.Compare(app.Catalog) : RulesPhrase.Of(RuleSets.Words.Parse(parsed.GetValue(rules)!));
            Composition.Show(reply, parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }
}
