using System.CommandLine;
using Command = System.CommandLine.Command;

namespace MechDesign.Bot.Verbs;

/// <summary><c>export-my-data</c>: everything held about a person as one JSON document.</summary>
static class PersonalDataVerb
{
    public static Command Build(Composition app)
    {
        var to = new Option<string?>("--to") { Description = "Write it to a new file (default: standard output)", HelpName = "FILE" };
        var data = SharedOptions.Data();
        var verb = new Command("export-my-data", "Hand over everything held about you as one JSON document") { to, data };
        verb.SetAction((parsed, cancel) => ExitCodes.GuardAsync(async () =>
        {
            var personal = app.PersonalData(parsed.GetValue(data));
            if (parsed.GetValue(to) is not { } file)
            {
                using var output = Console.OpenStandardOutput();
                await personal.ExportAsync(Composition.Person, output, cancel).ConfigureAwait(false);
                output.Write("\n"u8);
                return ExitCodes.Done;
            }
            if (File.Exists(file))
                return ExitCodes.Fail($"{file} is there already; nothing was written.", ExitCodes.InputWasWrong);
            using (var written = File.Create(file))
                await personal.ExportAsync(Composition.Person, written, cancel).ConfigureAwait(false);
            Console.WriteLine($"{file} is written. It holds everything you answered; keep it where you keep such things.");
            return ExitCodes.Done;
        }));
        return verb;
    }
}
