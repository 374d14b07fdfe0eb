using System.CommandLine;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>prompts</c>: list and filter them, show one, begin a new one, see what the library covers.</summary>
static class PromptsVerb
{
    public static Command Build(Composition app)
    {
        var json = SharedOptions.Json();
        json.Recursive = true;
        var verb = new Command("prompts", "List the practice prompts; show, scaffold, or see what they cover") { json, Show(app, json), New(), Coverage(app, json), RandomPromptVerb.Build(app, json) };
        var kind = new Option<string?>("--kind") { Description = "product or infra" }.AcceptOnlyFromAmong("product", "infra");
        var archetype = new Option<string?>("--archetype") { Description = "That leads or supports, such as I02", HelpName = "ID" };
        var difficulty = new Option<int?>("--difficulty") { Description = "1, 2 or 3", HelpName = "N" };
        var practises = new Option<string?>("--practises") { Description = "A mechanism, companion, read path or hotspot, such as lease", HelpName = "LABEL" };
        foreach (var option in new System.CommandLine.Option[] { kind, archetype, difficulty, practises })
            verb.Add(option);
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var filter = new PromptFilter(parsed.GetValue(kind), parsed.GetValue(archetype), parsed.GetValue(difficulty), parsed.GetValue(practises));
            if (LibraryPhrase.List(app.Prompts.All.Where(prompt => filter.Fits(prompt, app.Catalog))) is not { } list)
                return Task.FromResult(ExitCodes.Fail("No prompt fits. 'mechdesign prompts' lists them all, 'prompts coverage' what they practise.", ExitCodes.InputWasWrong));
            Composition.Show(list, parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }

    static Command Show(Composition app, Option<bool> json)
    {
        var id = new Argument<string>("id") { Description = "Which prompt" };
        var verb = new Command("show", "Show a prompt's brief, numbers and requirements; no answers") { id };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            if (app.Prompts.Find(parsed.GetValue(id)!) is not { } prompt)
                return Task.FromResult(ExitCodes.Fail($"There is no prompt '{parsed.GetValue(id)}'. 'mechdesign prompts' lists them.", ExitCodes.InputWasWrong));
            Composition.Show(LibraryPhrase.Of(prompt, $"mechdesign practice {prompt.Id}"), parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }

    static Command New()
    {
        var id = new Argument<string>("id") { Description = "Its file's name, such as seat-map" };
        var folder = new Option<string>("--in") { Description = "Folder to write it to", HelpName = "DIR", DefaultValueFactory = _ => "prompts" };
        var verb = new Command("new", "Write a commented prompt file to begin with") { id, folder };
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var wanted = parsed.GetValue(id)!;
            if (!PromptScaffold.IsId(wanted))
                return Task.FromResult(ExitCodes.Fail($"'{wanted}' is no id: small letters, digits and dashes, such as seat-map.", ExitCodes.InputWasWrong));
            var path = Path.Combine(parsed.GetValue(folder)!, $"{wanted}.yaml");
            if (File.Exists(path))
                return Task.FromResult(ExitCodes.Fail($"{path} is there already; nothing was written.", ExitCodes.InputWasWrong));
            Directory.CreateDirectory(parsed.GetValue(folder)!);
            File.WriteAllText(path, PromptScaffold.Of(wanted));
            Console.WriteLine($"{path} is written. Fill it in, and check as you go: mechdesign check {path}");
            return Task.FromResult(ExitCodes.Done);
        }));
        return verb;
    }

    static Command Coverage(Composition app, Option<bool> json)
    {
        var verb = new Command("coverage", "Show archetype × prompt and mechanism × prompt, and the holes");
        verb.SetAction((parsed, _) => ExitCodes.GuardAsync(() =>
        {
            var coverage = new Coverage(app.Prompts.All, app.Catalog);
            Composition.Show(coverage.Shown, parsed.GetValue(json));
            return Task.FromResult(coverage.Holes.IsEmpty ? ExitCodes.Done : ExitCodes.InputWasWrong);
        }));
        return verb;
    }
}
