using System.CommandLine;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Engine;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>derive FILE…</c>: what follows from designs; <c>-</c> reads JSON designs, one a line (framework §8).</summary>
static class DeriveVerb
{
    public static Command Build(Composition app)
    {
        var files = new Argument<string[]>("file") { Description = "Design files (.yaml, .yml, .json) or prompt files, or - for JSON lines on standard input", Arity = ArgumentArity.OneOrMore };
        var (rules, json) = (SharedOptions.Rules(), SharedOptions.Json());
        var compare = new Option<bool>("--compare") { Description = "Show where the two rule sets differ, and by which erratum" };
        var whyNot = new Option<string?>("--why-not") { Description = "Say why a write shape, mechanism or read path did not come out, and what would bring it", HelpName = "OUTCOME" };
        var verb = new Command("derive", "Derive designs: sheets and traces, or one line of JSON each") { files, rules, json, compare, whyNot };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(files) is { Length: > 1 } several && several.Contains("-"))
                result.AddError("'-' reads standard input and stands alone.");
        });
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var set = RuleSets.Words.Parse(parsed.GetValue(rules)!);
            if (parsed.GetValue(files) is ["-"])
            {
                await using var input = Console.OpenStandardInput();
                await using var output = Console.OpenStandardOutput();
                await new DeriveLines(set, app.Catalog.UsualShapes).RunAsync(input, output, cancel).ConfigureAwait(false);
                return ExitCodes.Done;
            }
            var worst = ExitCodes.Done;
            foreach (var file in parsed.GetValue(files)!)
                worst = Math.Max(worst, Derived(app, file, set, parsed.GetValue(json), parsed.GetValue(compare), parsed.GetValue(whyNot)));
            return worst;
        }));
        return verb;
    }

    static int Derived(Composition app, string file, RuleSet rules, bool json, bool compare, string? whyNot)
    {
        if (NamedDesign.Read(file, (bytes, json, problems) => DesignReader.Read(bytes, json, problems, orPrompt: true)) is not { } design)
            return ExitCodes.InputWasWrong;
        if (whyNot is not null)
            return Explained(design, whyNot);
        if (json)
            Composition.Print(writer => ConclusionsJson.Write(writer, Derive.From(design, rules, app.Catalog.UsualShapes)));
        else if (compare)
            Composition.Screen().Show(RulesPhrase.Compare(design));
        else
            Composition.Screen().Show(DerivePhrase.Of(Derive.From(design, rules, app.Catalog.UsualShapes)));
        return ExitCodes.Done;
    }

    static int Explained(Design design, string outcome)
    {
        if (WhyNotPhrase.Of(design, outcome) is not { } reply)
            return ExitCodes.Fail($"'{outcome}' is no write shape, base mechanism or read path. 'mechdesign rules' prints them.", ExitCodes.InputWasWrong);
        Composition.Screen().Show(reply);
        return ExitCodes.Done;
    }
}
