using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>knowledge</c>: playbooks, numbers, building blocks, scripts and pitfalls; without words, the list of topics.</summary>
static class KnowledgeVerb
{
    public static Command Build(Composition app)
    {
        var words = new Argument<string[]>("words") { Description = "A topic or any words, such as numbers, \"load balancer\", dlq", Arity = ArgumentArity.ZeroOrMore };
        var json = SharedOptions.Json();
        var verb = new Command("knowledge", "Look something up: playbooks, numbers to know, building blocks, scripts, pitfalls") { words, json };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var wanted = string.Join(' ', parsed.GetValue(words)!).Trim();
            var search = new KnowledgeSearch(app.Catalog);
            if ((wanted.Length == 0 ? KnowledgePhrase.List(app.Catalog) : search.Find(wanted)) is { } found)
            {
                Composition.Show(found, parsed.GetValue(json));
                return Task.FromResult(ExitCodes.Done);
            }
            var near = search.Near(wanted);
            return Task.FromResult(ExitCodes.Fail(near.Count == 0
                ? $"Nothing is known about '{wanted}'. 'mechdesign knowledge' lists the topics."
                : $"'{wanted}' may be: {string.Join(" · ", near)}.", ExitCodes.InputWasWrong));
        }));
        return verb;
    }
}
