using System.CommandLine;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>resume [ID]</c>: go on where an interview stood; without an id, the last one that is open.</summary>
static class ResumeVerb
{
    public static Command Build(Composition app)
    {
        var id = new Argument<string?>("id") { Description = "Which transcript (default: the last open one)", Arity = ArgumentArity.ZeroOrOne };
        var answers = new Option<string?>("--answers") { Description = "Answers from a file (- for standard input)", HelpName = "FILE" };
        var data = SharedOptions.Data();
        var verb = new Command("resume", "Go on with an interview") { id, answers, data };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            using var script = Script.Open(parsed.GetValue(answers));
            var folder = parsed.GetValue(data);
            var coach = app.Coach(folder);
            var wanted = parsed.GetValue(id) ?? await LastOpenAsync(app, folder, cancel).ConfigureAwait(false);
            if (wanted is null)
                return ExitCodes.Fail("No interview is open. Begin one with: mechdesign practice PROMPT", ExitCodes.InputWasWrong);
            if (await Access.RefusedAsync(app, folder, wanted, toRead: false, cancel).ConfigureAwait(false) is { } refused)
                return ExitCodes.Fail(refused, ExitCodes.InputWasWrong);
            if (await coach.HandleAsync(wanted, $"{wanted}-{Guid.NewGuid():n}", new Coaching.Command.Resume(), cancel).ConfigureAwait(false) is not { } turn)
                return ExitCodes.Fail($"There is no transcript '{wanted}'. 'mechdesign transcripts' lists them.", ExitCodes.InputWasWrong);
            return turn.Refusal is { } over
                ? ExitCodes.Fail(over, ExitCodes.InputWasWrong)
                : await Interview.RunAsync(coach, turn, script.Lines, folder, cancel).ConfigureAwait(false);
        }));
        return verb;
    }

    static async Task<string?> LastOpenAsync(Composition app, string? folder, CancellationToken cancel)
    {
        var list = await app.Transcripts(folder).ListAsync(cancel).ConfigureAwait(false);
        var own = await app.Identities(folder).OfAsync(Composition.Person, cancel).ConfigureAwait(false);
        return list.Transcripts.FirstOrDefault(transcript => transcript.State is "asking" or "paused" && own.Contains(transcript.Person))?.Id;
    }
}
