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
        var verb = new Command("rules", "Print the rules") { rules, compare };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            Composition.Screen().Show(parsed.GetValue(compare)
                ? RulesPhrase.Compare(app.Catalog)
                : RulesPhrase.Of(RuleSets.Words.Parse(parsed.GetValue(rules)!)));
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }
}
