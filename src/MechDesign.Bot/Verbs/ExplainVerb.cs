using System.CommandLine;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>explain WORD</c>: any label, predicate, rule, erratum, finding or archetype.</summary>
static class ExplainVerb
{
    public static Command Build(Composition app)
    {
        var words = new Argument<string[]>("word") { Description = "Such as lease, merge_safe, \"write shape 4\", E9, I05", Arity = ArgumentArity.OneOrMore };
        var json = SharedOptions.Json();
        var verb = new Command("explain", "Explain a word of the framework") { words, json };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var word = string.Join(' ', parsed.GetValue(words)!);
            var explain = new Explain(app.Catalog);
            if (explain.Of(word) is { } reply)
            {
                Composition.Show(reply, parsed.GetValue(json));
                return Task.FromResult(ExitCodes.Done);
            }
            var near = explain.Near(word);
            return Task.FromResult(ExitCodes.Fail(
                $"'{word}' is no word of the framework.{(near.Count == 0 ? " 'mechdesign rules' prints them all." : $" Did you mean: {string.Join(" · ", near)}?")}",
                ExitCodes.InputWasWrong));
        }));
        return verb;
    }
}
