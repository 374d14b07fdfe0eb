using System.CommandLine;
using System.Security.Cryptography;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>practice PROMPT</c>: an interview in this terminal, or from a script; with <c>--design</c>, over a design of one's own.</summary>
static class PracticeVerb
{
    public static Command Build(Composition app)
    {
        var prompt = new Argument<string?>("prompt") { Description = "Which prompt, such as auction", Arity = ArgumentArity.ZeroOrOne };
        var design = new Option<string?>("--design") { Description = "Practise on a design file of your own: its answers are the reference, and nothing is scored", HelpName = "FILE" };
        var answers = new Option<string?>("--answers") { Description = "Answers from a file, one a line: KEY: VALUE or a bare value (- for standard input)", HelpName = "FILE" };
        var questions = new Option<bool>("--questions") { Description = "Print the keys that may be asked, with their allowed values, and stop" };
        var (depth, mode, data) = (SharedOptions.Depth(), SharedOptions.Mode(), SharedOptions.Data());
        var verb = new Command("practice", "Practise on a prompt") { prompt, design, answers, questions, depth, mode, data };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(prompt) is null == result.GetValue(design) is null)
                result.AddError("Name a prompt, or a design of your own with --design FILE; one of the two.");
        });
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            if (Find(app, parsed.GetValue(prompt), parsed.GetValue(design)) is not { } found)
                return ExitCodes.InputWasWrong;
            var chosen = Depths.Words.Parse(parsed.GetValue(depth)!);
            if (new Agenda(found, chosen) is var agenda && agenda.Questions.IsEmpty)
                return ExitCodes.Fail("This design has no C1 path, so there is nothing to drill. Try --depth core.", ExitCodes.InputWasWrong);
            return parsed.GetValue(questions)
                ? QuestionList.Print(agenda, app.Wording)
                : await RunAsync(app, found, chosen, Modes.Words.Parse(parsed.GetValue(mode)!), parsed.GetValue(data), parsed.GetValue(answers), cancel).ConfigureAwait(false);
        }));
        return verb;
    }

    static Prompt? Find(Composition app, string? id, string? design)
    {
        if (design is not null)
            return NamedDesign.Read(design, OwnDesign.Read);
        if (app.Prompts.Find(id!) is { } found)
            return found;
        ExitCodes.Fail($"There is no prompt '{id}'. 'mechdesign prompts' lists them.", ExitCodes.InputWasWrong);
        return null;
    }

    static async Task<int> RunAsync(
        Composition app, Prompt prompt, Depth depth, Mode mode, string? data, string? answers, CancellationToken cancel)
    {
        // The script is opened first: a wrong name should not leave an empty interview behind.
        using var script = Script.Open(answers);
        var (coach, id) = (app.Coach(data), NewId(prompt.Id));
        // Own designs share one name, and whoever practises on a second one tries nothing again.
        if (!prompt.IsOwn && await coach.LastFinishedAsync(prompt.Id, Composition.Person, cancel).ConfigureAwait(false) is { } earlier)
            Composition.Screen().Show(AttemptsPhrase.Again(earlier, id));
        var turn = await coach.StartAsync(id, prompt, depth, mode, Composition.Person, cancel).ConfigureAwait(false);
        return await Interview.RunAsync(coach, turn, script.Lines, data, cancel).ConfigureAwait(false);
    }

    /// <summary>A name a person can read and nobody can guess.</summary>
    static string NewId(string prompt) => $"{prompt}-{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10)}";
}
