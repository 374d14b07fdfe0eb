using System.CommandLine;
using System.Security.Cryptography;
using MechDesign.Catalogs;
using MechDesign.Coaching;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>practice PROMPT</c>: an interview in this terminal, or from a script.</summary>
static class PracticeVerb
{
    public static Command Build(Composition app)
    {
        var prompt = new Argument<string>("prompt") { Description = "Which prompt, such as auction" };
        var answers = new Option<string?>("--answers") { Description = "Answers from a file, one a line: KEY: VALUE or a bare value (- for standard input)", HelpName = "FILE" };
        var questions = new Option<bool>("--questions") { Description = "Print the keys that may be asked, with their allowed values, and stop" };
        var (depth, mode, data) = (SharedOptions.Depth(), SharedOptions.Mode(), SharedOptions.Data());
        var verb = new Command("practice", "Practise on a prompt") { prompt, answers, questions, depth, mode, data };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var id = parsed.GetValue(prompt)!;
            if (app.Prompts.Find(id) is not { } found)
                return ExitCodes.Fail($"There is no prompt '{id}'. Prompts: {string.Join(", ", app.Prompts.Ids)}.", ExitCodes.InputWasWrong);
            var chosen = Depths.Words.Parse(parsed.GetValue(depth)!);
            return parsed.GetValue(questions)
                ? QuestionList.Print(new(found, chosen), app.Wording)
                : await RunAsync(app, found, chosen, Modes.Words.Parse(parsed.GetValue(mode)!), parsed.GetValue(data), parsed.GetValue(answers), cancel).ConfigureAwait(false);
        }));
        return verb;
    }

    static async Task<int> RunAsync(
        Composition app, Prompt prompt, Depth depth, Mode mode, string? data, string? answers, CancellationToken cancel)
    {
        // The script is opened first: a wrong name should not leave an empty interview behind.
        using var script = Script.Open(answers);
        var coach = app.Coach(data);
        var turn = await coach.StartAsync(NewId(prompt.Id), prompt, depth, mode, Composition.Person, cancel).ConfigureAwait(false);
        return await Interview.RunAsync(coach, turn, script.Lines, data, cancel).ConfigureAwait(false);
    }

    /// <summary>A name a person can read and nobody can guess.</summary>
    static string NewId(string prompt) => $"{prompt}-{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10)}";
}
